package app.imjin.story.ui;

import app.imjin.common.PageRequest;
import java.util.List;
import java.util.Optional;

/// Knows who of the readers is in a class. Whoever gives stories to classes answers here; the
/// answer is for the asking device alone.
public interface ClassReaders {
  Optional<ClassReader> at(PageRequest request);

  /// The reader at the device, when any of these knows one.
  static Optional<ClassReader> first(List<ClassReaders> all, PageRequest request) {
    return all.stream().map(one -> one.at(request)).flatMap(Optional::stream).findFirst();
  }
}
