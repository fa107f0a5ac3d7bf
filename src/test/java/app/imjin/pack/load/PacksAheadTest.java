package app.imjin.pack.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.imjin.pack.PackFiles;
import app.imjin.pack.PackReader;
import app.imjin.pack.Problems;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Packs that are loaded beside the start are there, or the failure is, for whoever asks.
class PacksAheadTest {
  @TempDir Path none;

  @Test
  void thePacksAreThereHoweverOftenTheyAreAskedFor() {
    var ahead = new PacksAhead(BundledPacksTest.readers(), none, none);
    assertThat(ahead.packs().find("dmz")).isPresent();
    assertThat(ahead.packs()).isSameAs(ahead.packs());
  }

  @Test
  void aFailureIsToldAsItWas() {
    var ahead = new PacksAhead(List.of(failing()), none, none);
    assertThatThrownBy(ahead::packs)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("This reader cannot read.");
  }

  private static PackReader<String> failing() {
    return new PackReader<>() {
      @Override
      public Class<String> type() {
        throw new IllegalStateException("This reader cannot read.");
      }

      @Override
      public String read(PackFiles files, Problems problems) {
        return "";
      }
    };
  }
}
