package app.imjin.pack.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// Finds the packs: those that come with the product, and those in the folder of the installation.
final class PackFolders {
  private static final String SCHEMA = "schema";

  private PackFolders() {}

  /// Those of the product and those in the installation's folder, which may stand in for the
  /// former.
  static List<PackFolder> all(Path folder) {
    var own = in(folder);
    var ownNames = own.stream().map(PackFolder::name).toList();
    return Stream.concat(
            bundled().stream().filter(bundled -> !ownNames.contains(bundled.name())), own.stream())
        .toList();
  }

  /// The folders that come with the product.
  static List<PackFolder> bundled() {
    return byFolder(bundledFiles("classpath*:data/*/**"));
  }

  /// The JSON Schemas, by file name.
  static Map<String, String> schemas() {
    return bundledFiles("classpath*:data/" + SCHEMA + "/*.json").entrySet().stream()
        .collect(
            Collectors.toMap(
                entry -> entry.getKey().substring(SCHEMA.length() + 1),
                entry -> new String(entry.getValue(), StandardCharsets.UTF_8)));
  }

  /// The folders in a folder; none when it does not exist.
  static List<PackFolder> in(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var inside = Files.list(folder)) {
      return inside
          .filter(path -> Files.isDirectory(path) && isContent(path.getFileName().toString()))
          .filter(path -> !path.endsWith(SCHEMA))
          .sorted()
          .map(FolderReader::read)
          .filter(read -> !read.files().isEmpty() || !read.unread().isEmpty())
          .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException("The packs folder cannot be read: " + folder, failure);
    }
  }

  /// What systems and editors leave in folders is no content: `.DS_Store`, `Thumbs.db`.
  static boolean isContent(String name) {
    return !name.startsWith(".") && !name.equalsIgnoreCase("Thumbs.db");
  }

  private static List<PackFolder> byFolder(SortedMap<String, byte[]> files) {
    var folders = new TreeMap<String, SortedMap<String, byte[]>>();
    files.forEach((path, bytes) -> {
      int slash = path.indexOf('/');
      if (slash > 0
          && !path.startsWith(SCHEMA + "/")
          && Stream.of(path.split("/")).allMatch(PackFolders::isContent)) {
        folders
            .computeIfAbsent(path.substring(0, slash), name -> new TreeMap<>())
            .put(path.substring(slash + 1), bytes);
      }
    });
    return folders.entrySet().stream()
        .map(entry -> new PackFolder(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static SortedMap<String, byte[]> bundledFiles(String pattern) {
    var files = new TreeMap<String, byte[]>();
    try {
      for (Resource resource : new PathMatchingResourcePatternResolver().getResources(pattern)) {
        String address = resource.getURL().getPath();
        if (resource.isReadable() && !address.endsWith("/")) {
          files.put(
              address.substring(address.lastIndexOf("/data/") + "/data/".length()),
              resource.getContentAsByteArray());
        }
      }
    } catch (IOException failure) {
      throw new UncheckedIOException("The packs of the product cannot be read", failure);
    }
    return files;
  }
}
