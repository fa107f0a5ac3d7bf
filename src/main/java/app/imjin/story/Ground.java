package app.imjin.story;

import app.imjin.common.LocalizedText;
import app.imjin.pack.ClaimId;
import app.imjin.pack.EventId;
import app.imjin.pack.GroundId;
import app.imjin.pack.SourceId;
import app.imjin.timeline.HistoricalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What a point of a story rests on.
public sealed interface Ground {
  /// The surest first; of two that are equally sure, the one that agrees with the article.
  Comparator<Ground> SUREST_FIRST =
      Comparator.comparing(Ground::standing).thenComparing(Ground::contradictsArticle);

  GroundId id();

  Standing standing();

  List<SourceId> sources();

  /// Whether the sources say otherwise than the article that the story was built from.
  default boolean contradictsArticle() {
    return false;
  }

  /// Whether a reader had better look at how we know it: not all reports say the same.
  default boolean isDoubted() {
    return standing() != Standing.CONFIRMED || contradictsArticle();
  }

  /// In the words of that path.
  default Ground on(ReadingPath path) {
    return this;
  }

  /// What a claim says on the gentler path.
  record Gentler(LocalizedText others, LocalizedText print) {}

  /// A claim of the article, held against what others report.
  ///
  /// @param title the question that the claim answers
  /// @param article what the article says
  /// @param others what other reports say
  /// @param why why they may differ; empty when they do not, or when nobody knows
  /// @param inference whether that reason is our own inference
  /// @param print what this product prints
  /// @param gentle what stands in for `others` and `print` on the gentler path
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
      Optional<Gentler> gentle,
      List<SourceId> sources)
      implements Ground {
    public Claim {
      sources = List.copyOf(sources);
    }

    @Override
    public boolean contradictsArticle() {
      return mark == ArticleMark.CONFLICT;
    }

    @Override
    public Claim on(ReadingPath path) {
      return switch (path) {
        case FULL -> this;
        case GENTLE -> gentle.map(this::with).orElse(this);
      };
    }

    private Claim with(Gentler words) {
      return new Claim(
          id,
          title,
          article,
          mark,
          words.others(),
          standing,
          why,
          inference,
          words.print(),
          gentle,
          sources);
    }
  }

  /// A statement that is not the article's. Without sources it is our own measurement.
  record Fact(ClaimId id, LocalizedText statement, Standing standing, List<SourceId> sources)
      implements Ground {
    public Fact {
      sources = List.copyOf(sources);
    }
  }

  /// An event on the timeline.
  record Happening(
      EventId id,
      LocalizedText title,
      HistoricalDate date,
      LocalizedText text,
      Standing standing,
      List<SourceId> sources)
      implements Ground {
    public Happening {
      sources = List.copyOf(sources);
    }
  }
}
