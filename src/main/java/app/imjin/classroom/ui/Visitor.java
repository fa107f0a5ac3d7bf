package app.imjin.classroom.ui;

import app.imjin.classroom.Participant;
import app.imjin.classroom.SchoolClass;

/// Who is at this device.
record Visitor(Participant participant, SchoolClass schoolClass, String token) {}
