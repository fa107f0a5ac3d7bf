package app.imjin.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import app.imjin.common.Language;
import app.imjin.common.LocalizedText;
import app.imjin.common.Slug;
import app.imjin.map.Bounds;
import app.imjin.map.Highlight;
import app.imjin.map.Scene;
import app.imjin.pack.LayerId;
import app.imjin.pack.PlaceId;
import app.imjin.pack.QuestionId;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PaperTest {
  /// All that a student's paper may be made of, besides numbers and text.
  private static final Set<Class<?>> HARMLESS =
      Set.of(
          Paper.class,
          PaperItem.class,
          PaperItem.ChooseOne.class,
          PaperItem.ChooseMany.class,
          PaperItem.TrueFalse.class,
          PaperItem.Order.class,
          PaperItem.PlaceOnMap.class,
          Item.class,
          Choice.class,
          OptionId.class,
          QuizVersionId.class,
          QuestionId.class,
          PlaceId.class,
          LayerId.class,
          Slug.class,
          Language.class,
          LocalizedText.class,
          Scene.class,
          Bounds.class,
          Highlight.class);

  /// A change here would reshuffle the papers of students who are in the middle of a quiz.
  private static final String FOREVER =
      "[[a, b, c], [c, b, d, a], [true, false], [z, w, x, y], [town, river, far]]";

  private final Set<Class<?>> reached = new HashSet<>();

  @Test
  void noKeyFeedbackOrMisconceptionCanBeReachedFromAPaper() {
    reach(Paper.class);
    assertThat(reached).contains(PaperItem.Order.class, Item.class, Scene.class);
    assertThat(reached.stream().filter(type -> type.getName().startsWith("app.imjin")))
        .allMatch(HARMLESS::contains);
  }

  @Test
  void noFieldOfAPaperIsNamedLikeAKey() {
    reach(Paper.class);
    assertThat(reached.stream().filter(Class::isRecord))
        .flatExtracting(type -> List.of(type.getRecordComponents()))
        .extracting(RecordComponent::getName)
        .doesNotContain("right", "correct", "key", "feedback", "slip", "proof", "misconception");
  }

  @Property
  void aPaperIsAStablePermutation(@ForAll long seed) {
    var version = Samples.version();
    var paper = Paper.of(version, seed);
    assertThat(Paper.of(version, seed)).isEqualTo(paper);
    assertThat(paper.version()).isEqualTo(version.id());
    assertThat(paper.items()).extracting(PaperItem::id).isEqualTo(version.quiz().questions());
    for (Question question : version.questions()) {
      var item = paper.item(question.id()).orElseThrow();
      assertThat(item.stem()).isEqualTo(question.stem());
      assertThat(parts(item)).containsExactlyInAnyOrderElementsOf(parts(question));
    }
  }

  @Property
  void anOrderNeverStartsRightAndTrueComesFirst(@ForAll long seed) {
    var paper = Paper.of(Samples.version(), seed);
    assertThat(parts(paper.item(Samples.id("order")).orElseThrow()))
        .isNotEqualTo(parts(Samples.question(Samples.ORDER)));
    assertThat(parts(paper.item(Samples.id("either")).orElseThrow()))
        .isEqualTo(parts(Samples.question(Samples.EITHER)));
  }

  @Property
  void evenTwoItemsDoNotStartInTheRightOrder(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 8) int size) {
    var items = IntStream.range(0, size).boxed().toList();
    assertThat(new Shuffle(seed, Samples.id("q")).neverAsBefore(items))
        .isNotEqualTo(items)
        .containsExactlyInAnyOrderElementsOf(items);
  }

  @Test
  void seedsGiveDifferentPapersAndAPaperStaysTheSameForever() {
    var papers = new HashSet<Paper>();
    for (int seed = 0; seed < 100; seed++) {
      papers.add(Paper.of(Samples.version(), seed));
    }
    assertThat(papers).hasSizeGreaterThan(50);
    assertThat(Paper.of(Samples.version(), 1).items().stream().map(PaperTest::parts).toList())
        .hasToString(FOREVER);
  }

  @Property
  void optionsStayAsTheyAreWhenTheAuthorSaysSo(@ForAll long seed) {
    var fixed = Samples.ONE.replace("\"version\": 1", "\"version\": 1, \"shuffle\": false");
    var paper = Paper.of(Samples.version(List.of(Samples.question(fixed))), seed);
    assertThat(parts(paper.items().getFirst())).containsExactly("a", "b", "c");
  }

  private static List<String> parts(PaperItem item) {
    return switch (item) {
      case PaperItem.ChooseOne one -> ids(one.options());
      case PaperItem.ChooseMany many -> ids(many.options());
      case PaperItem.TrueFalse either -> ids(either.options());
      case PaperItem.Order order -> ids(order.items());
      case PaperItem.PlaceOnMap place ->
          place.choices().stream().map(choice -> choice.id().value()).toList();
    };
  }

  private static List<String> parts(Question question) {
    return switch (question) {
      case Question.ChooseOne one -> ids(one.options().stream().map(Option::item).toList());
      case Question.ChooseMany many -> ids(many.options().stream().map(Option::item).toList());
      case Question.TrueFalse either -> ids(either.options().stream().map(Option::item).toList());
      case Question.Order order -> ids(order.items());
      case Question.PlaceOnMap place -> place.choices().stream().map(PlaceId::value).toList();
    };
  }

  private static List<String> ids(List<Item> items) {
    return items.stream().map(item -> item.id().value()).toList();
  }

  private void reach(Type type) {
    switch (type) {
      case ParameterizedType generic -> {
        reach(generic.getRawType());
        List.of(generic.getActualTypeArguments()).forEach(this::reach);
      }
      case Class<?> plain when reached.add(plain) -> {
        if (plain.isRecord()) {
          for (RecordComponent component : plain.getRecordComponents()) {
            reach(component.getGenericType());
          }
        }
        if (plain.isSealed()) {
          List.of(plain.getPermittedSubclasses()).forEach(this::reach);
        }
      }
      default -> {}
    }
  }
}
