package app.imjin.map;

import app.imjin.common.LocalizedText;
import app.imjin.pack.EventId;
import app.imjin.pack.LayerId;
import app.imjin.pack.PlaceId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A place that a map can name, point at and ask for.
///
/// @param at where it is; for rivers, lines, bands, countries and seas where its name may stand
/// @param angle degrees clockwise, for a name along a river or a band
/// @param side where the name stands by its dot
/// @param layer the layer that draws it
/// @param happened what happened there, in one or two sentences
/// @param source where the position is from
public record Place(
    PlaceId id,
    Kind kind,
    LocalizedText name,
    Optional<NativeName> nativeName,
    LngLat at,
    Optional<Integer> angle,
    Side side,
    Precision precision,
    Optional<LayerId> layer,
    Optional<LocalizedText> happened,
    List<EventId> events,
    Optional<String> source) {
  public Place {
    events = List.copyOf(events);
  }

  /// The name as its own people write it, and in Latin letters.
  public record NativeName(String text, String romanised) {}

  /// Whether the position is the place's own or stands for a stretch or an area.
  public enum Precision {
    EXACT,
    ABOUT
  }

  /// Where a name stands by its dot.
  public enum Side {
    RIGHT,
    LEFT,
    ABOVE,
    BELOW,
    CENTRE;

    /// @throws IllegalArgumentException for a word that is no side
    public static Side of(String word) {
      return Arrays.stream(values())
          .filter(side -> side.css().equals(word))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("A label cannot stand " + word));
    }

    public String css() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// What a place is, and so how its name looks.
  public enum Kind {
    TOWN,
    SITE,
    RIVER,
    LINE,
    BAND,
    COUNTRY,
    SEA,
    WATER;

    /// @throws IllegalArgumentException for a word that is no kind
    public static Kind of(String word) {
      return Arrays.stream(values())
          .filter(kind -> kind.css().equals(word))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("There is no place kind " + word));
    }

    public String css() {
      return name().toLowerCase(Locale.ROOT);
    }

    /// Whether the place is a point, marked by a dot.
    public boolean isPoint() {
      return switch (this) {
        case TOWN, SITE -> true;
        case RIVER, LINE, BAND, COUNTRY, SEA, WATER -> false;
      };
    }

    /// Whether the name runs along what it names.
    public boolean isLong() {
      return switch (this) {
        case RIVER, LINE, BAND -> true;
        case TOWN, SITE, COUNTRY, SEA, WATER -> false;
      };
    }
  }
}
