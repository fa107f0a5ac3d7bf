package app.imjin.classroom.store;

/// Makes sure that what is committed lies on the disk itself, so that not even a power cut takes
/// it.
@FunctionalInterface
public interface DiskSync {
  void sync();
}
