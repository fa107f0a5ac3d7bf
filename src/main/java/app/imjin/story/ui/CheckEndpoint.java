package app.imjin.story.ui;

import app.imjin.common.Language;
import app.imjin.pack.Pack;
import app.imjin.pack.Packs;
import app.imjin.quiz.Check;
import app.imjin.quiz.ui.PracticeAnswers;
import app.imjin.quiz.ui.Practised;
import app.imjin.story.Stories;
import app.imjin.story.Story;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The check questions between the steps of a story: `GET
/// /content/{pack}/stories/{story}/checks/{language}.html` gives them all, `POST
/// /api/checks/{pack}/{story}/{step}` marks answers as in practice and keeps none.
@RestController
class CheckEndpoint {
  private final Packs packs;
  private final CheckSheets sheets;
  private final PracticeAnswers answers;

  CheckEndpoint(Packs packs, CheckSheets sheets, PracticeAnswers answers) {
    this.packs = packs;
    this.sheets = sheets;
    this.answers = answers;
  }

  @GetMapping("/content/{pack}/stories/{story}/checks/{language}.html")
  ResponseEntity<String> questions(
      @PathVariable String pack, @PathVariable String story, @PathVariable String language) {
    return Language.ofTag(language)
        .flatMap(wanted ->
            find(pack, story, (found, told) -> Optional.of(sheets.fragment(found, told, wanted))))
        .map(StoryFragments.Fragment::response)
        .orElseGet(() -> ResponseEntity.notFound().build());
  }

  @PostMapping(
      path = "/api/checks/{pack}/{story}/{step}",
      consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<?> answer(
      @PathVariable String pack,
      @PathVariable String story,
      @PathVariable String step,
      @RequestParam(defaultValue = "en") String lang,
      @RequestBody(required = false) byte @Nullable [] body) {
    var check =
        find(
            pack,
            story,
            (found, told) ->
                told.step(step).flatMap(one -> one.check()).flatMap(id -> Check.find(found, id)));
    return answers.reply(check.map(Practised::of), body, Language.ofTag(lang).orElse(Language.EN));
  }

  private <T> Optional<T> find(
      String pack, String story, BiFunction<Pack, Story, Optional<T>> part) {
    return packs
        .find(pack)
        .flatMap(found ->
            found.part(Stories.class).find(story).flatMap(told -> part.apply(found, told)));
  }
}
