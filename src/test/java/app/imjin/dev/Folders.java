package app.imjin.dev;

import java.nio.file.Path;

/// Where the sources lie, and what the loop builds from them: beside what Maven builds, which has
/// been through more checks and must not be mixed with it.
final class Folders {
  static final Path JAVA = Path.of("src", "main", "java");
  static final Path RESOURCES = Path.of("src", "main", "resources");

  static final Path CLASSES = Path.of("target", "dev", "classes");
  static final Path SCRIPTS = CLASSES.resolve(Path.of("META-INF", "VAADIN", "webapp"));

  /// Written when all scripts are.
  static final Path BUNDLED = CLASSES.resolveSibling("bundled");

  private Folders() {}

  static Mirror content() {
    return Mirror.whole(Path.of("data"), CLASSES.resolve("data"));
  }

  static Mirror styles() {
    return Mirror.whole(
        Path.of("frontend", "styles"), CLASSES.resolve(Path.of("META-INF", "resources", "styles")));
  }
}
