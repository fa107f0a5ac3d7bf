package app.imjin.teaching.ui;

import app.imjin.classroom.Assignments;
import app.imjin.teaching.Shelf;
import java.time.Clock;
import org.springframework.stereotype.Component;

/// What the dialog that assigns works with.
@Component
record Assigning(Assignments assignments, Shelf shelf, Clock clock) {}
