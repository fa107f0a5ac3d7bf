package app.imjin.pack.load;

import static org.assertj.core.api.Assertions.assertThat;

import app.imjin.pack.Packs;
import app.imjin.pack.Problem;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A teacher keeps packs in a folder, with all that an ordinary computer leaves there.
class OwnPacksTest {
  private static final Path WHOLE = Path.of("data", "dmz");

  @TempDir private Path packs;

  @BeforeEach
  void twoPacks() throws IOException {
    copy("first");
    copy("second");
  }

  @Test
  void whatSystemsLeaveInFoldersDoesNoHarm() throws IOException {
    for (String folder : new String[] {"", "first", "first/questions", "first/stories/imjin"}) {
      Files.writeString(packs.resolve(folder).resolve(".DS_Store"), "Finder");
      Files.writeString(packs.resolve(folder).resolve("Thumbs.db"), "Explorer");
    }
    Files.createDirectories(packs.resolve("first/.git"));
    Files.writeString(packs.resolve("first/.git/config"), "[core]");
    Files.createDirectories(packs.resolve(".trash"));
    Files.writeString(packs.resolve(".trash/pack.yaml"), "id: trash");
    var read = read();
    assertThat(read.refused()).isEmpty();
    assertThat(read.whole())
        .extracting(pack -> pack.id().value())
        .containsExactly("first", "second");
  }

  @Test
  void whatCannotBeReadIsOneProblemOfItsPack() throws IOException {
    var claims = packs.resolve("first/claims.yaml");
    Files.delete(claims);
    Files.createSymbolicLink(claims, packs.resolve("no-longer-there.yaml"));
    assertThat(problemsOfTheFirst())
        .isEqualTo(
            "claims.yaml: This cannot be read. Allow Imjin to read it, or take it out of the"
                + " pack.");
  }

  @Test
  void whatIsTooLargeIsOneProblemOfItsPack() throws IOException {
    Files.createDirectories(packs.resolve("first/media"));
    try (var film = new RandomAccessFile(packs.resolve("first/media/film.mp4").toFile(), "rw")) {
      film.setLength(23L * 1024 * 1024);
    }
    assertThat(problemsOfTheFirst())
        .isEqualTo("media/film.mp4: This file has 23 MB; a file of a pack may have 20 MB.");
  }

  private String problemsOfTheFirst() {
    var read = read();
    assertThat(read.whole()).extracting(pack -> pack.id().value()).containsExactly("second");
    var refused = read.refused().getFirst();
    assertThat(refused.folder()).isEqualTo("first");
    assertThat(refused.problems()).hasSize(1);
    return refused.problems().stream().map(Problem::toString).findFirst().orElseThrow();
  }

  private Packs read() {
    return new PackLoader(new SchemaCheck(PackFolders::schemas), BundledPacksTest.readers())
        .load(PackFolders.in(packs));
  }

  private void copy(String name) throws IOException {
    try (var files = Files.walk(WHOLE)) {
      for (Path file : files.toList()) {
        var target = packs.resolve(name).resolve(WHOLE.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
    var pack = packs.resolve(name).resolve("pack.yaml");
    Files.writeString(pack, Files.readString(pack).replaceFirst("id: dmz", "id: " + name));
  }
}
