package app.imjin.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class ParticipantTokensTest {
  private final ParticipantTokens tokens = new ParticipantTokens(ServerKey.of(new byte[32]));
  private final Random random = new Random();

  @RepeatedTest(50)
  void readsWhatItHasSigned() {
    var token = new ParticipantToken(UUID.randomUUID(), random.nextInt(Integer.MAX_VALUE));
    assertThat(tokens.read(tokens.sign(token))).contains(token);
  }

  @RepeatedTest(200)
  void refusesATokenWithAnyCharacterChanged() {
    var text = tokens.sign(new ParticipantToken(UUID.randomUUID(), 1));
    int at = random.nextInt(text.length());
    char other = text.charAt(at) == 'A' ? 'B' : 'A';
    var forged = text.substring(0, at) + other + text.substring(at + 1);
    assertThat(tokens.read(forged)).isEmpty();
  }

  @Test
  void refusesAnotherServersToken() {
    var other = new byte[32];
    other[0] = 1;
    var foreign =
        new ParticipantTokens(ServerKey.of(other)).sign(new ParticipantToken(UUID.randomUUID(), 0));
    assertThat(tokens.read(foreign)).isEmpty();
  }

  @Test
  void refusesNonsense() {
    for (var nonsense : new String[] {"", ".", "a.b", "x".repeat(10_000), "..", "é.é"}) {
      assertThat(tokens.read(nonsense)).isEmpty();
    }
  }
}
