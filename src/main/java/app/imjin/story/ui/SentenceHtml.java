package app.imjin.story.ui;

import app.imjin.common.Texts;
import app.imjin.pack.GlossaryId;
import app.imjin.pack.PointId;
import app.imjin.pack.StepId;
import app.imjin.story.GlossaryEntry;
import app.imjin.story.Sentence;
import app.imjin.story.Step;
import java.util.ArrayList;
import java.util.List;
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
        .text(text);
  }

  private Element meaning(String id, GlossaryEntry entry) {
    var language = open.edition().language();
    var meaning = new Element("div").attr("id", id).attr("popover", "auto").addClass("meaning");
    meaning.appendElement("strong").text(entry.term().in(language));
    entry
        .nativeForm()
        .ifPresent(form -> {
          var line = meaning.appendElement("span").addClass("native");
          line.appendElement("span").attr("lang", "ko").text(form.text());
          line.appendText(" · ");
          line.appendElement("i").attr("lang", "ko-Latn").text(form.romanised());
        });
    meaning.appendElement("p").text(entry.meaning(open.edition()));
    meaning
        .appendElement("button")
        .attr("type", "button")
        .addClass("button")
        .attr("popovertarget", id)
        .attr("popovertargetaction", "hide")
        .text(Texts.of(language, "story.gloss.close"));
    return meaning;
  }
}
