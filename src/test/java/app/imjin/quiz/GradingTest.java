package app.imjin.quiz;

import static app.imjin.quiz.Samples.grade;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.imjin.common.Fraction;
import app.imjin.common.LocalizedText;
import app.imjin.map.LngLat;
import app.imjin.pack.MisconceptionId;
import app.imjin.pack.PlaceId;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradingTest {
  @Test
  void oneRightOptionIsAllOfIt() {
    var verdict = grade(Samples.ONE, "{\"chosen\": [\"a\"]}");
    assertThat(verdict.right()).isTrue();
    assertThat(verdict.misconceptions()).isEmpty();
    assertThat(verdict.feedback()).containsExactly(LocalizedText.english("Yes."));
  }

  @Test
  void aWrongOptionTellsWhatItShows() {
    var verdict = grade(Samples.ONE, "{\"chosen\": [\"c\"]}");
    assertThat(verdict.right()).isFalse();
    assertThat(verdict.fraction()).isEqualTo(Fraction.ZERO);
    assertThat(verdict.misconceptions()).containsExactly(new MisconceptionId("thinks-c"));
    assertThat(verdict.feedback()).containsExactly(LocalizedText.english("Not C."));
    assertThat(verdict.proof()).isEqualTo(Samples.question(Samples.ONE).proof());
  }

  @ParameterizedTest
  @CsvSource({"false, 1/1", "true, 0/1"})
  void trueOrFalse(String chosen, String fraction) {
    var verdict = grade(Samples.EITHER, "{\"chosen\": [\"%s\"]}".formatted(chosen));
    assertThat(verdict.fraction()).hasToString(fraction);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "'a','b'; 1/1",
        "'a'; 1/2",
        "'a','c'; 0/1",
        "'a','b','c'; 1/2",
        "'c','d'; 0/1",
        "'a','b','c','d'; 0/1"
      },
      quoteCharacter = '|')
  void wrongPicksTakeFromRightOnes(String chosen, String fraction) {
    var verdict = grade(Samples.MANY, "{\"chosen\": [%s]}".formatted(chosen.replace('\'', '"')));
    assertThat(verdict.fraction()).hasToString(fraction);
  }

  @Test
  void aMisconceptionOfTwoPicksIsToldOnceWithBothFeedbacks() {
    var verdict = grade(Samples.MANY, "{\"chosen\": [\"c\", \"d\"]}");
    assertThat(verdict.misconceptions()).containsExactly(new MisconceptionId("thinks-c"));
    assertThat(verdict.feedback()).hasSize(2);
  }

  @Test
  void whatIsOnlyMissingHasNoFeedback() {
    var verdict = grade(Samples.MANY, "{\"chosen\": [\"b\"]}");
    assertThat(verdict.right()).isFalse();
    assertThat(verdict.misconceptions()).isEmpty();
    assertThat(verdict.feedback()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "wxyz, 1/1, ",
    "xwyz, 5/6, muddled",
    "wyxz, 5/6, y-first",
    "zyxw, 0/1, z-first",
    "zwxy, 1/2, z-first",
  })
  void anOrderIsMarkedByItsPairsAndTheFirstMistakeWins(
      String order, String fraction, String shown) {
    var items = String.join("\", \"", order.split(""));
    var verdict = grade(Samples.ORDER, "{\"order\": [\"%s\"]}".formatted(items));
    assertThat(verdict.fraction()).hasToString(fraction);
    assertThat(verdict.misconceptions())
        .isEqualTo(shown == null ? List.of() : List.of(new MisconceptionId(shown)));
  }

  @ParameterizedTest
  @CsvSource({
    "127.0, 38.0, ",
    "127.0, 38.071, ",
    "127.0, 38.073, far-off",
    "127.45, 38.0, thinks-town",
    "-120.0, -30.0, far-off",
  })
  void aPointIsMarkedByItsDistance(double lon, double lat, String shown) {
    var verdict = grade(Samples.PLACE, "{\"at\": [%s, %s]}".formatted(lon, lat));
    assertThat(verdict.right()).isEqualTo(shown == null);
    assertThat(verdict.misconceptions())
        .isEqualTo(shown == null ? List.of() : List.of(new MisconceptionId(shown)));
  }

  @ParameterizedTest
  @CsvSource({"river, ", "town, thinks-town", "far, far-off"})
  void aNamedPlaceIsAPointWhereItStands(String place, String shown) {
    var verdict = grade(Samples.PLACE, "{\"place\": \"%s\"}".formatted(place));
    assertThat(verdict.right()).isEqualTo(shown == null);
    assertThat(verdict.misconceptions())
        .isEqualTo(shown == null ? List.of() : List.of(new MisconceptionId(shown)));
  }

  @Test
  void aResponseOfAnotherKindIsRefused() {
    var version = Samples.version();
    var named = new Response.Named(new PlaceId("river"));
    var chosen = new Response.Chosen(List.of(new OptionId("a")));
    assertThatIllegalArgumentException().isThrownBy(() -> version.grade(Samples.id("one"), named));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> version.grade(Samples.id("place"), chosen));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> version.grade(Samples.id("unknown"), chosen));
  }

  @Property
  void aFractionIsAlwaysAShareAndOnlyARightAnswerIsWhole(
      @ForAll("answered") Tuple2<Question, Response> answered) {
    var question = answered.get1();
    var verdict = Grading.grade(question, answered.get2(), Samples::positionOf);
    assertThat(verdict.fraction()).isBetween(Fraction.ZERO, Fraction.ONE);
    if (verdict.right()) {
      assertThat(verdict.misconceptions()).isEmpty();
      assertThat(verdict.feedback()).containsExactly(question.right());
    } else {
      assertThat(verdict.feedback()).doesNotContain(question.right());
      assertThat(question.slips())
          .extracting(Slip::misconception)
          .containsAll(verdict.misconceptions());
    }
  }

  @Property
  void theRightAnswerIsAlwaysWhole(@ForAll("questions") Question question) {
    assertThat(Grading.grade(question, Samples.right(question), Samples::positionOf).right())
        .isTrue();
  }

  @Property
  void aResponseIsReadAsItIsWritten(@ForAll("answered") Tuple2<Question, Response> answered) {
    var response = answered.get2();
    var text = response.toJson().toString();
    assertThat(Response.read(Samples.json(text), answered.get1())).isEqualTo(response);
  }

  @Provide
  Arbitrary<Question> questions() {
    return Arbitraries.of(Samples.questions());
  }

  @Provide
  Arbitrary<Tuple2<Question, Response>> answered() {
    return questions()
        .flatMap(question -> responses(question).map(response -> Tuple.of(question, response)));
  }

  private static Arbitrary<Response> responses(Question question) {
    return switch (question) {
      case Question.ChooseOne one -> picks(one.options(), 1);
      case Question.TrueFalse either -> picks(either.options(), 1);
      case Question.ChooseMany many -> picks(many.options(), many.options().size());
      case Question.Order order ->
          Arbitraries.shuffle(order.items().stream().map(Item::id).toList())
              .map(Response.Ordered::new);
      case Question.PlaceOnMap place ->
          Arbitraries.oneOf(points(), Arbitraries.of(place.choices()).map(Response.Named::new));
    };
  }

  private static Arbitrary<Response> points() {
    return Arbitraries.doubles()
        .between(-180, 180)
        .flatMap(lon ->
            Arbitraries.doubles()
                .between(-85, 85)
                .map(lat -> new Response.Pinned(new LngLat(lon, lat))));
  }

  private static Arbitrary<Response> picks(List<Option> options, int most) {
    return Arbitraries.of(Whole.ids(options))
        .list()
        .uniqueElements()
        .ofMinSize(1)
        .ofMaxSize(most)
        .map(Response.Chosen::new);
  }
}
