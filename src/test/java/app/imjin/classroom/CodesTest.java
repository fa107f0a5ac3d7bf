package app.imjin.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Codes, pseudonyms and tickets, as students read and type them.
class CodesTest {
  private final Random random = new Random();

  @RepeatedTest(200)
  void aCodeHasSixCharactersWithoutLookAlikes() {
    assertThat(ClassCode.random(random).value())
        .hasSize(6)
        .doesNotContainPattern("[0O1IL5S2Z8BUV]");
  }

  @RepeatedTest(200)
  void aCodeIsFoundHoweverItIsTyped() {
    var code = ClassCode.random(random);
    var typed = new StringBuilder();
    for (char c : code.value().toCharArray()) {
      typed.append(random.nextBoolean() ? Character.toLowerCase(c) : c);
      typed.append(List.of("", " ", "-", "\t", ".").get(random.nextInt(5)));
    }
    assertThat(ClassCode.typed("  " + typed)).contains(code);
    assertThat(ClassCode.typed(code.inHalves())).contains(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "C4D6F", "C4D6FGH", "C4D6F0", "Ｃ4D6FG", "ＣＣＣＣＣＣ", "' or 1=1"})
  void whatIsNoCodeIsNotTaken(String text) {
    assertThat(ClassCode.typed(text)).isEmpty();
  }

  @RepeatedTest(100)
  void aTicketIsFoundHoweverItIsTyped() {
    var ticket = Ticket.random(random);
    assertThat(new HashSet<>(ticket.words())).hasSize(3);
    assertThat(Ticket.typed(" " + String.join(", ", ticket.words()).toUpperCase() + ".\n"))
        .contains(ticket);
    assertThat(ticket.toString()).isEqualTo("a ticket");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "river", "river lamp", "river lamp stone stone", "qqq www eee"})
  void whatIsNoTicketIsNotTaken(String text) {
    assertThat(Ticket.typed(text)).isEmpty();
  }

  @Test
  void aHugeTextIsNoTicket() {
    assertThat(Ticket.typed("river ".repeat(1_000_000))).isEmpty();
  }

  @Test
  void theListsAreLongEnough() {
    assertThat(Words.ADJECTIVES.all().size()).isGreaterThanOrEqualTo(60);
    assertThat(Words.NOUNS.all().size()).isGreaterThanOrEqualTo(60);
    assertThat(Words.FOR_TICKETS.all().size()).isGreaterThanOrEqualTo(1_000);
    assertThat(Words.FOR_TICKETS.all())
        .doesNotHaveDuplicates()
        .allMatch(w -> w.matches("[a-z]{3,8}"));
  }

  @RepeatedTest(100)
  void aPseudonymIsTwoWordsOfOurs() {
    var pseudonym = Pseudonym.random(random);
    assertThat(pseudonym.value()).matches("[A-Z][a-z]+ [A-Z][a-z]+");
    assertThat(Pseudonym.chosen(pseudonym.value())).contains(pseudonym);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Calm", "Calm Minjun", "calm heron", "<b> Heron", "Calm  Heron"})
  void nobodyCanBringANameOfTheirOwn(String name) {
    assertThat(Pseudonym.chosen(name)).isEmpty();
  }
}
