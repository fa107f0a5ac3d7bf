package app.imjin.story.ui;

import app.imjin.common.Language;
import app.imjin.common.Texts;
import app.imjin.story.Ground;
import app.imjin.story.Standing;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// How sure we are, as a sign and as words: each standing has a sign of its own, so that nobody
/// needs the colours.
final class StandingHtml {
  private static final Pattern SPOKEN = Pattern.compile("[\\p{L}\\p{N}]");

  private final Language language;

  StandingHtml(Language language) {
    this.language = language;
  }

  static String sign(Standing standing) {
    return switch (standing) {
      case CONFIRMED -> "✓";
      case ONE_SOURCE -> "1×";
      case DISPUTED -> "≠";
      case UNKNOWN -> "?";
    };
  }

  String words(Standing standing) {
    return Texts.of(language, "story.standing." + standing.word());
  }

  /// The words for a ground. What we measured ourselves has no sources that could agree, and a
  /// document needs no other to say what it says.
  String words(Ground ground) {
    if (ground instanceof Ground.Fact && ground.sources().isEmpty()) {
      return text("story.standing.measured");
    }
    return ground.standing() == Standing.CONFIRMED && ground.sources().size() == 1
        ? text("story.standing.document")
        : words(ground.standing());
  }

  /// What a mark beside a sentence is called. A sign that can be said comes first, since whoever
  /// speaks to the device says what stands there.
  String name(Ground ground) {
    var sign = sign(ground.standing());
    return SPOKEN.matcher(sign).find() ? sign + ": " + question(ground) : question(ground);
  }

  private String question(Ground ground) {
    var words =
        ground.contradictsArticle()
            ? words(ground) + ". " + Texts.of(language, "story.mark.conflict")
            : words(ground);
    return Texts.of(language, "story.sure", words);
  }

  /// The sign with its words, where a ground is explained.
  Element pill(Ground ground) {
    var pill = new Element("span").addClass("mark").addClass(ground.standing().word());
    pill.appendElement("span").attr("aria-hidden", "true").text(sign(ground.standing()));
    return pill.appendText(" " + words(ground));
  }

  /// What the signs mean that stand beside sentences.
  ///
  /// @param marked the grounds that the signs are of
  Element legend(List<Ground> marked) {
    var list = new Element("ul").addClass("legend").attr("aria-label", text("story.sure.legend"));
    marked.stream()
        .map(Ground::standing)
        .distinct()
        .sorted()
        .forEach(standing ->
            list.appendElement("li")
                .appendChild(glyph(standing))
                .appendText(" " + meaning(standing)));
    marked.stream()
        .filter(Ground::contradictsArticle)
        .map(Ground::standing)
        .distinct()
        .sorted()
        .forEach(standing ->
            list.appendElement("li")
                .appendChild(glyph(standing).addClass("otherwise"))
                .appendText(" " + text("story.sure.otherwise")));
    return list;
  }

  private String meaning(Standing standing) {
    return switch (standing) {
      case CONFIRMED -> text("story.sure.confirmed");
      case ONE_SOURCE, DISPUTED, UNKNOWN -> words(standing);
    };
  }

  static Element glyph(Standing standing) {
    return new Element("span")
        .addClass("glyph")
        .addClass(standing.word())
        .attr("aria-hidden", "true")
        .text(sign(standing));
  }

  private String text(String key) {
    return Texts.of(language, key);
  }
}
