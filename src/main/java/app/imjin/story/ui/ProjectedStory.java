package app.imjin.story.ui;

import app.imjin.common.Language;
import app.imjin.common.PageRequest;
import app.imjin.common.Texts;
import app.imjin.map.ui.SceneHtml;
import app.imjin.story.Step;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/// A story's step for a room: text and map and nothing else. It is the same stepper as the
/// reader's, so that both move alike.
@Component
public class ProjectedStory {
  private final OpenStories stories;
  private final StoryFragments fragments;

  ProjectedStory(OpenStories stories, StoryFragments fragments) {
    this.stories = stories;
    this.fragments = fragments;
  }

  /// @param title of the step and its story
  /// @param content to be put on the page
  public record Projected(String title, Element content) {}

  /// The step, or the first when none is named; empty when there is no such story or step.
  ///
  /// @param base the address to which `/{step}` is added
  public Optional<Projected> at(
      PageRequest request, String pack, String story, Optional<String> step, String base) {
    return stories
        .open(request, pack, story)
        .flatMap(open ->
            stories
                .step(open, step.orElse("1"))
                .map(found -> new Projected(title(open, found), content(open, found, base))));
  }

  private static String title(OpenStory open, Step step) {
    var language = open.edition().language();
    return Texts.of(
        language,
        "story.step.title",
        step.text(open.edition()).title(),
        open.story().title().in(language));
  }

  private Element content(OpenStory open, Step step, String base) {
    Language language = open.edition().language();
    var stepper =
        new Element("story-stepper")
            .attr("data-base", base)
            .attr("data-rest", fragments.address(open));
    var reader = stepper.appendElement("div").addClass("reader");
    var reading = reader.appendElement("div").addClass("reading");
    reading
        .appendElement("div")
        .addClass("reading-text")
        .appendElement("div")
        .addClass("steps")
        .appendChild(article(open, step, base));
    // The list of steps tells the stepper their order; a room has no use for it.
    var order = reading.appendElement("ol").attr("hidden", true);
    for (Step other : open.story().steps()) {
      order
          .appendElement("li")
          .appendElement("a")
          .attr("href", base + "/" + other.slug())
          .attr("data-goto", other.slug())
          .attr("aria-current", other.equals(step) ? "step" : "false")
          .text(other.text(open.edition()).title());
    }
    reader
        .appendElement("section")
        .addClass("stage")
        .attr("aria-label", Texts.of(language, "story.map"))
        .appendChild(SceneHtml.figure(open.packId(), open.atlas(), step.scene(), language));
    stepper.appendElement("div").addClass("progress-line").attr("aria-hidden", "true");
    stepper.appendChild(count(open, step, language));
    stepper.appendElement("p").addClass("visually-hidden step-announcement").attr("role", "status");
    return stepper;
  }

  private static Element article(OpenStory open, Step step, String base) {
    var article = new StepHtml(open).article(step);
    TellingHtml.leadBackTo(base + "/" + step.slug(), article);
    return article;
  }

  private static Element count(OpenStory open, Step step, Language language) {
    var steps = open.story().steps().size();
    return new Element("p")
        .addClass("step-count")
        .attr("data-text", Texts.of(language, "story.step.of", "#", steps))
        .text(Texts.of(language, "story.step.of", open.story().number(step), steps));
  }
}
