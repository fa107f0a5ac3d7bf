package app.imjin.pack;

/// A module's reading of its own part of a pack. Every reader is a bean; all run on every pack.
///
/// Files have the form of their schemas by then, so a reader only converts, and reports what no
/// schema can say. What it returns is kept with the pack and found again by its type.
///
/// A pack with a problem is read too, so that its author learns of everything at once: files that
/// have not their form are left out ([PackFiles#broken]), and an id that a file names may not
/// exist. Both are told already; a reader passes over them in silence.
public interface PackReader<T> {
  /// The type of the part, under which [Pack#part] finds it.
  Class<T> type();

  /// Whether the part depends on that file. While none of those changes, a part is not made again,
  /// nor what others have made of it, as a drawn map.
  default boolean uses(String path) {
    return true;
  }

  T read(PackFiles files, Problems problems);

  /// What must also hold of the part for the pack to be whole, though it can be read without: that
  /// no text states another figure than the others, that each proof leads somewhere. Reports what
  /// does not. Not asked of a pack that this build has found whole before.
  default void check(T part, PackFiles files, Problems problems) {}
}
