package app.imjin.common;

import java.util.Optional;

/// A module's pages that must be readable before any script runs.
///
/// The shell asks every one of them when it sends the bootstrap page and puts the answer into it.
public interface FirstPaint {
  /// The page at the address, empty when the address is not this module's.
  Optional<PlainPage> page(PageRequest request);
}
