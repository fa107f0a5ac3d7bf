package app.imjin.dev;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A copy of a folder that follows it. It compares times and sizes: that works on every disk, in
/// containers and with every editor, and finds what was saved while nobody looked.
final class Mirror {
  private final Path from;
  private final Path to;
  private final boolean whole;

  private Mirror(Path from, Path to, boolean whole) {
    this.from = from;
    this.to = to;
    this.whole = whole;
  }

  /// A copy that holds nothing else, so that what is gone from the folder also goes from the copy.
  static Mirror whole(Path from, Path to) {
    return new Mirror(from, to, true);
  }

  /// A copy among other files.
  static Mirror among(Path from, Path to) {
    return new Mirror(from, to, false);
  }

  /// Does to the copy what was done to the folder since the last time.
  ///
  /// @return the files that are new, changed or gone, by their path in the folder
  Set<Path> follow() {
    try {
      var changed = new HashSet<Path>();
      var files = files(from);
      for (Path file : files) {
        if (takeOver(file)) {
          changed.add(file);
        }
      }
      for (Path file : whole ? files(to) : List.<Path>of()) {
        if (!files.contains(file)) {
          Files.delete(to.resolve(file));
          changed.add(file);
        }
      }
      return changed;
    } catch (IOException failure) {
      throw new UncheckedIOException(from + " cannot be copied to " + to, failure);
    }
  }

  private boolean takeOver(Path file) throws IOException {
    var source = from.resolve(file);
    var copy = to.resolve(file);
    try {
      if (Files.exists(copy)
          && Files.size(copy) == Files.size(source)
          && Files.getLastModifiedTime(copy).equals(Files.getLastModifiedTime(source))) {
        return false;
      }
      Files.createDirectories(copy.getParent());
      Files.copy(
          source, copy, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
      return true;
    } catch (NoSuchFileException goneMeanwhile) {
      // Editors put a new file in the place of the old one; the next look finds it.
      return false;
    }
  }

  private static Set<Path> files(Path folder) throws IOException {
    var files = new HashSet<Path>();
    if (Files.isDirectory(folder)) {
      try (var paths = Files.walk(folder)) {
        paths.filter(Files::isRegularFile).map(folder::relativize).forEach(files::add);
      }
    }
    return files;
  }
}
