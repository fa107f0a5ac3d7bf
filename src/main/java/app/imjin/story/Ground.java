package app.imjin.story;

import app.imjin.common.LocalizedText;
import app.imjin.pack.ClaimId;
import app.imjin.pack.SourceId;
import java.util.List;
import java.util.Optional;

/// What a point of a story rests on.
public sealed interface Ground {
  ClaimId id();

  Standing standing();

  List<SourceId> sources();

  /// Whether a reader had better look at how we know it: not all sources say the same.
  default boolean isDoubted() {
    return standing() != Standing.CONFIRMED;
  }

  /// A claim of the article, held against what others report.
  ///
  /// @param title the question that the claim answers
  /// @param article what the article says
  /// @param others what other reports say
  /// @param why why they may differ
  /// @param inference whether that reason is our own inference
  /// @param print what this product prints
  record Claim(
      ClaimId id,
      LocalizedText title,
      LocalizedText article,
      ArticleMark mark,
      LocalizedText others,
      Standing standing,
      Optional<LocalizedText> why,
      boolean inference,
      LocalizedText print,
      List<SourceId> sources)
      implements Ground {
    public Claim {
      sources = List.copyOf(sources);
    }

    @Override
    public boolean isDoubted() {
      return standing != Standing.CONFIRMED || mark == ArticleMark.CONFLICT;
    }
  }

  /// A statement that is not the article's.
  record Fact(ClaimId id, LocalizedText statement, Standing standing, List<SourceId> sources)
      implements Ground {
    public Fact {
      sources = List.copyOf(sources);
    }
  }
}
