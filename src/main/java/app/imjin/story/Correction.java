package app.imjin.story;

import app.imjin.common.LocalizedText;
import app.imjin.pack.ClaimId;
import app.imjin.timeline.HistoricalDate;
import java.util.Comparator;
import java.util.List;

/// A change of what is told of a claim or a fact, or of several in the same way.
///
/// @param date the day of the change
/// @param was what was told before
/// @param now what is told now
/// @param why how the mistake was found, and why it is one
public record Correction(
    HistoricalDate date,
    List<ClaimId> about,
    LocalizedText was,
    LocalizedText now,
    LocalizedText why) {
  public static final Comparator<Correction> NEWEST_FIRST =
      Comparator.comparing(Correction::date).reversed();

  public Correction {
    about = List.copyOf(about);
  }
}
