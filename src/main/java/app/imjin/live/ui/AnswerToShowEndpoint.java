package app.imjin.live.ui;

import app.imjin.common.Language;
import app.imjin.pack.QuestionId;
import app.imjin.quiz.ui.AnswerJson;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/// Tells the signed-in teacher what is right, at the moment when the room shall see it: `GET
/// /project/answer/{pack}/{quiz}/{question}`, in the language of the request. 404 for what is not
/// there; never stored by a cache.
@RestController
class AnswerToShowEndpoint {
  private final ProjectedQuiz quizzes;

  AnswerToShowEndpoint(ProjectedQuiz quizzes) {
    this.quizzes = quizzes;
  }

  @GetMapping("/project/answer/{pack}/{quiz}/{question}")
  ResponseEntity<ObjectNode> answer(
      @PathVariable String pack,
      @PathVariable String quiz,
      @PathVariable String question,
      Locale locale) {
    return quizzes
        .version(pack, quiz)
        .flatMap(version ->
            id(question)
                .flatMap(version::question)
                .map(found -> AnswerJson.of(version, found, Language.of(locale))))
        .map(json -> ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(json))
        .orElseGet(() -> ResponseEntity.notFound().build());
  }

  private static Optional<QuestionId> id(String text) {
    try {
      return Optional.of(new QuestionId(text));
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }
}
