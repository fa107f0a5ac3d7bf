package app.imjin.story.ui;

import app.imjin.common.Language;
import app.imjin.common.Texts;
import app.imjin.pack.PointId;
import app.imjin.story.Edition;
import app.imjin.story.Level;
import app.imjin.story.NoteKeeping.Keeper;
import app.imjin.story.Sentence;
import app.imjin.story.Step;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/// Where a reader's highlights and notes have their place. The server knows nothing of them here:
/// the browser puts them in.
final class NotesHtml {
  private final OpenStory open;
  private final Language language;
  private final String words;
  private final Optional<Keeper> keeper;

  /// @param words where the words are fetched from
  /// @param keeper whose notes they are; empty when they are the device's
  NotesHtml(OpenStory open, String words, Optional<Keeper> keeper) {
    this.open = open;
    this.language = open.edition().language();
    this.words = words;
    this.keeper = keeper;
  }

  /// Stands below the text of a step. Another edition brings its own.
  Element row() {
    var notes = notes("story-notes").attr("data-failed", text("story.notes.failed"));
    notes
        .appendElement("button")
        .attr("type", "button")
        .addClass("button link")
        .attr("aria-expanded", "false")
        .text(text("story.notes"));
    return new Element("div").addClass("notes-row").appendChild(notes);
  }

  /// Stands above the whole story: whether it shows them.
  Element choice() {
    var choice = notes("story-notes").attr("hidden", true).addClass("notes-choice");
    var label = choice.appendElement("label");
    label.appendElement("input").attr("type", "checkbox");
    label.appendText(" " + text("story.notes.in-print"));
    return choice;
  }

  /// The page of all notes: every sentence of the story, of which the browser shows those that have
  /// one.
  Element page() {
    var page = notes("my-notes").addClass("page notes-page");
    page.attr("data-file", open.story().id() + "-notes")
        .attr("data-title", Texts.of(language, "story.notes.of", title()));
    page.appendElement("h1").attr("tabindex", "-1").text(text("story.notes.title"));
    page.appendElement("p")
        .addClass("lead")
        .appendElement("a")
        .attr("href", open.address())
        .text(title());
    page.appendElement("p").addClass("notes-private").text(privacy());
    page.appendElement("noscript").appendElement("p").text(text("story.notes.no-script"));
    page.appendElement("p").addClass("notes-status").attr("role", "status");
    page.appendChild(hidden("div", "notes-from-device"));
    page.appendChild(tools());
    page.appendChild(hidden("p", "notes-none").text(text("story.notes.none")));
    open.story().steps().forEach(step -> page.appendChild(step(step)));
    return page.appendChild(gone());
  }

  private Element gone() {
    var gone = hidden("section", "noted-gone");
    gone.appendElement("h2").text(text("story.notes.gone"));
    gone.appendElement("ul");
    return gone;
  }

  private Element tools() {
    var tools = hidden("div", "notes-tools");
    for (String name : new String[] {"txt", "md", "print", "delete"}) {
      tools
          .appendElement("button")
          .attr("type", "button")
          .addClass("button")
          .attr("data-do", name)
          .text(text("story.notes.do." + name));
    }
    return tools;
  }

  private Element step(Step step) {
    var section =
        new Element("section")
            .addClass("noted-step")
            .attr("data-step", step.slug())
            .attr("hidden", true);
    var number = Texts.of(language, "story.step.of", open.story().number(step), steps());
    var heading = section.appendElement("h2");
    heading.appendElement("span").addClass("kicker").text(number);
    heading.appendText(" ");
    heading
        .appendElement("a")
        .attr("href", StoryNavigation.step(open.packId(), step.id()))
        .text(step.text(open.edition()).title());
    var list = section.appendElement("ul");
    sentences(step).forEach((point, told) -> list.appendChild(sentence(step, point, told)));
    return section;
  }

  /// A sentence at the level that is read, or at the next harder one that has it.
  private record Told(Sentence sentence, Level level) {}

  private Element sentence(Step step, String point, Optional<Told> found) {
    var item = new Element("li").attr("data-point", point).attr("hidden", true);
    var quote = item.appendElement("blockquote");
    found.ifPresentOrElse(
        told -> quote(item, quote, new PointId(step.id(), point), told),
        () -> quote.appendElement("span").text(text("story.notes.left-out")));
    return item;
  }

  private void quote(Element item, Element quote, PointId point, Told told) {
    if (told.level() == open.edition().level()) {
      quote
          .appendElement("a")
          .attr("href", StoryNavigation.point(open.packId(), point))
          .append(bare(told.sentence()));
    } else {
      quote.appendElement("span").append(bare(told.sentence()));
      item.appendElement("p")
          .addClass("notes-elsewhere")
          .text(Texts.of(language, "story.notes.elsewhere", open.edition().level(), told.level()));
    }
  }

  /// All points of the step in the order of its full text; without words where the reader may read
  /// none that tells them.
  private Map<String, Optional<Told>> sentences(Step step) {
    var sentences = new LinkedHashMap<String, Optional<Told>>();
    step.text(new Edition(language, Level.B2))
        .sentences()
        .forEach(sentence -> sentences.put(sentence.point(), Optional.empty()));
    open.levels().reversed().stream()
        .filter(level -> level.compareTo(open.edition().level()) >= 0)
        .forEach(level ->
            step.text(new Edition(language, level))
                .sentences()
                .forEach(sentence ->
                    sentences.put(sentence.point(), Optional.of(new Told(sentence, level)))));
    return sentences;
  }

  /// The browser shows it when there is something to show.
  private static Element hidden(String tag, String name) {
    return new Element(tag).addClass(name).attr("hidden", true);
  }

  private static String bare(Sentence sentence) {
    var text = new Element("span").html(sentence.text().html());
    text.select("a").unwrap();
    return text.html();
  }

  private Element notes(String tag) {
    var notes =
        new Element(tag)
            .attr("data-of", open.packId() + "/" + open.story().id())
            .attr("data-words", words);
    keeper.ifPresent(known -> notes.attr("data-keeper", known.id()));
    return notes;
  }

  private String privacy() {
    return keeper
        .map(known -> Texts.of(language, "story.notes.private", known.name()))
        .orElseGet(() -> text("story.notes.own"));
  }

  private String title() {
    return open.story().title().in(language);
  }

  private int steps() {
    return open.story().steps().size();
  }

  private String text(String key) {
    return Texts.of(language, key);
  }
}
