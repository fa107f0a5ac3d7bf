package app.imjin.quiz.ui;

import app.imjin.common.Language;
import app.imjin.pack.PackId;
import app.imjin.pack.QuizId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Takes answers to a quiz that is practised: `POST /api/practice/{pack}/{quiz}`.
@RestController
class PracticeEndpoint {
  private final Practice practice;
  private final PracticeAnswers answers;

  PracticeEndpoint(Practice practice, PracticeAnswers answers) {
    this.practice = practice;
    this.answers = answers;
  }

  static String address(PackId pack, QuizId quiz, Language language) {
    return "/api/practice/" + pack + "/" + quiz + "?lang=" + language.tag();
  }

  @PostMapping(path = "/api/practice/{pack}/{quiz}", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<?> answer(
      @PathVariable String pack,
      @PathVariable String quiz,
      @RequestParam(defaultValue = "en") String lang,
      @RequestBody(required = false) byte @Nullable [] body) {
    var practised = practice.find(pack, quiz).map(open -> Practised.of(open.version()));
    return answers.reply(practised, body, Language.ofTag(lang).orElse(Language.EN));
  }
}
