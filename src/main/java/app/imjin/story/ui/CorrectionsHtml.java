package app.imjin.story.ui;

import app.imjin.common.Language;
import app.imjin.common.LocalizedText;
import app.imjin.common.RichText;
import app.imjin.common.Texts;
import app.imjin.pack.ClaimId;
import app.imjin.pack.PointId;
import app.imjin.pack.Proof;
import app.imjin.pack.QuestionId;
import app.imjin.quiz.Question;
import app.imjin.quiz.Quiz;
import app.imjin.quiz.QuizBank;
import app.imjin.story.Correction;
import app.imjin.story.Edition;
import app.imjin.story.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/// The log of corrections: what was told, what is told now, why, and what rests on it, so that a
/// teacher knows what to ask again.
final class CorrectionsHtml {
  private static final Edition WHOLE = new Edition(Language.EN, Level.B2);

  /// So many of what changed are named; the others are counted.
  private static final int NAMED = 3;

  private final OpenStory open;
  private final Language language;
  private final RestingHtml resting;

  CorrectionsHtml(OpenStory open) {
    this.open = open;
    this.language = open.edition().language();
    this.resting = new RestingHtml(open);
  }

  Element section() {
    var section = new Element("section").addClass("group").attr("id", "corrections");
    section.appendElement("h2").text(text("story.corrections.title"));
    var corrections = open.stories().corrections();
    section
        .appendElement("p")
        .addClass("hint")
        .text(text(corrections.isEmpty() ? "story.corrections.none" : "story.corrections.lead"));
    corrections.forEach(correction -> section.appendChild(entry(correction)));
    return section;
  }

  private Element entry(Correction correction) {
    var entry = new Element("article").addClass("ground correction");
    var about = correction.about();
    var heading = entry.appendElement("h3").text(correction.date().in(language));
    var before = " · ";
    for (ClaimId id : about.stream().limit(NAMED).toList()) {
      heading
          .appendText(before)
          .appendElement("a")
          .attr("href", "#" + id.value())
          .text(open.stories().ground(id).map(resting::title).orElse(id.value()));
      before = "; ";
    }
    if (about.size() > NAMED) {
      heading.appendText(before + text("story.corrections.more", about.size() - NAMED));
    }
    var list = entry.appendElement("dl");
    line(list, "story.corrections.was", correction.was());
    line(list, "story.corrections.now", correction.now());
    line(list, "story.corrections.why", correction.why());
    resting.sentences(points(correction)).ifPresent(entry::appendChild);
    questions(correction).ifPresent(entry::appendChild);
    return entry;
  }

  /// The sentences that rest on what changed, in reading order.
  private List<PointId> points(Correction correction) {
    var resting =
        correction.about().stream()
            .flatMap(id -> open.story().restingOn(id).stream())
            .collect(Collectors.toSet());
    return open.story().steps().stream()
        .flatMap(step ->
            step.text(WHOLE).sentences().stream()
                .map(sentence -> new PointId(step.id(), sentence.point())))
        .filter(resting::contains)
        .toList();
  }

  /// The questions whose proof rests on what changed, each by its number in its quiz, or by the
  /// step after which it is asked.
  private Optional<Element> questions(Correction correction) {
    var points = points(correction);
    var bank = open.pack().part(QuizBank.class);
    var list = new Element("ul");
    bank.questions().stream()
        .filter(question ->
            question.proof() instanceof Proof.AtPoint(var point) && points.contains(point))
        .flatMap(question -> places(bank, question).stream())
        .forEach(list::appendChild);
    return resting.folded("story.resting.questions", list);
  }

  private List<Element> places(QuizBank bank, Question question) {
    var places = new ArrayList<Element>();
    for (Quiz quiz : bank.quizzes()) {
      int number = quiz.questions().indexOf(question.id()) + 1;
      if (number > 0) {
        var address = "/quiz/%s/%s#q%d".formatted(open.packId(), quiz.id(), number);
        var label = text("story.corrections.question", quiz.title().in(language), number);
        places.add(item(address, label));
      }
    }
    check(question.id()).ifPresent(places::add);
    return places;
  }

  private Optional<Element> check(QuestionId question) {
    return open.story().steps().stream()
        .filter(step -> step.check().equals(Optional.of(question)))
        .map(step ->
            item(
                StoryNavigation.step(open.packId(), step.id()),
                text("story.corrections.check", open.story().number(step))))
        .findFirst();
  }

  private static Element item(String address, String label) {
    var item = new Element("li");
    item.appendElement("a").attr("href", address).text(label);
    return item;
  }

  private void line(Element list, String key, LocalizedText words) {
    list.appendElement("dt").text(text(key));
    list.appendElement("dd").html(new RichText(words.in(language)).html());
  }

  private String text(String key, Object... arguments) {
    return Texts.of(language, key, arguments);
  }
}
