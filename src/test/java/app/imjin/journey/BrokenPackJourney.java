package app.imjin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.imjin.journey.Browser.Screen;
import app.imjin.journey.page.ReaderPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Somebody puts a pack of their own beside those of the product, with mistakes in it.
class BrokenPackJourney {
  private static final Path WHOLE = Path.of("data", "dmz");

  @Test
  void namesEveryMistakeAtOnceAndServesTheOthers() throws IOException {
    var home = RunningServer.emptyFolder();
    var pack = home.resolve(Path.of("packs", "broken"));
    copy(pack);
    edit(pack.resolve("glossary.yaml"), "entries:", "entries: [");
    edit(pack.resolve("places.yaml"), "kind: country", "kind: continent");
    edit(pack.resolve("stories/imjin/03-boat.md"), "{p1} ", "{p1} <b>");
    Files.delete(pack.resolve("claims.yaml"));
    try (var server = RunningServer.startIn(home);
        var browser = Browser.open(Screen.LAPTOP)) {
      assertThat(server.console())
          .contains(
              "Pack broken is not served until this is mended, everything else is:",
              "claims.yaml: This file is missing.",
              "glossary.yaml, line ",
              "places.yaml, /places/0/kind: ",
              "stories/imjin/03-boat.md: The prose holds a <. Prose is Markdown without HTML.");
      assertThat(ReaderPage.open(browser, server.address(), "boat").heading()).isNotBlank();
      browser.driver().get(server.address() + "/story/broken/imjin/boat");
      browser.await(driver -> driver.getTitle().startsWith("This page is not here"));
    }
  }

  private static void copy(Path pack) throws IOException {
    try (var files = Files.walk(WHOLE)) {
      for (Path file : files.toList()) {
        var target = pack.resolve(WHOLE.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }

  private static void edit(Path file, String from, String to) throws IOException {
    var text = Files.readString(file);
    assertThat(text).contains(from);
    Files.writeString(file, text.replaceFirst(Pattern.quote(from), to));
  }
}
