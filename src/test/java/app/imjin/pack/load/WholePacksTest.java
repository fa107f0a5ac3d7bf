package app.imjin.pack.load;

import static org.assertj.core.api.Assertions.assertThat;

import app.imjin.common.Release;
import app.imjin.pack.Packs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A start checks what no start of this build has checked before.
class WholePacksTest {
  private static final Release BUILD = new Release("1.0", Optional.of("2026-11-28 22:00"));

  @TempDir private Path home;
  private int asked;

  @Test
  void aPackThatWasFoundWholeIsOnlyRead() {
    assertThat(start(BUILD, bundled()).whole()).hasSize(1);
    assertThat(asked).isOne();
    assertThat(start(BUILD, bundled()).whole()).hasSize(1);
    assertThat(asked).isOne();
  }

  @Test
  void onePackThatHasChangedIsChecked() {
    start(BUILD, bundled());
    var mistaken =
        changed(
            "claims.yaml", text -> text.replaceFirst("standing: confirmed", "standing: perhaps"));
    assertThat(start(BUILD, mistaken).refused()).hasSize(1);
    assertThat(asked).isEqualTo(2);
  }

  @Test
  void aChangeThatOnlyAComparisonOfTextsFindsIsFound() {
    start(BUILD, bundled());
    var mistaken =
        changed("stories/imjin/01-line-and-river.en.a2.md", text -> text.replace("40 km", "41 km"));
    assertThat(start(BUILD, mistaken).whole()).isEmpty();
  }

  @Test
  void aPackThatIsRefusedIsCheckedAtEachStart() {
    var mistaken = changed("claims.yaml", text -> "no: claims\n");
    start(BUILD, mistaken);
    assertThat(start(BUILD, mistaken).refused()).hasSize(1);
    assertThat(asked).isEqualTo(2);
  }

  @Test
  void anotherBuildChecksForItself() {
    start(BUILD, bundled());
    start(new Release("1.0", Optional.of("2026-11-28 22:01")), bundled());
    assertThat(asked).isEqualTo(2);
  }

  @Test
  void classesThatNoBuildHasMadeCheckEachTime() {
    var none = new Release("1.0", Optional.empty());
    start(none, bundled());
    start(none, bundled());
    assertThat(asked).isEqualTo(2);
    assertThat(home).isEmptyDirectory();
  }

  @Test
  void whatCannotBeReadIsNotTrusted() throws IOException {
    start(BUILD, bundled());
    Files.write(home.resolve("whole-packs"), new byte[] {(byte) 0xC3, (byte) 0x28, '\n'});
    assertThat(start(BUILD, bundled()).whole()).hasSize(1);
    assertThat(asked).isEqualTo(2);
  }

  private Packs start(Release build, List<PackFolder> folders) {
    var known = WholePacks.in(home, build);
    var schemas =
        new SchemaCheck(() -> {
          asked++;
          return PackFolders.schemas();
        });
    var packs = new PackLoader(schemas, BundledPacksTest.readers(), known).load(folders);
    known.keep(folders.stream().filter(one -> packs.find(one.name()).isPresent()).toList());
    return packs;
  }

  private static List<PackFolder> bundled() {
    return PackFolders.bundled();
  }

  private static List<PackFolder> changed(String path, UnaryOperator<String> change) {
    var pack = bundled().getFirst();
    var files = new TreeMap<>(Map.copyOf(pack.files()));
    var text = new String(files.get(path), StandardCharsets.UTF_8);
    var other = change.apply(text);
    assertThat(other).isNotEqualTo(text);
    files.put(path, other.getBytes(StandardCharsets.UTF_8));
    return List.of(new PackFolder(pack.name(), files));
  }
}
