package app.imjin.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import app.imjin.common.Language;
import app.imjin.common.LocalizedText;
import app.imjin.map.Atlas;
import app.imjin.map.LngLat;
import app.imjin.map.Place;
import app.imjin.pack.ContentFile;
import app.imjin.pack.MisconceptionId;
import app.imjin.pack.Pack;
import app.imjin.pack.PackFiles;
import app.imjin.pack.PackId;
import app.imjin.pack.Packs;
import app.imjin.pack.PlaceId;
import app.imjin.pack.QuizId;
import app.imjin.pack.StepId;
import app.imjin.quiz.store.QuizStoreSeam;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// What students answer stays as it was, whatever authors do to the pack.
@ExtendWith(OutputCaptureExtension.class)
class QuizVersionsTest {
  private static final PackId DMZ = new PackId("dmz");
  private static final QuizId CHECK = new QuizId("check");
  private static final String QUIZ =
      """
      {"id": "check", "version": 1, "story": "imjin", "title": {"en": "Check", "ko": "확인"},
       "intro": {"en": "Some questions."}, "questions": ["place", "one"], "points": 2, "tries": 3}
      """;

  private final LngLat river = new LngLat(127, 38);
  private JdbcClient jdbc;

  @BeforeEach
  void database() {
    var source =
        new DriverManagerDataSource(
            "jdbc:h2:mem:%s;DB_CLOSE_DELAY=-1".formatted(UUID.randomUUID()));
    Flyway.configure().dataSource(source).locations("classpath:db/migration").load().migrate();
    jdbc = JdbcClient.create(source);
  }

  @Test
  void keepsAQuizWithAllThatMarkingNeeds() {
    var version = started(pack(QUIZ, Samples.ONE, river)).latest(DMZ, CHECK).orElseThrow();
    assertThat(version.pack()).isEqualTo(DMZ);
    assertThat(version.quiz()).isEqualTo(Quiz.read(Samples.json(QUIZ)));
    assertThat(version.questions())
        .containsExactly(Samples.question(Samples.PLACE), Samples.question(Samples.ONE));
    assertThat(version.places()).isEqualTo(Samples.PLACES);
    assertThat(version.misconceptions().keySet())
        .extracting(MisconceptionId::value)
        .containsExactlyInAnyOrder("thinks-b", "thinks-c", "thinks-town", "far-off");
    assertThat(version.misconception(new MisconceptionId("far-off")).orElseThrow().step())
        .hasToString("imjin/boat");
    var named = new Response.Named(new PlaceId("river"));
    assertThat(version.grade(Samples.id("place"), named).right()).isTrue();
  }

  @Test
  void anotherStartWithTheSameContentChangesNothing(CapturedOutput output) {
    var first = started(pack(QUIZ, Samples.ONE, river)).latest(DMZ, CHECK).orElseThrow();
    var again = started(pack(QUIZ, Samples.ONE, river));
    assertThat(again.latest(DMZ, CHECK)).contains(first);
    assertThat(again.find(first.id())).contains(first);
    assertThat(rows()).isEqualTo(1);
    assertThat(output).doesNotContain("changed");
  }

  @Test
  void theOrderOfFieldsInAFileIsNoChange() {
    started(pack(QUIZ, Samples.ONE, river));
    var turned = "{\"stem\": {\"en\": \"Which?\"}, " + Samples.ONE.strip().substring(1);
    started(pack(QUIZ, turned, river));
    assertThat(rows()).isEqualTo(1);
  }

  @Test
  void aCorrectedOrTranslatedWordIsUsedUnderTheSameVersion(CapturedOutput output) {
    var first = started(pack(QUIZ, Samples.ONE, river)).latest(DMZ, CHECK).orElseThrow();
    var quiz = QUIZ.replace("\"Check\"", "\"Check up\"");
    var one =
        Samples.ONE
            .replace("Not B.", "Certainly not B.")
            .replace("{\"en\": \"Which?\"}", "{\"en\": \"Which?\", \"ko\": \"어느 것?\"}")
            .replace("imjin/boat/p1", "imjin/boat/p2");
    var now = started(pack(quiz, one, river)).latest(DMZ, CHECK).orElseThrow();
    assertThat(now.id()).isEqualTo(first.id());
    assertThat(now.quiz().title().in(Language.EN)).isEqualTo("Check up");
    assertThat(now.question(Samples.id("one"))).contains(Samples.question(one));
    assertThat(output).contains("words have changed and are used").doesNotContain("affects");
  }

  @Test
  void theNameOfAPlaceAndTheWordsOfAMisconceptionAreWords(CapturedOutput output) {
    started(pack(QUIZ, Samples.ONE, river));
    var named = new KnownPlace(new PlaceId("town"), LocalizedText.english("The town"), town());
    var now = started(pack(QUIZ, Samples.ONE, river, List.of(named), "I do think so."));
    var version = now.latest(DMZ, CHECK).orElseThrow();
    assertThat(version.place(named.id())).isEqualTo(named);
    assertThat(version.misconception(new MisconceptionId("far-off")).orElseThrow().statement())
        .isEqualTo(LocalizedText.english("I do think so."));
    assertThat(output).doesNotContain("affects marking");
  }

  @Test
  void wordsAreKeptOnceAndOutliveTheirPack() {
    started(pack(QUIZ, Samples.ONE, river));
    var changed = Samples.ONE.replace("Not B.", "Certainly not B.");
    var version = started(pack(QUIZ, changed, river)).latest(DMZ, CHECK).orElseThrow();
    started(pack(QUIZ, changed, river));
    assertThat(rows()).isEqualTo(1);
    assertThat(jdbc.sql("select count(*) from quiz_wording").query(Long.class).single())
        .isEqualTo(1);
    assertThat(started().find(version.id())).contains(version);
  }

  static final List<String> OTHER_MARKS =
      List.of(
          "\"version\": 1 -> \"version\": 2",
          "\"id\": \"c\" -> \"id\": \"d\"",
          "\"misconception\": \"thinks-b\" -> \"misconception\": \"thinks-c\"",
          "\"type\": \"choose-one\" -> \"type\": \"choose-many\"",
          "\"version\": 1, -> \"version\": 1, \"shuffle\": false,",
          "\"correct\": true -> \"misconception\": \"thinks-c\", \"feedback\": {\"en\": \"No.\"}"
              + " & \"misconception\": \"thinks-b\", \"feedback\": {\"en\": \"Not B.\"} ->"
              + " \"correct\": true");

  @ParameterizedTest
  @FieldSource("OTHER_MARKS")
  void whatAffectsMarkingIsRefusedUnderTheSameVersion(String changes, CapturedOutput output) {
    var first = started(pack(QUIZ, Samples.ONE, river)).latest(DMZ, CHECK).orElseThrow();
    var one = Samples.ONE.replace("Not C.", "Certainly not C.");
    for (var change : changes.split(" & ")) {
      var parts = change.split(" -> ");
      assertThat(one).contains(parts[0]);
      one = one.replace(parts[0], parts[1]);
    }
    assertThat(started(pack(QUIZ, one, river)).latest(DMZ, CHECK)).contains(first);
    assertThat(output)
        .contains("Quiz check of pack dmz has changed in a way that affects marking")
        .contains("give the quiz version 2.");
  }

  @Test
  void pointsTriesAndTheOrderOfQuestionsAffectMarking(CapturedOutput output) {
    var first = started(pack(QUIZ, Samples.ONE, river)).latest(DMZ, CHECK).orElseThrow();
    for (var quiz :
        List.of(
            QUIZ.replace("\"points\": 2", "\"points\": 3"),
            QUIZ.replace("\"tries\": 3", "\"tries\": 2"),
            QUIZ.replace("[\"place\", \"one\"]", "[\"one\", \"place\"]"))) {
      assertThat(quiz).isNotEqualTo(QUIZ);
      assertThat(started(pack(quiz, Samples.ONE, river)).latest(DMZ, CHECK)).contains(first);
    }
    assertThat(output).doesNotContain("are used");
  }

  @Test
  void aPlaceThatMovesIsAChangeToo(CapturedOutput output) {
    var first = started(pack(QUIZ, Samples.ONE, river)).latest(DMZ, CHECK).orElseThrow();
    var moved = started(pack(QUIZ, Samples.ONE, new LngLat(126.5, 38)));
    assertThat(moved.latest(DMZ, CHECK)).contains(first);
    assertThat(output).contains("has changed");
  }

  @Test
  void aNewVersionComesBesideTheOld() {
    var first = started(pack(QUIZ, Samples.ONE, river)).latest(DMZ, CHECK).orElseThrow();
    var second = QUIZ.replace("\"version\": 1", "\"version\": 2");
    var changed = Samples.ONE.replace("Not B.", "Certainly not B.");
    var versions = started(pack(second, changed, river));
    assertThat(versions.latest(DMZ, CHECK).map(version -> version.quiz().version())).contains(2);
    assertThat(versions.find(first.id())).contains(first);
  }

  @Test
  void aVersionOutlivesItsPack() {
    var first = started(pack(QUIZ, Samples.ONE, river)).latest(DMZ, CHECK).orElseThrow();
    var versions = started();
    assertThat(versions.find(first.id())).contains(first);
    assertThat(versions.latest(DMZ, new QuizId("other"))).isEmpty();
    assertThat(versions.find(new QuizVersionId(99))).isEmpty();
  }

  private long rows() {
    return jdbc.sql("select count(*) from quiz_version").query(Long.class).single();
  }

  private QuizVersions started(Pack... packs) {
    var clock = Clock.fixed(Instant.parse("2026-03-02T08:00:00Z"), ZoneOffset.UTC);
    var versions =
        new QuizVersions(QuizStoreSeam.store(jdbc), new Packs(List.of(packs), List.of()), clock);
    versions.afterSingletonsInstantiated();
    return versions;
  }

  private LngLat town() {
    return Samples.positionOf(new PlaceId("town"));
  }

  private static Pack pack(String quiz, String one, LngLat river) {
    return pack(quiz, one, river, List.of(), "I think so.");
  }

  private static Pack pack(
      String quiz, String one, LngLat river, List<KnownPlace> renamed, String statement) {
    var files = new TreeMap<String, ContentFile>();
    Map.of("quizzes/check", quiz, "questions/one", one, "questions/place", Samples.PLACE)
        .forEach((name, text) ->
            files.put(name + ".yaml", new ContentFile(name + ".yaml", Samples.json(text), "")));
    var questions = List.of(Samples.question(one), Samples.question(Samples.PLACE));
    var bank =
        new QuizBank(List.of(Quiz.read(Samples.json(quiz))), questions, misconceptions(statement));
    var places =
        Samples.PLACES.values().stream()
            .map(place ->
                renamed.stream()
                    .filter(other -> other.id().equals(place.id()))
                    .findFirst()
                    .orElse(place))
            .map(place -> place(place, place.id().value().equals("river") ? river : place.at()));
    return Pack.of(
        new PackFiles(DMZ, files, new TreeMap<>()),
        "1.0.0",
        LocalizedText.english("DMZ"),
        Map.of(QuizBank.class, bank, Atlas.class, new Atlas(List.of(), places.toList())));
  }

  private static List<Misconception> misconceptions(String statement) {
    return Stream.of("thinks-b", "thinks-c", "thinks-town", "far-off", "not-asked-for")
        .map(id ->
            new Misconception(
                new MisconceptionId(id),
                LocalizedText.english(statement),
                StepId.parse("imjin/boat")))
        .toList();
  }

  private static Place place(KnownPlace known, LngLat at) {
    return new Place(
        known.id(),
        Place.Kind.TOWN,
        known.name(),
        Optional.empty(),
        at,
        Optional.empty(),
        Place.Side.RIGHT,
        Place.Precision.EXACT,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }
}
