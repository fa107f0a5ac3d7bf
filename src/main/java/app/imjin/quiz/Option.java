package app.imjin.quiz;

import app.imjin.common.LocalizedText;

/// One of the answers to choose from. A wrong one always says what it shows.
public sealed interface Option {
  OptionId id();

  LocalizedText text();

  /// Belongs to the right answer.
  record Right(OptionId id, LocalizedText text) implements Option {}

  /// Does not belong to the right answer.
  record Wrong(OptionId id, LocalizedText text, Slip slip) implements Option {}

  /// The option as a student sees it.
  default Item item() {
    return new Item(id(), text());
  }
}
