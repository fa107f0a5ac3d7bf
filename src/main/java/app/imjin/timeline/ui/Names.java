package app.imjin.timeline.ui;

import app.imjin.pack.PlaceId;
import app.imjin.pack.SourceId;
import java.util.Optional;

/// The names of what events refer to, from the modules that know them, in the reader's language.
public interface Names {
  /// Names for whoever has none at hand: places and sources are then left out.
  Names NONE =
      new Names() {
        @Override
        public Optional<String> place(PlaceId id) {
          return Optional.empty();
        }

        @Override
        public Optional<String> source(SourceId id) {
          return Optional.empty();
        }
      };

  Optional<String> place(PlaceId id);

  /// The publisher and the date, as far as they may be printed.
  Optional<String> source(SourceId id);
}
