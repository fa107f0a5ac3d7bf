package app.imjin.quiz;

import static org.assertj.core.api.Assertions.assertThat;

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
    assertThat(output).doesNotContain("has changed");
  }

  @Test
  void theOrderOfFieldsInAFileIsNoChange() {
    started(pack(QUIZ, Samples.ONE, river));
    var turned = "{\"stem\": {\"en\": \"Which?\"}, " + Samples.ONE.strip().substring(1);
    started(pack(QUIZ, turned, river));
    assertThat(rows()).isEqualTo(1);
  }

  @Test
  void changedContentUnderTheSameVersionIsRefusedAndTheOldStays(CapturedOutput output) {
    var first = started(pack(QUIZ, Samples.ONE, river)).latest(DMZ, CHECK).orElseThrow();
    var changed = Samples.ONE.replace("Not B.", "Certainly not B.");
    assertThat(started(pack(QUIZ, changed, river)).latest(DMZ, CHECK)).contains(first);
    assertThat(output)
        .contains("Quiz check of pack dmz has changed, but still calls itself version 1.")
        .contains("give the quiz version 2.");
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

  private static Pack pack(String quiz, String one, LngLat river) {
    var files = new TreeMap<String, ContentFile>();
    Map.of("quizzes/check", quiz, "questions/one", one, "questions/place", Samples.PLACE)
        .forEach((name, text) ->
            files.put(name + ".yaml", new ContentFile(name + ".yaml", Samples.json(text), "")));
    var questions = List.of(Samples.question(one), Samples.question(Samples.PLACE));
    var bank = new QuizBank(List.of(Quiz.read(Samples.json(quiz))), questions, misconceptions());
    var places =
        Samples.PLACES.values().stream()
            .map(place -> place(place, place.id().value().equals("river") ? river : place.at()));
    return Pack.of(
        new PackFiles(DMZ, files, new TreeMap<>()),
        "1.0.0",
        LocalizedText.english("DMZ"),
        Map.of(QuizBank.class, bank, Atlas.class, new Atlas(List.of(), places.toList())));
  }

  private static List<Misconception> misconceptions() {
    return Stream.of("thinks-b", "thinks-c", "thinks-town", "far-off", "not-asked-for")
        .map(id ->
            new Misconception(
                new MisconceptionId(id),
                LocalizedText.english("I think so."),
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
