package app.imjin.pack.load;

import app.imjin.common.Release;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Which packs this build has found whole, byte for byte: it need not find that out at each start
/// again. Another build has other checks, so it begins anew; so does a pack of which one byte has
/// changed.
///
/// @param file where that is kept; nowhere, and every pack is checked at each start
/// @param build the first line of the file
/// @param known the other lines, each a folder's name and digest
record WholePacks(Optional<Path> file, String build, Set<String> known) {
  private static final Logger LOG = LoggerFactory.getLogger(WholePacks.class);

  WholePacks {
    known = Set.copyOf(known);
  }

  static WholePacks unknown() {
    return new WholePacks(Optional.empty(), "", Set.of());
  }

  /// Those that are known in the folder of what lasts. Classes that no build has made may check
  /// otherwise at each start.
  static WholePacks in(Path home, Release release) {
    return release
        .built()
        .map(time -> read(home.resolve("whole-packs"), release.version() + " " + time))
        .orElseGet(WholePacks::unknown);
  }

  private static WholePacks read(Path file, String build) {
    var known = new TreeSet<String>();
    try {
      if (Files.exists(file)) {
        var lines = Files.readAllLines(file);
        if (!lines.isEmpty() && lines.getFirst().equals(build)) {
          known.addAll(lines.subList(1, lines.size()));
        }
      }
    } catch (IOException unreadable) {
      LOG.warn("{} cannot be read, so all packs are checked: {}", file, unreadable.toString());
    }
    return new WholePacks(Optional.of(file), build, known);
  }

  boolean has(PackFolder folder) {
    return known.contains(line(folder));
  }

  /// Keeps that these are whole, and no others.
  void keep(List<PackFolder> whole) {
    var lines = new TreeSet<String>();
    whole.forEach(folder -> lines.add(line(folder)));
    if (!lines.equals(known)) {
      file.ifPresent(kept -> write(kept, lines));
    }
  }

  private void write(Path kept, Set<String> lines) {
    var all = new ArrayList<String>();
    all.add(build);
    all.addAll(lines);
    var written = kept.resolveSibling(kept.getFileName() + ".new");
    try {
      Files.createDirectories(kept.toAbsolutePath().getParent());
      Files.write(written, all);
      Files.move(written, kept, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException refusal) {
      LOG.warn(
          "{} cannot be written, so the next start checks all packs again: {}",
          kept,
          refusal.toString());
    }
  }

  private static String line(PackFolder folder) {
    return folder.name() + " " + folder.digest();
  }
}
