package app.imjin.pack.load;

import app.imjin.pack.ContentFile;
import app.imjin.pack.PackFiles;
import app.imjin.pack.PackId;
import app.imjin.pack.Problem;
import app.imjin.pack.Problems;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Which files of a pack have their form, and what is wrong with the others.
final class Forms {
  private final SortedMap<String, ContentFile> read = new TreeMap<>();
  private final SortedMap<String, List<Problem>> broken = new TreeMap<>();

  /// @param file as far as it could be read
  /// @param problems of its form
  void add(String path, Optional<ContentFile> file, List<Problem> problems) {
    file.ifPresent(found -> read.put(path, found));
    if (!problems.isEmpty()) {
      broken.put(path, problems);
    }
  }

  /// A file that no pack can do without.
  void missing(String path, Problems problems) {
    var problem = new Problem(path, "", "This file is missing.");
    broken.put(path, List.of(problem));
    problems.add(List.of(problem));
  }

  /// Its ids are not those of one file each: nobody can say which of two is meant.
  void confused(String path, Problem problem, Problems problems) {
    broken.merge(path, List.of(problem), (_, before) -> before);
    problems.add(List.of(problem));
  }

  List<Problem> problems() {
    return broken.values().stream().flatMap(List::stream).toList();
  }

  /// What is wrong with the form of a file; nothing for one that is right or not there.
  List<Problem> of(String path) {
    return broken.getOrDefault(path, List.of());
  }

  /// A file as far as it could be read, right or not.
  Optional<ContentFile> file(String path) {
    return Optional.ofNullable(read.get(path));
  }

  /// Whether there is a folder of which nobody knows what it holds.
  boolean lacksFolder() {
    return broken.keySet().stream().anyMatch(path -> path.endsWith("/"));
  }

  boolean isRight(String path) {
    return read.containsKey(path) && !broken.containsKey(path);
  }

  /// The paths of all files of a kind, whether they could be read or not.
  Set<String> paths(Pattern kind) {
    var paths = new TreeSet<String>();
    paths.addAll(read.keySet());
    paths.addAll(broken.keySet());
    paths.removeIf(path -> !kind.matcher(path).matches());
    return paths;
  }

  /// The files that are right.
  PackFiles files(PackId id, PackFolder folder) {
    var right = new TreeMap<>(read);
    right.keySet().removeAll(broken.keySet());
    return new PackFiles(id, right, folder.files(), broken.keySet(), folder.digest());
  }
}
