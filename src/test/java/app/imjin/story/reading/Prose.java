package app.imjin.story.reading;

import app.imjin.story.Sentence;
import app.imjin.story.StepText;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// A text as sentences of words. A sentence ends with a full stop, a question mark or an ellipsis;
/// a colon or a semicolon does not end it. A figure is a word of its sentence; it is no word where
/// letters are counted.
record Prose(List<List<String>> sentences) {
  private static final Pattern END = Pattern.compile("(?<=[.?!…])[”’»\"')]*\\s+");
  private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}%²]+$");

  static Prose of(List<StepText> texts) {
    return of(texts, UnaryOperator.identity());
  }

  /// The text without the words that the glossary explains.
  static Prose withoutGlossed(List<StepText> texts) {
    return of(texts, markdown -> markdown.replaceAll("\\[[^\\]]*]\\(gloss:[^)]*\\)\\S*", " "));
  }

  private static Prose of(List<StepText> texts, UnaryOperator<String> change) {
    return new Prose(
        texts.stream()
            .flatMap(text -> text.sentences().stream())
            .map(Sentence::text)
            .flatMap(text -> of(change.apply(text.markdown())).sentences().stream())
            .toList());
  }

  static Prose of(String markdown) {
    var plain = markdown.replaceAll("\\[([^\\]]*)]\\([^)]*\\)", "$1").replaceAll("[*_`]", "");
    return new Prose(
        Arrays.stream(END.split(plain.strip()))
            .map(Prose::words)
            .filter(words -> !words.isEmpty())
            .toList());
  }

  private static List<String> words(String sentence) {
    return Arrays.stream(sentence.split("[\\s—–]+"))
        .map(word -> EDGES.matcher(word).replaceAll(""))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  List<String> words() {
    return sentences.stream().flatMap(List::stream).toList();
  }

  /// The words without figures.
  List<String> lettered() {
    return words().stream().filter(word -> word.chars().noneMatch(Character::isDigit)).toList();
  }

  double wordsPerSentence() {
    return (double) words().size() / sentences.size();
  }

  double syllablesPerWord(ToIntFunction<String> syllables) {
    return lettered().stream().mapToInt(syllables).average().orElse(0);
  }
}
