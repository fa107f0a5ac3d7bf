package app.imjin.pack;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// The files of one pack that have the form that their schema asks for: all of them, when the pack
/// is whole.
public final class PackFiles {
  private final PackId id;
  private final SortedSet<String> broken;
  private final SortedMap<String, ContentFile> files;
  private final SortedMap<String, byte[]> raw;
  private final String digest;

  public PackFiles(PackId id, SortedMap<String, ContentFile> files, SortedMap<String, byte[]> raw) {
    this(id, files, raw, Set.of(), digest(raw));
  }

  /// @param broken paths of files that are there but not of their form, or needed and missing
  /// @param digest of what the pack holds
  public PackFiles(
      PackId id,
      SortedMap<String, ContentFile> files,
      SortedMap<String, byte[]> raw,
      Set<String> broken,
      String digest) {
    this.id = id;
    this.broken = new TreeSet<>(broken);
    this.files = new TreeMap<>(files);
    this.raw = new TreeMap<>(raw);
    this.digest = digest;
  }

  public PackId id() {
    return id;
  }

  public Optional<ContentFile> file(String path) {
    return Optional.ofNullable(files.get(path));
  }

  /// The paths of files that are not here because of a problem that is told already. What is
  /// lacking for want of one is no second problem.
  public SortedSet<String> broken() {
    return Collections.unmodifiableSortedSet(broken);
  }

  /// A file that the pack cannot do without; a pack that lacks it is refused before anybody asks.
  public ContentFile required(String path) {
    return file(path)
        .orElseThrow(() -> new IllegalArgumentException("The file " + path + " is missing"));
  }

  /// The files whose whole path matches, in the order of their paths.
  public List<ContentFile> matching(Pattern pattern) {
    return files.values().stream().filter(file -> pattern.matcher(file.path()).matches()).toList();
  }

  /// A number for all that the pack holds; it changes when a file does.
  public String digest() {
    return digest;
  }

  /// The digest of files by their paths.
  public static String digest(SortedMap<String, byte[]> raw) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      raw.forEach((path, bytes) -> {
        digest.update((path + "\n" + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
      });
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java has SHA-256", impossible);
    }
  }

  /// A file's bytes as they are, for what is sent on unread: layers and media.
  public Optional<byte[]> bytes(String path) {
    return Optional.ofNullable(raw.get(path)).map(byte[]::clone);
  }
}
