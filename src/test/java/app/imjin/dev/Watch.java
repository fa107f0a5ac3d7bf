package app.imjin.dev;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What has changed in a folder, or in one file, since the last look.
final class Watch {
  private static final FileTime NEVER = FileTime.fromMillis(0);

  private final Path folder;
  private Map<Path, FileTime> seen;

  Watch(Path folder) {
    this.folder = folder;
    this.seen = look();
  }

  /// Files that are new, changed or gone.
  Set<Path> changes() {
    var before = seen;
    seen = look();
    var all = new HashSet<>(before.keySet());
    all.addAll(seen.keySet());
    return all.stream()
        .filter(file -> !before.getOrDefault(file, NEVER).equals(seen.getOrDefault(file, NEVER)))
        .collect(Collectors.toSet());
  }

  /// Whether a file has been saved after that time.
  boolean isAfter(FileTime time) {
    return seen.values().stream().anyMatch(saved -> saved.compareTo(time) > 0);
  }

  private Map<Path, FileTime> look() {
    var times = new HashMap<Path, FileTime>();
    if (Files.exists(folder)) {
      try (var files = Files.walk(folder)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          times.put(file, time(file));
        }
      } catch (IOException failure) {
        throw new UncheckedIOException(folder + " cannot be looked at", failure);
      }
    }
    return times;
  }

  private static FileTime time(Path file) throws IOException {
    try {
      return Files.getLastModifiedTime(file);
    } catch (NoSuchFileException gone) {
      return NEVER;
    }
  }
}
