package app.imjin.teaching.ui;

import app.imjin.classroom.Attempts;
import app.imjin.classroom.Roster;
import app.imjin.teaching.Shelf;
import org.springframework.stereotype.Component;

/// What the dialog about a student works with.
@Component
record Students(Roster roster, Attempts attempts, Shelf shelf) {}
