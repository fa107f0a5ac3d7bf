package app.imjin.story.ui;

import app.imjin.common.Language;
import app.imjin.common.Texts;
import app.imjin.pack.GlossaryId;
import app.imjin.pack.PointId;
import app.imjin.pack.StepId;
import app.imjin.story.GlossaryEntry;
import app.imjin.story.Sentence;
import app.imjin.story.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/// Sentences as HTML: each in a span that other pages can lead to, hard words with their meaning.
final class SentenceHtml {
  private final OpenStory open;
  private final StepId step;
  private final SureMarks marks;
  private final List<Element> glosses = new ArrayList<>();

  SentenceHtml(OpenStory open, Step step) {
    this.open = open;
    this.step = step.id();
    this.marks = new SureMarks(open, step);
  }

  Element paragraph(List<Sentence> sentences) {
    var paragraph = new Element("p");
    for (Sentence sentence : sentences) {
      if (paragraph.childNodeSize() > 0) {
        paragraph.appendText(" ");
      }
      paragraph.appendChild(point(sentence));
    }
    return paragraph;
  }

  /// The meanings of the words met so far, to stand after the text.
  List<Element> glosses() {
    return List.copyOf(glosses);
  }

  private Element point(Sentence sentence) {
    var point =
        new Element("span")
            .addClass("point")
            .attr("id", StoryNavigation.anchor(new PointId(step, sentence.point())))
            .attr("data-point", sentence.point())
            .html(sentence.text().html());
    for (Element link : point.select("a[href^=gloss:]")) {
      var id = new GlossaryId(link.attr("href").substring("gloss:".length()));
      open.stories()
          .glossary(id)
          .ifPresentOrElse(entry -> link.replaceWith(word(link.text(), entry)), link::unwrap);
    }
    // A mark does not start a new line of its own.
    marks.after(sentence.point()).ifPresent(mark -> point.appendText("\u2060").appendChild(mark));
    return point;
  }

  private Element word(String text, GlossaryEntry entry) {
    var id = "gloss-" + step.slug() + "-" + entry.id();
    if (glosses.stream().noneMatch(gloss -> gloss.id().equals(id))) {
      glosses.add(meaning(id, entry));
    }
    return new Element("button")
        .attr("type", "button")
        .addClass("gloss")
        .attr("popovertarget", id)
        .attr("aria-haspopup", "dialog")
        .text(text);
  }

  private Element meaning(String id, GlossaryEntry entry) {
    var language = open.edition().language();
    var term = entry.term().in(language);
    // The focus goes there, so that it is heard at once and Escape leads back to the word.
    var meaning =
        new Element("div")
            .attr("id", id)
            .attr("popover", "auto")
            .attr("role", "dialog")
            .attr("aria-labelledby", id + "-term")
            .attr("aria-describedby", id + "-says")
            .attr("tabindex", "-1")
            .attr("autofocus", true)
            .addClass("meaning");
    meaning.appendElement("strong").attr("id", id + "-term").text(term);
    entry.nativeForm().flatMap(form -> original(term, form)).ifPresent(meaning::appendChild);
    meaning.appendElement("p").attr("id", id + "-says").text(entry.meaning(open.edition()));
    meaning
        .appendElement("button")
        .attr("type", "button")
        .addClass("button")
        .attr("popovertarget", id)
        .attr("popovertargetaction", "hide")
        .text(Texts.of(language, "story.gloss.close"));
    return meaning;
  }

  /// The word in Korean and how it sounds. Who reads Korean needs it only where it is another.
  private Optional<Element> original(String term, GlossaryEntry.NativeForm form) {
    boolean korean = open.edition().language() == Language.KO;
    if (korean && form.text().equals(term)) {
      return Optional.empty();
    }
    var line = new Element("span").addClass("native");
    line.appendElement("span").attr("lang", "ko").text(form.text());
    if (!korean) {
      line.appendText(" · ");
      line.appendElement("i").attr("lang", "ko-Latn").text(form.romanised());
    }
    return Optional.of(line);
  }
}
