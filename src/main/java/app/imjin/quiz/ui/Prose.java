package app.imjin.quiz.ui;

import app.imjin.common.Language;
import app.imjin.common.LocalizedText;
import app.imjin.common.RichText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/// Texts of questions as HTML. They may be marked up, but lead nowhere: a word of the glossary is
/// explained in the story, not in a question about it.
final class Prose {
  private Prose() {}

  /// Puts the text into an element, which is given back.
  static Element into(Element element, LocalizedText text, Language language) {
    var body = Jsoup.parseBodyFragment(new RichText(text.in(language)).html()).body();
    body.select("a").unwrap();
    body.childNodesCopy().forEach(element::appendChild);
    return element;
  }
}
