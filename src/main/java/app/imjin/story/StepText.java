package app.imjin.story;

import java.util.List;
import java.util.Optional;

/// The words of a step at one level in one language.
///
/// @param paragraphs each a list of sentences, in reading order
public record StepText(String title, List<List<Sentence>> paragraphs) {
  public StepText {
    paragraphs = paragraphs.stream().map(List::copyOf).toList();
  }

  public List<Sentence> sentences() {
    return paragraphs.stream().flatMap(List::stream).toList();
  }

  /// The text as that path tells it.
  public StepText on(ReadingPath path) {
    return new StepText(
        title,
        paragraphs.stream()
            .map(sentences -> sentences.stream().map(sentence -> sentence.on(path)).toList())
            .toList());
  }

  public boolean hasGentlerWords() {
    return sentences().stream().anyMatch(sentence -> sentence.gentle().isPresent());
  }

  public Optional<Sentence> at(String point) {
    return sentences().stream().filter(sentence -> sentence.point().equals(point)).findFirst();
  }
}
