package app.imjin.pack.load;

import static org.assertj.core.api.Assertions.assertThat;

import app.imjin.pack.Packs;
import app.imjin.pack.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// An author broke something: the pack is refused, with every problem at once, and the others are
/// served.
class BrokenPackTest {
  private static final String BOAT = "stories/imjin/03-boat.md";

  private final PackFolder whole =
      PackFolders.bundled().stream()
          .filter(folder -> folder.name().equals("dmz"))
          .findFirst()
          .orElseThrow();

  @Test
  void namesFileAndLineOfWhatIsNotYaml() {
    var broken = edit(whole, "glossary.yaml", text -> text + "\n  - id: [unclosed\n");
    assertThat(problems(broken))
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.file()).isEqualTo("glossary.yaml");
          assertThat(problem.place()).startsWith("line ");
          assertThat(problem.sentence()).startsWith("This is not valid YAML");
        });
  }

  @Test
  void namesThePlaceOfWhatTheSchemaDoesNotAllow() {
    var broken = edit(whole, "pack.yaml", text -> text.replace("id: dmz", "id: DMZ"));
    assertThat(problems(broken))
        .anySatisfy(problem -> assertThat(problem.place()).isEqualTo("/id"));
  }

  @Test
  void saysWhichReferenceLeadsNowhere() {
    var broken =
        edit(
            whole,
            "stories/imjin/05-warm-shape.md",
            text -> text.replace("places: [north-korea", "places: [atlantis, north-korea"));
    assertThat(problems(broken))
        .extracting(Problem::toString)
        .containsExactly(
            "stories/imjin/05-warm-shape.md, /scene/places/0: There is no place called atlantis in"
                + " this pack.");
  }

  @Test
  void aClaimDoesNotChangeSilently() {
    var broken =
        edit(
            whole,
            "claims.yaml",
            text -> text.replace("crossed the maritime boundary on", "drifted over the line on"));
    assertThat(problems(broken))
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.file()).isEqualTo("corrections.yaml");
          assertThat(problem.place()).isEqualTo("/told/C05");
          assertThat(problem.sentence())
              .matches("C05 is not told as it was\\. .* then write `C05: [0-9a-f]{8}`\\.");
        });
  }

  @Test
  void aCorrectionIsAboutSomethingThatIsThereAndABetterTranslationIsNone() {
    var better =
        edit(
            whole,
            "claims.yaml",
            text -> text.replace("El barco pasó el límite", "El barco cruzó el límite"));
    var broken = edit(better, "corrections.yaml", text -> text.replace("about: C05", "about: C99"));
    assertThat(problems(broken))
        .extracting(Problem::toString)
        .containsExactly("corrections.yaml, /corrections/4: The pack has no claim or fact C99.");
  }

  @Test
  void findsASentenceWithoutItsPoint() {
    var broken =
        edit(whole, "stories/imjin/05-warm-shape.en.a2.md", text -> text.replace("{p1} ", ""));
    assertThat(problems(broken))
        .extracting(Problem::sentence)
        .anyMatch(sentence -> sentence.startsWith("Every sentence stands behind a mark"));
  }

  @Test
  void findsAPointThatAnEasierTextAdds() {
    var broken =
        edit(whole, "stories/imjin/05-warm-shape.en.a2.md", text -> text + " {p9} And more.");
    assertThat(problems(broken))
        .extracting(Problem::sentence)
        .contains("The step has no point p9.");
  }

  @Test
  void refusesAPointThatRestsOnNothing() {
    var broken =
        edit(whole, "stories/imjin/09-jeep.md", text -> text.replace("  p6: [P1]", "  p6: []"));
    assertThat(problems(broken))
        .extracting(Problem::toString)
        .containsExactly(
            "stories/imjin/09-jeep.md, /points/p6: This point rests on nothing. Name at least one"
                + " claim, fact or event that says it, or take its sentences out.");
  }

  @Test
  void refusesAClaimThatDiffersFromTheArticleForNoStatedReason() {
    var broken =
        edit(whole, "claims.yaml", text -> text.replaceFirst(" {4}no_reason_known: true\\R", ""));
    assertThat(problems(broken))
        .extracting(Problem::sentence)
        .contains(
            "C02 is not as the article has it, and nothing says why. Give a `why`, or"
                + " `no_reason_known: true`.");
  }

  @Test
  void refusesWhatCallsItselfConfirmedByOnePublisher() {
    var broken =
        edit(whole, "claims.yaml", text -> text.replace("[S17, S36a, S36b]", "[S6a, S6c]"));
    assertThat(problems(broken))
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.place()).startsWith("/facts/");
          assertThat(problem.sentence())
              .isEqualTo(
                  "P1 calls itself confirmed, but rests neither on two publishers nor on the"
                      + " document itself. Name another independent source, or write `standing:"
                      + " one-source`.");
        });
  }

  @Test
  void aDocumentConfirmsWhatItSays() {
    var alone = edit(whole, "claims.yaml", text -> text.replace("[S17, S36a, S36b]", "[S17]"));
    assertThat(load(List.of(alone)).refused()).isEmpty();
    var report = edit(alone, "sources.yaml", text -> text.replace("    document: true\n", ""));
    assertThat(problems(report)).extracting(Problem::sentence).anyMatch(it -> it.startsWith("P1 "));
  }

  @Test
  void findsAFactThatATextOfAPointLacksOrAdds() {
    var broken =
        edit(whole, "stories/imjin/05-warm-shape.en.a2.md", text -> text.replace("23:56", "23:46"));
    assertThat(problems(broken))
        .extracting(Problem::toString)
        .containsExactlyInAnyOrder(
            "stories/imjin/05-warm-shape.en.a2.md, point p4: The point lacks the time 23:56, which"
                + " it has in 05-warm-shape.md.",
            "stories/imjin/05-warm-shape.en.a2.md, point p4: The point has the time 23:46, which it"
                + " lacks in 05-warm-shape.md.");
  }

  @Test
  void findsADayOfTheWeekThatWasNot() {
    var broken =
        edit(whole, "stories/imjin/09-jeep.en.a2.md", text -> text.replace("Monday", "Tuesday"));
    assertThat(problems(broken))
        .extracting(Problem::sentence)
        .containsExactly("The date 13 November 2017 was a Monday, not a Tuesday.");
  }

  @Test
  void findsAHardWordWithoutItsMeaningInAText() {
    var broken = edit(whole, "glossary.yaml", text -> text.replaceFirst("(?m)^ +B1: \".*\\R", ""));
    assertThat(problems(broken))
        .extracting(Problem::toString)
        .containsExactly("glossary.yaml, parallel: The word has no English meaning at B1.");
  }

  @Test
  void findsGentlerWordsThatAnEditionLacks() {
    var broken =
        edit(
            whole,
            "stories/imjin/09-jeep.es.a2.md",
            text -> text.replaceFirst("\\{p4~gentle}[^\\n]*", ""));
    assertThat(problems(broken))
        .extracting(Problem::toString)
        .containsExactly(
            "stories/imjin/09-jeep.es.a2.md, point p4: The point has no gentler words here, but has"
                + " some in English at B2.");
  }

  @Test
  void findsGentlerWordsOfNoPoint() {
    var broken =
        edit(whole, "stories/imjin/09-jeep.md", text -> text.replace("{p4~gentle}", "{p7~gentle}"));
    assertThat(problems(broken))
        .extracting(Problem::toString)
        .contains(
            "stories/imjin/09-jeep.md, point p7: Gentler words stand once, right after those of"
                + " their point.");
  }

  @Test
  void findsAFactThatGentlerWordsLose() {
    var broken =
        edit(
            whole,
            "stories/imjin/09-jeep.md",
            text ->
                text.replace("\"about 40 shots\", ", "")
                    .replace("hurt, but he", "hurt 3 times, but he"));
    assertThat(problems(broken))
        .extracting(Problem::toString)
        .contains(
            "stories/imjin/09-jeep.md, point p4: The gentler words lack the figure 40. Say it, or"
                + " declare it under gentle/leaves_out.",
            "stories/imjin/09-jeep.md, point p4: The gentler words have the figure 3, which the step leaves"
                + " out or the point lacks.",
            "stories/imjin/09-jeep.ko.b1.md, point p4: The gentler words lack the figure 3, which they have in"
                + " English.");
  }

  @Test
  void findsWhatAClaimTellsAndTheGentlerWordsLeaveOut() {
    var broken =
        edit(
            whole,
            "claims.yaml",
            text -> text.replace("shot at him, and he was hurt.\"", "fired about 40 shots.\""));
    assertThat(problems(broken))
        .extracting(Problem::toString)
        .containsExactly(
            "claims.yaml, C10: The gentler path of jeep leaves out the figure 40. Give the claim gentler words"
                + " without it.");
  }

  @Test
  void findsAGentlerPathThatNobodyIsAskedAbout() {
    var broken =
        edit(
            whole,
            "stories/imjin/09-jeep.md",
            text -> text.replaceFirst("(?m)^care:\\R(  .*\\R)+", ""));
    assertThat(problems(broken))
        .extracting(Problem::sentence)
        .containsExactly(
            "The story has gentler words, but no step with them asks first: give one a care note.");
  }

  @Test
  void findsWhatIsMissingInALanguageThatThePackDeclares() {
    var broken =
        edit(whole, "quizzes/imjin-check.yaml", text -> text.replaceFirst("(?m)^  es: .*\\R", ""));
    assertThat(problems(broken))
        .extracting(Problem::toString)
        .containsExactly(
            "quizzes/imjin-check.yaml, /intro: The pack declares es, but this text has none.");
  }

  @Test
  void findsAStepThatIsMissingInALanguageThatThePackDeclares() {
    var files = new TreeMap<>(whole.files());
    files.remove("stories/imjin/03-boat.es.b1.md");
    var broken = new PackFolder(whole.name(), files);
    assertThat(problems(broken))
        .extracting(Problem::toString)
        .containsExactly("stories/imjin/03-boat.md: The step has no Spanish text at B1.");
  }

  @Test
  void findsACheckThatIsNotThere() {
    var broken =
        edit(whole, BOAT, text -> text.replace("check: check-boat", "check: check-the-boat"));
    assertThat(problems(broken))
        .extracting(Problem::toString)
        .containsExactly(
            BOAT + ", /check: There is no question called check-the-boat in this pack.");
  }

  @Test
  void refusesACheckThatSpoilsTheQuizOrAsksForMoreThanOneChoice() {
    var broken =
        edit(whole, BOAT, text -> text.replace("check: check-boat", "check: evening-order"));
    assertThat(problems(broken))
        .extracting(Problem::toString)
        .containsExactlyInAnyOrder(
            BOAT
                + ", /check: A check is choose-one or true-false; the question evening-order is"
                + " neither.",
            BOAT
                + ", /check: The question evening-order is in a quiz; a check before the quiz"
                + " would spoil it.",
            BOAT + ", /check: The proof of the check evening-order is no point of this step.");
  }

  @Test
  void refusesACheckOfAnotherStep() {
    var broken =
        edit(whole, BOAT, text -> text.replace("check: check-boat", "check: check-armistice"));
    assertThat(problems(broken))
        .extracting(Problem::toString)
        .containsExactlyInAnyOrder(
            BOAT
                + ", /check: The question check-armistice is the check of the step armistice"
                + " already.",
            BOAT + ", /check: The proof of the check check-armistice is no point of this step.");
  }

  @Test
  void refusesACheckThatReadersOfAnEasierTextCannotAnswer() {
    var broken =
        edit(
            whole,
            "questions/check-boat.yaml",
            text -> text.replace("imjin/boat/p3", "imjin/boat/p7"));
    assertThat(problems(broken))
        .extracting(Problem::toString)
        .contains(
            "stories/imjin/03-boat.es.a2.md, point p7: The check check-boat rests on this point,"
                + " which this text leaves out.")
        .allMatch(problem -> problem.contains(".a2.md") || problem.contains(".b1.md"));
  }

  @Test
  void asksWhichStepShowsAPlaceThatSeveralMark() {
    var where = "questions/where-he-was-seen.yaml";
    var broken = edit(whole, where, text -> text.replace(", step: warm-shape", ""));
    assertThat(problems(broken))
        .extracting(Problem::toString)
        .containsExactly(
            where
                + ", /proof: Several steps mark the place imjin-at-mdl: line-and-river, boat,"
                + " warm-shape, what-the-military-said, hard-way. Name the one that shows the"
                + " answer, `step: line-and-river`.");
  }

  @Test
  void refusesAProofInAStepThatDoesNotShowIt() {
    var where = "questions/where-he-was-seen.yaml";
    var broken = edit(whole, where, text -> text.replace("step: warm-shape", "step: rescue"));
    assertThat(problems(broken))
        .extracting(Problem::toString)
        .containsExactly(where + ", /proof: The step rescue does not show the place imjin-at-mdl.");
  }

  @Test
  void refusesHtmlInProse() {
    var broken =
        edit(whole, "stories/imjin/03-boat.md", text -> text + " <script>alert(1)</script>");
    assertThat(problems(broken))
        .extracting(Problem::sentence)
        .contains("The prose holds a <. Prose is Markdown without HTML.");
  }

  @Test
  void refusesAFileOfAnUnknownName() {
    var broken = edit(whole, "notes.txt", text -> "remember the milk");
    assertThat(problems(broken)).extracting(Problem::file).containsExactly("notes.txt");
  }

  @Test
  void refusesWhatIsNotText() {
    var files = new TreeMap<>(whole.files());
    files.put("places.yaml", new byte[] {(byte) 0xff, (byte) 0xfe, 0x00, (byte) 0xd8});
    assertThat(problems(new PackFolder("dmz", files)))
        .extracting(Problem::sentence)
        .contains("This file is not text in UTF-8. Save it again as UTF-8.");
  }

  @Test
  void tellsAllProblemsAtOnce() {
    var form = edit(whole, "glossary.yaml", text -> "entries: nothing");
    var map = edit(form, "timeline.yaml", text -> text.replace("way: land", "way: tunnel"));
    var reference =
        edit(
            map,
            "stories/imjin/05-warm-shape.md",
            text -> text.replace("places: [north-korea", "places: [atlantis, north-korea"));
    var language =
        edit(
            reference,
            "quizzes/imjin-check.yaml",
            text -> text.replaceFirst("(?m)^  es: .*\\R", ""));
    var fact =
        edit(
            language,
            "stories/imjin/05-warm-shape.en.a2.md",
            text -> text.replace("At 23:56,", "At 23:56 or 23:57,"));
    var html = edit(fact, BOAT, text -> text + " <b>");
    var claim =
        edit(
            html,
            "claims.yaml",
            text -> text.replace("crossed the maritime boundary on", "drifted over the line on"));
    assertThat(problems(claim))
        .extracting(Problem::toString)
        .contains(
            "stories/imjin/05-warm-shape.md, /scene/places/0: There is no place called atlantis in"
                + " this pack.",
            "quizzes/imjin-check.yaml, /intro: The pack declares es, but this text has none.",
            "stories/imjin/05-warm-shape.en.a2.md, point p4: The point has the time 23:57, which it"
                + " lacks in 05-warm-shape.md.",
            BOAT + ": The prose holds a <. Prose is Markdown without HTML.")
        .anyMatch(problem -> problem.startsWith("corrections.yaml, /told/C05: "));
    assertThat(problems(claim))
        .extracting(Problem::file)
        .containsOnly(
            "glossary.yaml",
            "timeline.yaml",
            "stories/imjin/05-warm-shape.md",
            "quizzes/imjin-check.yaml",
            "stories/imjin/05-warm-shape.en.a2.md",
            BOAT,
            "corrections.yaml");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pack.yaml",
        "sources.yaml",
        "claims.yaml",
        "corrections.yaml",
        "places.yaml",
        "names.yaml",
        "timeline.yaml",
        "glossary.yaml",
        "misconceptions.yaml",
        "layers/rivers.geojson",
        "stories/imjin/story.yaml",
        "stories/imjin/09-jeep.md",
        "stories/imjin/09-jeep.ko.a2.md",
        "questions/check-jeep.yaml",
        "questions/where-he-was-seen.yaml",
        "quizzes/imjin-check.yaml"
      })
  void oneCauseIsOneProblem(String path) {
    var unreadable = edit(whole, path, text -> text.replaceFirst("\\A(---\n)?", "$1[{ "));
    assertThat(problems(unreadable))
        .singleElement()
        .satisfies(problem -> assertThat(problem.file()).isEqualTo(path));
    if (!path.endsWith(".geojson")) {
      var misformed = edit(whole, path, text -> text.replaceFirst("\\A(---\n)?", "$1oddity: 1\n"));
      assertThat(problems(misformed))
          .singleElement()
          .satisfies(problem -> assertThat(problem.file()).isEqualTo(path));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pack.yaml",
        "sources.yaml",
        "claims.yaml",
        "places.yaml",
        "timeline.yaml",
        "glossary.yaml",
        "misconceptions.yaml"
      })
  void whatIsMissingIsOneProblem(String path) {
    var files = new TreeMap<>(whole.files());
    files.remove(path);
    assertThat(problems(new PackFolder("dmz", files)))
        .containsExactly(new Problem(path, "", "This file is missing."));
  }

  @Test
  void aNameThatIsNotThatOfItsFileIsOneProblem() {
    var broken = edit(whole, BOAT, text -> text.replace("id: boat", "id: ship"));
    assertThat(problems(broken))
        .extracting(Problem::toString)
        .containsExactly(BOAT + ", /id: The id is ship, but the file is named boat.");
  }

  @Test
  void whatIsThereTwiceIsOneProblem() {
    var broken =
        edit(
            whole,
            "timeline.yaml",
            text -> text.replace("id: H-2019-07-31-2356", "id: H-2019-07-31-2338"));
    assertThat(problems(broken))
        .extracting(Problem::sentence)
        .containsExactly("The event H-2019-07-31-2338 is there twice.");
  }

  @Test
  void servesThePacksThatAreWhole() {
    var files = new TreeMap<>(whole.files());
    files.remove("claims.yaml");
    var packs = load(List.of(new PackFolder("broken", files), whole));
    assertThat(packs.whole()).extracting(pack -> pack.id().value()).containsExactly("dmz");
    assertThat(packs.refused())
        .singleElement()
        .satisfies(refused ->
            assertThat(refused.problems())
                .contains(new Problem("claims.yaml", "", "This file is missing.")));
  }

  private static List<Problem> problems(PackFolder folder) {
    var packs = load(List.of(folder));
    assertThat(packs.whole()).isEmpty();
    return packs.refused().getFirst().problems();
  }

  private static Packs load(List<PackFolder> folders) {
    return new PackLoader(new SchemaCheck(PackFolders::schemas), BundledPacksTest.readers())
        .load(folders);
  }

  private static PackFolder edit(PackFolder folder, String path, UnaryOperator<String> change) {
    var files = new TreeMap<>(folder.files());
    var text = new String(files.getOrDefault(path, new byte[0]), StandardCharsets.UTF_8);
    var changed = change.apply(text);
    assertThat(changed).isNotEqualTo(text);
    files.put(path, changed.getBytes(StandardCharsets.UTF_8));
    return new PackFolder(folder.name(), files);
  }
}
