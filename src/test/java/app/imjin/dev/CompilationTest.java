package app.imjin.dev;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Somebody saves Java that is not right yet: the server must find no half of it.
class CompilationTest {
  @TempDir private Path sources;
  @TempDir private Path classes;

  @Test
  void writesNoClassWhileOneIsWrong() throws IOException {
    Files.writeString(sources.resolve("Boat.java"), "record Boat(String name) {}");
    Files.writeString(sources.resolve("River.java"), "record River(Boat boat) { oops }");
    assertThat(Compilation.ofAll(sources, classes)).isFalse();
    assertThat(classes).isEmptyDirectory();

    Files.writeString(sources.resolve("River.java"), "record River(Boat boat) {}");
    assertThat(Compilation.ofAll(sources, classes)).isTrue();
    assertThat(classes.resolve("River.class")).exists();
  }
}
