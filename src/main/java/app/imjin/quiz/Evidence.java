package app.imjin.quiz;

/// The way back to what shows the answer.
///
/// @param href the address of the sentence, place or date
/// @param label where it leads, in plain text
public record Evidence(String href, String label) {}
