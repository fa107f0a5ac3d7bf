package app.imjin.pack.load;

import app.imjin.pack.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Reads the folder of one pack. What cannot be read, or is too large to be kept in memory, becomes
/// a problem of that pack and of no other.
final class FolderReader extends SimpleFileVisitor<Path> {
  private static final long MEGABYTE = 1024L * 1024;
  private static final long LARGEST_FILE = 20 * MEGABYTE;

  private final Path folder;
  private final SortedMap<String, byte[]> files = new TreeMap<>();
  private final List<Problem> unread = new ArrayList<>();

  private FolderReader(Path folder) {
    this.folder = folder;
  }

  static PackFolder read(Path folder) {
    var reader = new FolderReader(folder);
    try {
      Files.walkFileTree(folder, reader);
    } catch (IOException failure) {
      throw new UncheckedIOException("The packs folder cannot be read: " + folder, failure);
    }
    return new PackFolder(folder.getFileName().toString(), reader.files, reader.unread);
  }

  @Override
  public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
    return isContent(path) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
  }

  @Override
  public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
    // A link to a folder is not followed: it might lead round in a circle.
    if (isContent(path) && !Files.isDirectory(path)) {
      read(name(path), path);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path path, IOException failure) {
    if (isContent(path)) {
      cannotBeRead(Files.isDirectory(path) ? name(path) + "/" : name(path));
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path path, IOException failure) {
    if (failure != null) {
      cannotBeRead(name(path) + "/");
    }
    return FileVisitResult.CONTINUE;
  }

  private void read(String name, Path path) {
    try {
      long size = Files.size(path);
      if (size > LARGEST_FILE) {
        unread.add(
            new Problem(
                name,
                "",
                "This file has %d MB; a file of a pack may have %d MB."
                    .formatted(Math.ceilDiv(size, MEGABYTE), LARGEST_FILE / MEGABYTE)));
      } else {
        files.put(name, Files.readAllBytes(path));
      }
    } catch (IOException failure) {
      cannotBeRead(name);
    }
  }

  private void cannotBeRead(String name) {
    unread.add(
        new Problem(
            name, "", "This cannot be read. Allow Imjin to read it, or take it out of the pack."));
  }

  private boolean isContent(Path path) {
    return path.equals(folder) || PackFolders.isContent(path.getFileName().toString());
  }

  private String name(Path path) {
    return folder.relativize(path).toString().replace('\\', '/');
  }
}
