package app.imjin.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerKeyTest {
  @TempDir private Path home;

  @Test
  void isMadeOnceForTheOwnerOnlyAndReadAgain() throws Exception {
    var first = key();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
        .isEqualTo("rw-------");
    assertThat(key().hexMark("a", "text")).isEqualTo(first.hexMark("a", "text"));
    assertThat(first.hexMark("a", "text")).isNotEqualTo(first.hexMark("b", "text")).hasSize(64);
  }

  @Test
  void isNeverReplacedWhenItCannotBeRead() throws Exception {
    Files.writeString(file(), "not a key");
    assertThatThrownBy(this::key).hasMessageContaining("is not a key of Imjin");
    assertThat(file()).hasContent("not a key");
  }

  private ServerKey key() {
    return new ServerKey(new DataFolder(home), new SecureRandom());
  }

  private Path file() {
    return home.resolve("participant.key");
  }
}
