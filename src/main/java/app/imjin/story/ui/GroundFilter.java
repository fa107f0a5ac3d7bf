package app.imjin.story.ui;

import app.imjin.common.Language;
import app.imjin.story.ArticleMark;
import app.imjin.story.Ground;
import app.imjin.story.Source;
import app.imjin.story.Standing;
import app.imjin.story.Step;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Which claims, facts and events a reader wants to see. It comes from the address; what nobody
/// offers there is passed over.
///
/// @param words that all must occur
record GroundFilter(
    Optional<Standing> standing,
    Optional<ArticleMark> mark,
    Optional<Step> step,
    Optional<Source> source,
    String words) {
  static final String STANDING = "standing";
  static final String MARK = "article";
  static final String STEP = "step";
  static final String SOURCE = "source";
  static final String WORDS = "q";

  static GroundFilter of(Map<String, String> query, OpenStory open) {
    return new GroundFilter(
        named(query, STANDING, Arrays.asList(Standing.values()), Standing::word),
        named(query, MARK, Arrays.asList(ArticleMark.values()), ArticleMark::word),
        named(query, STEP, open.story().steps(), Step::slug),
        named(query, SOURCE, open.stories().sources(), source -> source.id().value()),
        query.getOrDefault(WORDS, "").strip());
  }

  private interface Name<T> {
    String of(T value);
  }

  private static <T> Optional<T> named(
      Map<String, String> query, String parameter, List<T> offered, Name<T> name) {
    return offered.stream().filter(one -> name.of(one).equals(query.get(parameter))).findFirst();
  }

  boolean isEmpty() {
    return standing.isEmpty()
        && mark.isEmpty()
        && step.isEmpty()
        && source.isEmpty()
        && words.isEmpty();
  }

  boolean admits(Ground ground, OpenStory open) {
    return standing.stream().allMatch(ground.standing()::equals)
        && mark.stream().allMatch(wanted -> isMarked(ground, wanted))
        && step.stream().allMatch(wanted -> rests(wanted, ground))
        && source.stream().allMatch(wanted -> ground.sources().contains(wanted.id()))
        && hasWords(ground, open);
  }

  private static boolean isMarked(Ground ground, ArticleMark wanted) {
    return ground instanceof Ground.Claim claim && claim.mark() == wanted;
  }

  private static boolean rests(Step step, Ground ground) {
    return step.claims().contains(ground.id())
        || step.points().values().stream().anyMatch(ids -> ids.contains(ground.id()));
  }

  private boolean hasWords(Ground ground, OpenStory open) {
    if (words.isEmpty()) {
      return true;
    }
    var text = plain(String.join(" ", texts(ground, open).toList()));
    return Arrays.stream(plain(words).split("\\s+")).allMatch(text::contains);
  }

  private static Stream<String> texts(Ground ground, OpenStory open) {
    var language = open.edition().language();
    var publishers =
        ground.sources().stream()
            .flatMap(id -> open.stories().source(id).stream())
            .map(source -> SourceLabel.of(source, language));
    return Stream.concat(
        Stream.concat(Stream.of(ground.id().value()), publishers), texts(ground, language));
  }

  private static Stream<String> texts(Ground ground, Language language) {
    return switch (ground) {
      case Ground.Claim claim ->
          Stream.concat(
                  Stream.of(claim.title(), claim.article(), claim.others(), claim.print()),
                  claim.why().stream())
              .map(text -> text.in(language));
      case Ground.Fact fact -> Stream.of(fact.statement().in(language));
      case Ground.Happening event ->
          Stream.of(
              event.title().in(language), event.date().in(language), event.text().in(language));
    };
  }

  /// Small letters without accents, as people type them.
  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }
}
