package app.imjin.teaching.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.imjin.classroom.ClassId;
import app.imjin.classroom.Participant;
import app.imjin.security.AccountId;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// A teacher makes a class, names it, shows its code, prints its tickets and puts it away.
class ClassesTest extends TeachingTestBase {
  @Test
  void theFirstRunLeadsToTheFirstClass() {
    open(TeachingNavigation.today());
    assertThat(heading()).startsWith("Welcome, Ms Han");
    press("Create a class");
    fill("Name of the class", " 8b ");
    test($(Button.class).withText("Create a class").all().getLast()).click();
    assertThat(heading()).isEqualTo("8b");
    assertThat(classes.of(teacher.id()))
        .singleElement()
        .satisfies(one -> {
          assertThat(one.name()).isEqualTo("8b");
          assertThat(page()).contains(one.code().inHalves());
        });
    assertThat(said()).contains("8b is there");
  }

  @Test
  void aDoubleClickMakesOneClass() {
    open(TeachingNavigation.classes());
    press("Create a class");
    fill("Name of the class", "8b");
    var send = $(Button.class).withText("Create a class").all().getLast();
    test(send).click();
    send.click();
    assertThat(classes.of(teacher.id())).hasSize(1);
  }

  @Test
  void aClassNeedsAName() {
    open(TeachingNavigation.classes());
    press("Create a class");
    var send = $(Button.class).withText("Create a class").all().getLast();
    test(send).click();
    var name = $(TextField.class).withLabel("Name of the class").single();
    assertThat(name.isInvalid()).isTrue();
    assertThat(name.getErrorMessage()).isEqualTo("Please write a name.");
    test(name).setValue("8b");
    test(send).click();
    assertThat(classes.of(teacher.id())).hasSize(1);
  }

  @Test
  void aClassIsRenamedAndKeepsItsCode() {
    var one = schoolClass();
    open(TeachingNavigation.schoolClass(one.id()));
    press("Rename");
    fill("Name of the class", "9b");
    test($(Button.class).withText("Rename").all().getLast()).click();
    assertThat(heading()).isEqualTo("9b");
    assertThat(classes.find(teacher.id(), one.id()).orElseThrow().code()).isEqualTo(one.code());
  }

  @Test
  void aCodeThatHasLeakedIsReplacedAndWhoIsInStaysIn() {
    var one = schoolClass();
    var student = student(one);
    var device = entrance.token(student);
    var ticket = roster.printTickets(one, 1).getFirst();
    open(TeachingNavigation.schoolClass(one.id()));
    press("New code");
    assertThat(page()).contains("The code " + one.code().inHalves() + " stops working at once");
    press("Cancel");
    assertThat(classes.find(teacher.id(), one.id()).orElseThrow().code()).isEqualTo(one.code());

    press("New code");
    var make = button("Make a new code");
    test(make).click();
    var changed = classes.find(teacher.id(), one.id()).orElseThrow();
    assertThat(changed.code()).isNotEqualTo(one.code());
    assertThat(said()).contains("has a new code: " + changed.code().inHalves());
    assertThat(page()).contains(changed.code().inHalves());
    assertThat(entrance.classWith(one.code())).isEmpty();
    assertThat(entrance.recognise(device)).contains(student);
    assertThat(entrance.comeBack(changed, ticket.ticket()).map(Participant::id))
        .contains(ticket.participant().id());
  }

  @Test
  void aClassIsPutAwayAndTakenOutAgain() {
    var one = schoolClass();
    open(TeachingNavigation.schoolClass(one.id()));
    press("Put away");
    assertThat(page())
        .contains("the code " + one.code().inHalves() + ", its links and the tickets open nothing")
        .contains("can take it out again");
    press("Cancel");
    assertThat(classes.find(teacher.id(), one.id()).orElseThrow().isOpen()).isTrue();
    press("Put away");
    test($(Button.class).withText("Put away").all().getLast()).click();
    assertThat(classes.find(teacher.id(), one.id()).orElseThrow().isOpen()).isFalse();
    assertThat(page()).contains("This class is put away").doesNotContain(one.code().inHalves());
    assertThat($(Button.class).withText("Assign").exists()).isFalse();

    open(TeachingNavigation.code(one.id()));
    assertThat(page()).contains("This class is put away");

    open(TeachingNavigation.classes());
    press("Take out again");
    assertThat(classes.find(teacher.id(), one.id()).orElseThrow().isOpen()).isTrue();
    assertThat(page()).contains(one.code().inHalves());
  }

  @Test
  void theClassOfAnotherTeacherIsUnknown() {
    var other = classes.create(new AccountId(teacher.id().value()), "8b");
    open(TeachingNavigation.schoolClass(new ClassId(UUID.randomUUID())));
    assertThat(heading()).isEqualTo("There is no page at this address");
    open(TeachingNavigation.schoolClass(other.id()));
    assertThat(heading()).isEqualTo("8b");
    signIn();
    open(TeachingNavigation.schoolClass(other.id()));
    assertThat(heading()).isEqualTo("There is no page at this address");
  }

  @Test
  void theCodePageSaysWhereToGoAndWhatToType() {
    var one = schoolClass();
    open(TeachingNavigation.code(one.id()));
    assertThat(page())
        .contains("8b")
        .contains("Open")
        .contains("192.168.1.20:8080/join")
        .contains("and type")
        .contains(one.code().value().substring(0, 3));
    assertThat($(Svg.class).single().getElement().getOuterHTML())
        .contains("QR code that leads into the class 8b");
    assertThat($(NativeButton.class).withText("Full screen").exists()).isTrue();
  }

  @Test
  void theCodePageCountsWhoHasJoinedAndNamesNobody() {
    var one = schoolClass();
    roster.printTickets(one, 1);
    open(TeachingNavigation.code(one.id()));
    assertThat(page()).contains("Nobody has joined yet");
    var student = student(one);
    student(one);
    look();
    assertThat(page()).contains("2 have joined").doesNotContain(student.pseudonym().value());
  }

  @Test
  void theCodePageFollowsANewCodeAndTheEndOfTheClass() {
    var one = schoolClass();
    open(TeachingNavigation.code(one.id()));
    var changed = classes.newCode(one);
    look();
    assertThat($(H1.class).single().getElement().getTextRecursively())
        .isEqualToIgnoringWhitespace(changed.code().inHalves());
    classes.archive(changed);
    look();
    assertThat(page()).contains("This class is put away");
  }

  @Test
  void withoutANetworkTheCodePageSaysSoUntilThereIsOne() {
    network.disconnect();
    var one = schoolClass();
    open(TeachingNavigation.code(one.id()));
    assertThat(page())
        .contains("Other devices cannot reach this computer")
        .doesNotContain("localhost");
    assertThat($(Svg.class).exists()).isFalse();
    network.connect("10.0.0.5");
    look();
    assertThat(page()).contains("10.0.0.5:8080/join").doesNotContain("cannot reach");
    assertThat($(Svg.class).exists()).isTrue();
  }

  @Test
  void aNameThatRunsTheOtherWayTurnsNoCodeAround() {
    var one = classes.create(teacher.id(), "\u202Eכיתה ח");
    assertThat(one.name()).isEqualTo("כיתה ח");
    open(TeachingNavigation.tickets(one.id()));
    test($(IntegerField.class).withLabel("How many tickets").single()).setValue(1);
    press("Make tickets");
    assertThat(page()).contains("\u2068כיתה ח\u2069 · code " + one.code().inHalves());
  }

  @Test
  void aTicketHasTheWayIntoTheClassButNoneThatLeadsNowhere() {
    var one = schoolClass();
    open(TeachingNavigation.tickets(one.id()));
    test($(IntegerField.class).withLabel("How many tickets").single()).setValue(2);
    press("Make tickets");
    assertThat($(QrPicture.class).all()).hasSize(2);
    assertThat(page()).contains("Go to 192.168.1.20:8080/join");

    network.disconnect();
    UI.getCurrent().navigate(TeachingNavigation.classes().substring(1));
    press("Leave without printing");
    open(TeachingNavigation.tickets(one.id()));
    assertThat(page()).contains("would carry no address");
    test($(IntegerField.class).withLabel("How many tickets").single()).setValue(1);
    press("Make tickets");
    assertThat($(QrPicture.class).exists()).isFalse();
    assertThat(page()).contains("the address that your teacher shows").doesNotContain("localhost");
  }

  @Test
  void ticketsAreMadeBeforehandAndShownOnce() {
    var one = schoolClass();
    open(TeachingNavigation.tickets(one.id()));
    test($(IntegerField.class).withLabel("How many tickets").single()).setValue(4);
    press("Make tickets");
    assertThat(roster.of(one)).hasSize(4);
    roster.of(one).forEach(student -> assertThat(page()).contains(student.pseudonym().value()));
    assertThat(page()).contains("shown only here").contains(one.code().inHalves());
    assertThat(button("Print").isEnabled()).isTrue();

    UI.getCurrent().navigate(TeachingNavigation.classes().substring(1));
    assertThat($(TicketSheet.class).exists()).isTrue();
    press("Leave without printing");
    assertThat($(TicketSheet.class).exists()).isFalse();
    open(TeachingNavigation.tickets(one.id()));
    assertThat($(TicketSheet.class).exists()).isFalse();
  }

  @Test
  void moreTicketsThanFitAreRefusedWithTheReason() {
    var one = schoolClass();
    open(TeachingNavigation.tickets(one.id()));
    var count = $(IntegerField.class).withLabel("How many tickets").single();
    count.setValue(1000);
    press("Make tickets");
    assertThat(count.isInvalid()).isTrue();
    assertThat(count.getErrorMessage()).contains("between 1 and 200");
    assertThat(roster.of(one)).isEmpty();
  }
}
