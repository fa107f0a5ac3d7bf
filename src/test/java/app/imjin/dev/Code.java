package app.imjin.dev;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.UUID;

/// Java and what lies beside it. When it has changed and can be compiled, the server starts again.
final class Code {
  /// The file that tells devtools to start again.
  static final String TRIGGER = "start-again";

  private static final Path SERVED_AS_IS = Path.of("META-INF", "resources");

  private final Path compiled = Folders.CLASSES.resolveSibling("compiled");
  private final Watch java = new Watch(Folders.JAVA);
  private final Mirror resources = Mirror.among(Folders.RESOURCES, Folders.CLASSES);

  /// Takes over what was saved while no loop ran.
  void catchUp() throws IOException {
    resources.follow();
    if (!Files.exists(compiled) || java.isAfter(Files.getLastModifiedTime(compiled))) {
      compile();
    }
  }

  void keepUp() throws IOException {
    var beside = resources.follow();
    boolean javaHasChanged = !java.changes().isEmpty();
    if (javaHasChanged && !compile()) {
      DevLoop.say("The server goes on as it was before this change.");
    } else if (javaHasChanged || needsStart(beside)) {
      DevLoop.say("Starting again with what was saved.");
      Files.writeString(Folders.CLASSES.resolve(TRIGGER), UUID.randomUUID().toString());
    }
  }

  private boolean compile() throws IOException {
    var begun = Files.writeString(Folders.CLASSES.resolveSibling("compiling"), "");
    boolean worked = Compilation.ofAll(Folders.JAVA, Folders.CLASSES);
    if (worked) {
      Files.move(begun, compiled, StandardCopyOption.REPLACE_EXISTING);
    }
    return worked;
  }

  private static boolean needsStart(Set<Path> resources) {
    return resources.stream().anyMatch(file -> !file.startsWith(SERVED_AS_IS));
  }
}
