package app.imjin.quiz.ui;

import app.imjin.common.FirstPaint;
import app.imjin.common.Language;
import app.imjin.common.PageRequest;
import app.imjin.common.PlainPage;
import app.imjin.common.Texts;
import app.imjin.pack.QuestionId;
import app.imjin.quiz.EvidenceText;
import app.imjin.quiz.Question;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/// A quiz for practice as plain HTML: `quiz/{pack}/{quiz}`.
@Component
class PracticePage implements FirstPaint {
  private final Practice practice;
  private final Optional<EvidenceText> evidence;

  PracticePage(Practice practice, Optional<EvidenceText> evidence) {
    this.practice = practice;
    this.evidence = evidence;
  }

  @Override
  public Optional<PlainPage> page(PageRequest request) {
    var parts = request.segments();
    if (parts.isEmpty() || !parts.getFirst().equals("quiz")) {
      return Optional.empty();
    }
    var language = request.language();
    var open =
        parts.size() == 3
            ? practice.find(parts.get(1), parts.get(2))
            : Optional.<Practice.Open>empty();
    return Optional.of(open.map(found -> page(found, language)).orElseGet(() -> missing(language)));
  }

  private PlainPage page(Practice.Open open, Language language) {
    var quiz = open.version().quiz();
    var pack = open.pack().id();
    var url = PracticeEndpoint.address(pack, quiz.id(), language);
    var key = "practice/" + pack + "/" + quiz.id() + "/" + quiz.version();
    // The story stands above the quiz, so its navigation cannot be asked here.
    var story = "/story/" + pack + "/" + quiz.story();
    var settings =
        PlayerSettings.practice(url, key, quiz.atOnce(), story).withSteps(steps(open, language));
    var player = PlayerHtml.player(open.pack(), quiz.title(), open.paper(), settings, 0, language);
    return PlainPage.open(
        Texts.of(language, "quiz.title", quiz.title().in(language)),
        quiz.intro().in(language),
        "quiz",
        List.of("quiz", "map"),
        player);
  }

  /// The step of each question, but not the very sentence: reading up comes before answering.
  private Map<QuestionId, String> steps(Practice.Open open, Language language) {
    var steps = new HashMap<QuestionId, String>();
    for (Question question : open.version().questions()) {
      evidence
          .flatMap(text -> text.of(open.pack().id(), question.proof(), language))
          .ifPresent(found -> steps.put(question.id(), found.href().replaceFirst("[?#].*", "")));
    }
    return steps;
  }

  private static PlainPage missing(Language language) {
    var page = new Element("div").addClass("page");
    var title = Texts.of(language, "quiz.missing.title");
    page.appendElement("h1").text(title);
    page.appendElement("p").addClass("lead").text(Texts.of(language, "quiz.missing.text"));
    page.appendElement("a")
        .addClass("button primary")
        .attr("href", "/")
        .text(Texts.of(language, "quiz.missing.home"));
    return PlainPage.open(title, title, "missing", List.of(), page).withStatus(404);
  }
}
