package app.imjin.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.springframework.core.env.ConfigurableEnvironment;

/// The folders: that of the data is made when it is missing; that of the packs has to be there when
/// it is named.
final class FolderCheck implements Check {
  @Override
  public Stream<Objection> objections(ConfigurableEnvironment environment) {
    var home = Path.of(environment.getRequiredProperty("imjin.home"));
    var packs = Path.of(environment.getRequiredProperty("imjin.packs"));
    return Stream.concat(home(home), packs.startsWith(home) ? Stream.empty() : packs(packs));
  }

  private static Stream<Objection> home(Path home) {
    if (Files.exists(home) && !Files.isDirectory(home)) {
      return Stream.of(Objection.of("settings.home-file", home.toString()));
    }
    if (Files.exists(home)) {
      return Objection.when(!Files.isWritable(home), "settings.home-written", home.toString());
    }
    return Objection.when(!canBeMade(home), "settings.home-made", home.toString());
  }

  private static boolean canBeMade(Path folder) {
    var above = folder.getParent();
    return above != null
        && (Files.exists(above)
            ? Files.isDirectory(above) && Files.isWritable(above)
            : canBeMade(above));
  }

  /// Makes the folder of the data, once nothing else stands against a start.
  static Stream<Objection> make(Path home) {
    try {
      Files.createDirectories(home);
      return Stream.empty();
    } catch (IOException e) {
      return Stream.of(Objection.of("settings.home-made", home.toString()));
    }
  }

  private static Stream<Objection> packs(Path packs) {
    return Objection.when(
        !Files.isDirectory(packs) || !Files.isReadable(packs), "settings.packs", packs.toString());
  }
}
