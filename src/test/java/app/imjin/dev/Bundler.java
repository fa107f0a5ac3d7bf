package app.imjin.dev;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;

/// Vite, which builds what runs in the browser whenever a file of it is saved. It ends when its
/// input does, and so with this process, however that ends.
final class Bundler {
  private static final Path SCRIPT = Path.of("frontend", "testing", "bundle.mjs");

  private Bundler() {}

  static void start() throws IOException {
    var builder =
        new ProcessBuilder(
            "node",
            SCRIPT.toString(),
            Folders.SCRIPTS.toAbsolutePath().toString(),
            Folders.BUNDLED.toString());
    builder.environment().put("NODE_ENV", "production");
    builder.redirectOutput(Redirect.INHERIT).redirectError(Redirect.INHERIT).start();
  }
}
