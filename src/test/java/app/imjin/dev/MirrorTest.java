package app.imjin.dev;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Somebody works on a folder; its copy follows.
class MirrorTest {
  private static final Path STEP = Path.of("story", "01-boat.md");

  @TempDir private Path home;
  private Path folder;
  private Path copy;

  @BeforeEach
  void someFolder() throws IOException {
    folder = home.resolve("folder");
    copy = home.resolve("copy");
    write(STEP, "A boat.");
  }

  @Test
  void takesOverWhatIsNewAndWhatIsSaved() throws IOException {
    var mirror = Mirror.whole(folder, copy);
    assertThat(mirror.follow()).containsExactly(STEP);
    assertThat(mirror.follow()).isEmpty();

    write(STEP, "A fishing boat.");
    assertThat(mirror.follow()).containsExactly(STEP);
    assertThat(copy.resolve(STEP)).hasContent("A fishing boat.");
  }

  @Test
  void findsWhatWasSavedWhileNobodyLooked() throws IOException {
    Mirror.whole(folder, copy).follow();
    write(STEP, "A fishing boat.");
    assertThat(Mirror.whole(folder, copy).follow()).containsExactly(STEP);
  }

  @Test
  void takesAwayWhatIsGone() throws IOException {
    var mirror = Mirror.whole(folder, copy);
    mirror.follow();
    Files.delete(folder.resolve(STEP));
    assertThat(mirror.follow()).containsExactly(STEP);
    assertThat(copy.resolve(STEP)).doesNotExist();
  }

  @Test
  void leavesFilesOfOthersAlone() throws IOException {
    var other = Files.createDirectories(copy).resolve("Imjin.class");
    Files.writeString(other, "compiled");
    Mirror.among(folder, copy).follow();
    assertThat(other).exists();
    assertThat(copy.resolve(STEP)).exists();
  }

  private void write(Path file, String text) throws IOException {
    Files.createDirectories(folder.resolve(file).getParent());
    Files.writeString(folder.resolve(file), text);
  }
}
