package app.imjin.shell;

import app.imjin.common.Language;
import app.imjin.common.PlainPage;
import app.imjin.common.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/// Puts a plain page into the document that the server is about to send.
@Component
class PageFrame {
  private static final List<String> EVERYWHERE = List.of("tokens", "fonts", "frame");

  /// A class looks at the lesson there, and at nothing else.
  private static final String PROJECTOR = "project";

  /// The sheets of pages with running text from the first paint on.
  private static final Set<String> WITH_TEXT = Set.of("reader", "home", "quiz", "sources");

  private final Styles styles;
  private final ShellTexts texts;

  PageFrame(Styles styles, ShellTexts texts) {
    this.styles = styles;
    this.texts = texts;
  }

  void put(
      PlainPage page, String path, Language language, ReadingSettings reading, Document document) {
    document.outputSettings().prettyPrint(false);
    // What Flow puts here for itself: it does not start on such a page.
    document.head().select("script:not([src]), meta[name^=_csrf], style").remove();
    document.title(Texts.of(language, "shell.title", page.title()));
    head(page, reading, document);
    var body = document.body();
    body.addClass(page.kind());
    body.prependChild(lesson(page, path, language));
    body.select("#lesson").forEach(lesson -> follow(lesson, dressParts(lesson, page.styles())));
    body.prependChild(
        new Element("a")
            .addClass("skip")
            .attr("href", "#main")
            .text(Texts.of(language, "shell.skip")));
    // Plain pages are documents of their own: a link leads to a new one, not into Flow's router.
    body.select("#lesson a[href], .skip").forEach(link -> link.attr("router-ignore", true));
  }

  private void head(PlainPage page, ReadingSettings reading, Document document) {
    document
        .head()
        .appendElement("meta")
        .attr("name", "description")
        .attr("content", page.description());
    dress(document, page.styles(), reading);
  }

  /// Gives a page the look that all have, so that it is right before any script runs.
  void dress(Document document, List<String> styles, ReadingSettings reading) {
    var names = new ArrayList<>(all(styles));
    if (!reading.isEmpty()) {
      names.add("reading");
    }
    document.head().appendChild(style(names).attr("data-lesson", true));
    SheetWhenWanted.ALL.forEach(sheet -> sheet.putInto(document.head(), reading, this.styles));
    faces(document.body(), styles.stream().anyMatch(WITH_TEXT::contains));
  }

  /// The typefaces come last and wait for the script that puts them on together: those that the
  /// page has words in, since each that came later would let the browser lay out all words again.
  /// Who reads without scripts has them at once.
  private void faces(Element body, boolean withText) {
    var always = withText ? List.of("faces", "faces-text") : List.of("faces");
    var seldom = withText ? List.of("faces-seldom") : List.of("faces-text", "faces-seldom");
    body.appendChild(style(always).attr("media", "not all").attr("data-faces", "always"));
    body.appendChild(style(seldom).attr("media", "not all").attr("data-faces", "seldom"));
    var withoutScripts = body.appendElement("noscript");
    withoutScripts.appendChild(style(always));
    withoutScripts.appendChild(style(seldom));
  }

  private Element style(List<String> names) {
    return new Element("style").appendChild(new DataNode(styles.text(names)));
  }

  /// A part low on the page, `data-styles="timeline"`, has its sheet beside it, so that the sheet
  /// holds up nothing that stands before it. Gives the names of all sheets of the page.
  private List<String> dressParts(Element lesson, List<String> names) {
    var all = new ArrayList<>(names);
    for (Element part : lesson.select("[data-styles]")) {
      var name = part.attr("data-styles");
      all.add(name);
      part.removeAttr("data-styles");
      part.before(style(List.of(name)));
    }
    return all;
  }

  /// A sheet for print holds up no paint; `index.ts` turns it into one for all after the first. Who
  /// reads without scripts has it at once.
  private void follow(Element lesson, List<String> names) {
    var following = new ArrayList<>(styles.following(all(names)));
    if (!lesson.select("reading-settings").isEmpty()) {
      // Who has chosen something has the first of the two within the page already.
      following.add("reading");
      following.addAll(styles.following(List.of("reading")));
    }
    if (!following.isEmpty()) {
      var address = styles.address(following);
      sheet(lesson, address).attr("media", "print").attr("data-following", true);
      sheet(lesson.appendElement("noscript"), address);
    }
    wish(lesson, styles.wished(names));
  }

  /// Fetched last, so that a wish needs no line, and put on by the element that somebody uses. Who
  /// reads without scripts has it at once.
  private void wish(Element lesson, List<String> wished) {
    if (!wished.isEmpty()) {
      sheet(lesson, styles.address(wished))
          .attr("media", "(scripting: none)")
          .attr("data-wished", true);
    }
  }

  private static Element sheet(Element parent, String address) {
    return parent.appendElement("link").attr("rel", "stylesheet").attr("href", address);
  }

  private static List<String> all(List<String> names) {
    return Stream.concat(EVERYWHERE.stream(), names.stream()).toList();
  }

  private Element lesson(PlainPage page, String path, Language language) {
    var lesson = new Element("div").attr("id", "lesson").attr("data-path", path);
    var bar = lesson.appendElement("header").addClass("bar");
    bar.appendElement("a")
        .addClass("brand")
        .attr("href", "/")
        .text(Texts.of(language, "shell.brand"));
    var tools = page.tools().orElseGet(() -> new Element("div").addClass("tools"));
    bar.appendChild(tools);
    if (!page.kind().equals(PROJECTOR)) {
      ReadingMenu.addTo(tools, language);
    }
    if (texts.offered().size() > 1) {
      tools.appendChild(LanguageMenu.of(language, texts.offered(), path));
    }
    lesson.appendElement("main").attr("id", "main").attr("tabindex", "-1").appendChild(page.main());
    page.foot().ifPresent(foot -> lesson.appendElement("footer").appendChild(foot));
    return lesson;
  }
}
