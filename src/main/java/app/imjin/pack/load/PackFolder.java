package app.imjin.pack.load;

import app.imjin.pack.PackFiles;
import app.imjin.pack.Problem;
import java.util.List;
import java.util.SortedMap;

/// The bytes of one pack's folder, wherever it lies.
///
/// @param name of the folder, which is the id of its pack
/// @param files bytes by path within the folder, with `/` between the parts
/// @param unread one problem for each file whose bytes could not be had, and for each folder, whose
///   path ends with `/`
/// @param digest of all files; it changes when one does
record PackFolder(
    String name, SortedMap<String, byte[]> files, List<Problem> unread, String digest) {
  PackFolder {
    unread = List.copyOf(unread);
  }

  PackFolder(String name, SortedMap<String, byte[]> files, List<Problem> unread) {
    this(name, files, unread, PackFiles.digest(files));
  }

  PackFolder(String name, SortedMap<String, byte[]> files) {
    this(name, files, List.of());
  }
}
