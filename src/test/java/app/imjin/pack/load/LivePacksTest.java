package app.imjin.pack.load;

import static org.assertj.core.api.Assertions.assertThat;

import app.imjin.map.Atlas;
import app.imjin.pack.Pack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An author works on a pack that is being served.
class LivePacksTest {
  private static final Path PACK = Path.of("data", "dmz");
  private static final String STEP = "stories/imjin/03-boat.md";

  @TempDir private Path own;
  private LivePacks packs;

  @BeforeEach
  void serveAPack() throws IOException {
    try (var files = Files.walk(PACK)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        var copy = own.resolve("dmz").resolve(PACK.relativize(file));
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    packs = new LivePacks(BundledPacksTest.readers(), own);
  }

  @Test
  void aSavedSentenceIsServed() throws IOException {
    edit(STEP, "Four days earlier: a fishing boat", "A boat comes");
    assertThat(packs.readAgain()).isEmpty();
    assertThat(title()).isEqualTo("A boat comes");
  }

  @Test
  void mapsAreNotDrawnAgainForAStep() throws IOException {
    var before = served().part(Atlas.class);
    edit(STEP, "Four days earlier: a fishing boat", "A boat comes");
    packs.readAgain();
    assertThat(served().part(Atlas.class)).isSameAs(before);
  }

  @Test
  void aPlaceThatHasMovedIsOnTheMap() throws IOException {
    var before = served().part(Atlas.class);
    edit("places.yaml", "precision: exact", "precision: about");
    packs.readAgain();
    assertThat(served().part(Atlas.class).places()).isNotEqualTo(before.places());
  }

  @Test
  void aMistakeIsNamedAndThePackStaysAsItWas() throws IOException {
    edit(STEP, "Four days earlier: a fishing boat", "A boat comes");
    edit(STEP, "claims: [C05]", "claims: [C99]");
    assertThat(packs.readAgain())
        .containsExactly(
            "dmz/" + STEP + ", /claims/0: There is no claim or fact called C99 in this pack.");
    assertThat(title()).isEqualTo("Four days earlier: a fishing boat");

    assertThat(packs.readAgain()).hasSize(1);
    edit(STEP, "claims: [C99]", "claims: [C05]");
    assertThat(packs.readAgain()).isEmpty();
    assertThat(title()).isEqualTo("A boat comes");
  }

  private Pack served() {
    return packs.find("dmz").orElseThrow();
  }

  private String title() {
    return served().files().required(STEP).tree().path("title").asString();
  }

  private void edit(String file, String old, String now) throws IOException {
    var path = own.resolve("dmz").resolve(file);
    var text = Files.readString(path);
    assertThat(text).contains(old);
    Files.writeString(path, text.replace(old, now));
  }
}
