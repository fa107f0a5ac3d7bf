package app.imjin.results.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.imjin.classroom.AnswerBook;
import app.imjin.classroom.Assignment;
import app.imjin.classroom.AssignmentId;
import app.imjin.classroom.Assignments;
import app.imjin.classroom.Classes;
import app.imjin.classroom.Delivery;
import app.imjin.classroom.Entrance;
import app.imjin.classroom.Feedback;
import app.imjin.classroom.NewAssignment;
import app.imjin.classroom.Participant;
import app.imjin.classroom.Receipt;
import app.imjin.classroom.SchoolClass;
import app.imjin.common.Language;
import app.imjin.map.Highlight;
import app.imjin.map.LngLat;
import app.imjin.map.ui.StoryMap;
import app.imjin.pack.PackId;
import app.imjin.pack.QuizId;
import app.imjin.pack.StoryId;
import app.imjin.quiz.Item;
import app.imjin.quiz.Option;
import app.imjin.quiz.OptionId;
import app.imjin.quiz.Question;
import app.imjin.quiz.QuizVersion;
import app.imjin.quiz.QuizVersions;
import app.imjin.quiz.Response;
import app.imjin.quiz.ui.QuestionCard;
import app.imjin.security.Account;
import app.imjin.security.AccountId;
import app.imjin.security.MovingClock;
import app.imjin.security.TeacherAuthentication;
import app.imjin.security.TestHome;
import app.imjin.security.store.AccountStore;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.dom.Element;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// What a teacher sees of a class, found by its words.
@SpringBootTest
class ResultsViewTest extends SpringBrowserlessTest {
  private static final PackId PACK = new PackId("dmz");

  @Autowired private MovingClock clock;
  @Autowired private AccountStore accounts;
  @Autowired private Classes classes;
  @Autowired private Entrance entrance;
  @Autowired private Assignments assignments;
  @Autowired private AnswerBook answers;
  @Autowired private QuizVersions versions;

  private Account teacher;
  private SchoolClass schoolClass;
  private Assignment assignment;

  @DynamicPropertySource
  static void home(DynamicPropertyRegistry registry) {
    TestHome.register(registry);
  }

  @TestConfiguration
  static class Parts {
    @Bean
    @Primary
    MovingClock movingClock() {
      return new MovingClock();
    }
  }

  @BeforeEach
  void aClassWithAnAssignment() {
    teacher = teacher();
    signIn(teacher);
    schoolClass = classes.create(teacher.id(), "8b");
    assignment = assignments.assign(schoolClass, wish());
  }

  @Test
  void beforeAnybodyAnswersItSaysWhatToDo() {
    join();
    open();
    assertThat($(H1.class).single().getText()).isEqualTo("A soldier crosses the Imjin, 8b");
    assertThat(headings()).containsExactly("Nobody has answered yet");
    assertThat(text()).contains(schoolClass.code().toString(), "1 student has come in");
    assertThat(text()).contains("0 of 1 have finished", "no due date");
  }

  @Test
  void misunderstandingsComeFirstWithTheStepThatClearsThemUp() {
    answerWrongThenRight(join());
    answer(join(), wrong());
    open();
    assertThat(headings())
        .containsExactly(
            "What the class has not got yet",
            "Students and questions",
            "How easy each question was");
    assertThat(text()).contains("of 2 thinks", "“The armistice was a peace treaty.”");
    assertThat(text()).contains("1 has got it since", "2 still working");
    assertThat(links("Show step").getFirst().getHref())
        .endsWith("project/story/dmz/imjin/armistice");
  }

  @Test
  void aPinIsShownOnTheMapOfItsQuestion() {
    var place = placeOnMap();
    var pin = new LngLat(127.2, 38.3);
    answer(join(), place, new Response.Pinned(pin));
    open();
    var number = quiz().questions().indexOf(place) + 1;
    test($(CellButton.class)
            .withCondition(
                cell -> cell.cell().isAnswered() && cell.cell().prompt().number() == number)
            .single())
        .click();
    var map = $(StoryMap.class).single();
    assertThat(map.pin()).contains(pin);
    assertThat(map.scene().highlights()).extracting(Highlight::place).contains(place.target());
    var card = $(QuestionCard.class).single();
    assertThat(map.getElement().getParent().getAttribute("class")).isEqualTo("place-map");
    assertThat(text(card)).contains(place.stem().in(Language.EN));
    assertThat($(Dialog.class).single().getElement().getTextRecursively())
        .contains("38.3", "127.2");
  }

  @Test
  void anAnswerIsShownInTheQuestionAsTheStudentSawIt() {
    answerWrongThenRight(join());
    open();
    test(cells().getFirst()).click();
    var cards = $(QuestionCard.class).all();
    assertThat(cards).hasSize(2);
    assertThat(chosen(cards.getFirst())).containsExactly(wrong().value());
    assertThat(chosen(cards.getLast())).containsExactly(right().value());
    assertThat(cards)
        .allSatisfy(card -> {
          assertThat(text(card)).contains(armistice().stem().in(Language.EN));
          assertThat(inputs(card)).hasSize(armistice().options().size());
          assertThat(inputs(card)).allMatch(input -> input.hasAttribute("disabled"));
        });
    assertThat(cards.stream().map(card -> card.getElement().getAttribute("id")))
        .doesNotHaveDuplicates();
  }

  @Test
  void itemsThatWerePutInOrderStandInThatOrder() {
    var order =
        quiz().questions().stream()
            .filter(Question.Order.class::isInstance)
            .map(Question.Order.class::cast)
            .findFirst()
            .orElseThrow();
    var items = new ArrayList<>(order.items().stream().map(Item::id).toList());
    Collections.reverse(items);
    answer(join(), order, new Response.Ordered(items));
    open();
    var number = quiz().questions().indexOf(order) + 1;
    test($(CellButton.class)
            .withCondition(
                cell -> cell.cell().isAnswered() && cell.cell().prompt().number() == number)
            .single())
        .click();
    assertThat(
            parts($(QuestionCard.class).single().getElement())
                .filter(part -> part.hasAttribute("data-option"))
                .map(part -> part.getAttribute("data-option")))
        .containsExactlyElementsOf(items.stream().map(OptionId::value).toList());
  }

  private static List<String> chosen(QuestionCard card) {
    return inputs(card).stream()
        .filter(input -> input.hasAttribute("checked"))
        .map(input -> input.getAttribute("value"))
        .toList();
  }

  private static List<Element> inputs(QuestionCard card) {
    return parts(card.getElement())
        .filter(part -> !part.isTextNode() && part.getTag().equals("input"))
        .toList();
  }

  private static Stream<Element> parts(Element whole) {
    return Stream.concat(
        Stream.of(whole).filter(part -> !part.isTextNode()),
        whole.getChildren().flatMap(ResultsViewTest::parts));
  }

  private static String text(QuestionCard card) {
    return card.getElement().getTextRecursively();
  }

  @Test
  void theGridSaysHowEachStudentStandsAndOpensTheAnswers() {
    var student = join();
    answerWrongThenRight(student);
    open();
    var name = student.pseudonym().value();
    assertThat(cells()).hasSize(quiz().questions().size());
    test(cell(name + ", question 1: right after re-reading")).click();
    var dialog = $(Dialog.class).single();
    assertThat(dialog.getHeaderTitle()).isEqualTo(name + ", question 1");
    assertThat(dialog.getElement().getTextRecursively())
        .contains("First answer", "Not right", "Shows the idea “The armistice was a peace treaty.”")
        .contains("Answer 2", "Right");
    test($(Button.class).withText("Close").single()).click();
    assertThat($(Dialog.class).exists()).isFalse();
    test(cell(name + ", question 2: no answer")).click();
    assertThat($(Dialog.class).single().getElement().getTextRecursively())
        .contains("There is no answer to this question yet.");
  }

  @Test
  void newAnswersAppearWithoutMakingThePageAnew() {
    var first = join();
    answer(first, wrong());
    open();
    var before = cell(first.pseudonym() + ", question 1: not yet");
    answer(first, right());
    answer(join(), right());
    clock.pass(Duration.ofMinutes(3));
    poll();
    assertThat(cell(first.pseudonym() + ", question 1: right after re-reading")).isSameAs(before);
    assertThat(cells()).hasSize(2 * quiz().questions().size());
    assertThat(text()).contains("No misunderstanding is left", "Updated ");
  }

  @Test
  void itLooksForNewAnswersOnlyWhileItIsOpen() {
    open();
    assertThat(UI.getCurrent().getPollInterval()).isEqualTo(5000);
    $(ResultsView.class).single().getElement().removeFromTree();
    assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
  }

  @Test
  void whileFeedbackIsHeldItSaysUntilWhen() {
    var wish =
        wish().withDue(clock.instant().plus(Duration.ofDays(2))).withFeedback(Feedback.AFTER_DUE);
    assignment = assignments.assign(schoolClass, wish);
    answer(join(), wrong());
    open();
    assertThat(text()).contains("Your students do not see yet what was right");
    clock.pass(Duration.ofDays(3));
    poll();
    assertThat(text()).doesNotContain("Your students do not see yet").contains("was due");
  }

  @Test
  void thereAreTwoFilesToTakeAlong() {
    answer(join(), right());
    open();
    assertThat(links("(CSV)"))
        .extracting(link -> link.getText())
        .containsExactly("All answers (CSV)", "Grid (CSV)");
  }

  @Test
  void anotherTeachersAssignmentIsNotFound() {
    signIn(teacher());
    assertThat(found(assignment.id().toString())).isFalse();
    signIn(teacher);
    assertThat(found(assignment.id().toString())).isTrue();
    assertThat(found(new AssignmentId(UUID.randomUUID()).toString())).isFalse();
    assertThat(found("no-id")).isFalse();
  }

  private boolean found(String id) {
    UI.getCurrent().navigate("teach/assignments/" + id + "/results");
    return $(H1.class).withText("A soldier crosses the Imjin, 8b").exists();
  }

  private void open() {
    navigate(ResultsNavigation.results(assignment.id()).substring(1), ResultsView.class);
  }

  private static void poll() {
    ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
  }

  private Account teacher() {
    var account = new Account(new AccountId(UUID.randomUUID()), "T " + UUID.randomUUID());
    accounts.add(account, "no hash", clock.instant());
    return account;
  }

  private void signIn(Account account) {
    SecurityContextHolder.getContext()
        .setAuthentication(TeacherAuthentication.of(account, clock.instant()));
  }

  private NewAssignment wish() {
    return NewAssignment.of(PACK, new StoryId("imjin"), quiz().id());
  }

  private QuizVersion quiz() {
    return versions.latest(PACK, new QuizId("imjin-check")).orElseThrow();
  }

  private Participant join() {
    var outcome = entrance.join(schoolClass, entrance.offers(schoolClass, 1).getFirst());
    return ((Entrance.Outcome.Joined) outcome).issued().participant();
  }

  private void answerWrongThenRight(Participant student) {
    answer(student, wrong());
    answer(student, right());
  }

  private void answer(Participant student, OptionId option) {
    answer(student, armistice(), new Response.Chosen(List.of(option)));
  }

  private void answer(Participant student, Question question, Response response) {
    var delivery =
        new Delivery.Answer(
            UUID.randomUUID(),
            question.id(),
            question.version(),
            response.toJson(),
            clock.instant(),
            Optional.empty());
    assertThat(answers.take(assignment, student, List.of(delivery)).getFirst())
        .isInstanceOf(Receipt.Stored.class);
  }

  /// "What did the armistice do?", the first question of the quiz.
  private Question.ChooseOne armistice() {
    return (Question.ChooseOne) quiz().questions().getFirst();
  }

  private Question.PlaceOnMap placeOnMap() {
    return quiz().questions().stream()
        .filter(Question.PlaceOnMap.class::isInstance)
        .map(Question.PlaceOnMap.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private OptionId right() {
    return option(Option.Right.class);
  }

  private OptionId wrong() {
    return option(Option.Wrong.class);
  }

  private OptionId option(Class<? extends Option> kind) {
    return armistice().options().stream()
        .filter(kind::isInstance)
        .map(Option::id)
        .findFirst()
        .orElseThrow();
  }

  private List<String> headings() {
    return $(H2.class).all().stream().map(H2::getText).toList();
  }

  private String text() {
    return text($(ResultsView.class).single());
  }

  private static String text(Component part) {
    if (!part.isVisible()) {
      return "";
    }
    var own = part.getChildren().findAny().isEmpty() ? part.getElement().getText() : "";
    return own + part.getChildren().map(child -> text(child)).toList();
  }

  private List<Anchor> links(String text) {
    return $(Anchor.class).all().stream()
        .filter(link -> link.getElement().getTextRecursively().contains(text))
        .toList();
  }

  private List<CellButton> cells() {
    return $(CellButton.class).all();
  }

  private CellButton cell(String label) {
    return $(CellButton.class)
        .withCondition(one -> one.getAriaLabel().filter(label::equals).isPresent())
        .single();
  }
}
