package app.imjin.common;

import java.util.List;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;

/// Short prose in Markdown, rendered to HTML that is safe to send: no raw HTML, no script
/// addresses.
public record RichText(String markdown) {
  private static final Parser PARSER = Parser.builder().build();
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder()
          .escapeHtml(true)
          .sanitizeUrls(true)
          .urlSanitizer(new DefaultUrlSanitizer(List.of("https", "http", "gloss")))
          .omitSingleParagraphP(true)
          .build();

  /// The text as inline HTML; several paragraphs keep their `<p>`.
  public String html() {
    return RENDERER.render(PARSER.parse(markdown)).strip();
  }

  /// The paragraphs, each a text of its own.
  public List<RichText> paragraphs() {
    return List.of(markdown.strip().split("\n\\s*\n")).stream().map(RichText::new).toList();
  }
}
