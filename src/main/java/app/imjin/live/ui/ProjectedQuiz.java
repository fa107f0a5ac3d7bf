package app.imjin.live.ui;

import app.imjin.common.Language;
import app.imjin.common.Texts;
import app.imjin.pack.Pack;
import app.imjin.pack.Packs;
import app.imjin.pack.QuizId;
import app.imjin.quiz.Paper;
import app.imjin.quiz.PaperItem;
import app.imjin.quiz.QuizVersion;
import app.imjin.quiz.QuizVersions;
import app.imjin.quiz.ui.Mode;
import app.imjin.quiz.ui.PlayerTexts;
import app.imjin.quiz.ui.QuestionHtml;
import java.util.Optional;
import java.util.OptionalInt;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/// A quiz for a room: one question at a time, without anything that tells the answer.
@Component
class ProjectedQuiz {
  /// The same order for everybody who looks, so that the teacher may prepare.
  private static final long SEED = 1;

  private final Packs packs;
  private final QuizVersions versions;

  ProjectedQuiz(Packs packs, QuizVersions versions) {
    this.packs = packs;
    this.versions = versions;
  }

  /// The newest version of a quiz that is named by text from outside.
  Optional<QuizVersion> version(String pack, String quiz) {
    return packs
        .find(pack)
        .flatMap(found -> {
          try {
            return versions.latest(found.id(), new QuizId(quiz));
          } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
          }
        });
  }

  /// The element with all questions, one of them open.
  ///
  /// @param at the number of the question to open, from 1; the first when there is no such number
  /// @param base the address to which `/{number}` is added
  Optional<Element> content(
      String packId, String quizId, OptionalInt at, String base, Language language) {
    return packs
        .find(packId)
        .flatMap(pack ->
            version(packId, quizId)
                .map(version -> content(pack, version, at.orElse(1), base, language)));
  }

  private static Element content(
      Pack pack, QuizVersion version, int at, String base, Language language) {
    var quiz =
        new Element("projected-quiz")
            .attr("data-base", base)
            .attr("data-answer-failed", Texts.of(language, "live.answer.failed"));
    var items = Paper.of(version, SEED).items();
    int open = at >= 1 && at <= items.size() ? at : 1;
    var cards = QuestionHtml.of(pack, language);
    int number = 1;
    for (PaperItem item : items) {
      var section = quiz.appendElement("section").addClass("projected");
      section.attr("hidden", number != open);
      section.attr("data-answer-address", answerAddress(version, item, language));
      section
          .appendElement("p")
          .addClass("projected-count")
          .text(Texts.of(language, "live.question", number, items.size()));
      section.appendChild(cards.card(item, Mode.PROJECT, number));
      section
          .appendElement("div")
          .addClass("projected-answer")
          .attr("role", "status")
          .attr("hidden", true);
      number++;
    }
    quiz.appendElement("p").addClass("visually-hidden quiz-announcement").attr("role", "status");
    quiz.appendChild(PlayerTexts.script(language));
    return quiz;
  }

  /// The answer is told in the language of the page.
  private static String answerAddress(QuizVersion version, PaperItem item, Language language) {
    return "/project/answer/%s/%s/%s?lang=%s"
        .formatted(version.pack(), version.quiz().id(), item.id(), language.tag());
  }
}
