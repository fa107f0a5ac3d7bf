package app.imjin.teaching.ui;

import app.imjin.classroom.ParticipantId;

/// The page that shows who is in a class, as its dialogs see it.
interface RosterPage {
  /// Something about the students has changed.
  void refresh();

  /// Takes the keyboard to where a student stands on the page.
  void focusOn(ParticipantId student);
}
