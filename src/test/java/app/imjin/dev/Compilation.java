package app.imjin.dev;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.ToolProvider;

/// Compiles the product without leaving this process, where the compiler is warm. What Error Prone
/// and the other checks say is for `./mvnw verify`.
final class Compilation {
  private Compilation() {}

  /// Whether it worked. If not, the console says why, and the classes are as they were.
  static boolean ofAll(Path sources, Path classes) throws IOException {
    var compiler = ToolProvider.getSystemJavaCompiler();
    var options =
        List.of(
            "-d",
            classes.toString(),
            "-cp",
            System.getProperty("java.class.path"),
            "-parameters",
            "-proc:none",
            "-nowarn",
            // No class is written before all are known to be right.
            "-XDcompilePolicy=simple",
            "--should-stop=ifError=FLOW");
    try (var files = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
        var all = Files.walk(sources)) {
      var units =
          files.getJavaFileObjectsFromPaths(
              all.filter(file -> file.toString().endsWith(".java")).toList());
      return compiler.getTask(null, files, null, options, null, units).call();
    }
  }
}
