package app.imjin.story.ui;

import app.imjin.common.Language;
import app.imjin.common.Texts;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/// The words of highlights and notes, which only those fetch who use them: `GET
/// /content/notes/{language}.json`. With its present version, `?v=1f0e2d3c`, browsers keep it for a
/// year.
@Component
class NotesWords {
  private static final JsonMapper JSON = JsonMapper.shared();

  /// What is counted or named is put in by the browser, in the place of `#1`.
  private static final List<String> WORDS =
      List.of(
          "important",
          "question",
          "idea",
          "note",
          "your-note",
          "left",
          "remove",
          "removed",
          "undo",
          "mark",
          "sentence",
          "close",
          "back",
          "panel",
          "panel-lead",
          "private",
          "own",
          "all",
          "print",
          "left-out",
          "with-note",
          "kept",
          "saving",
          "saved",
          "waiting",
          "memory",
          "change",
          "done",
          "from-device",
          "take",
          "leave",
          "delete-ask",
          "delete-keep",
          "delete",
          "deleted");

  private final ConcurrentMap<Language, String> made = new ConcurrentHashMap<>();

  /// Where they are fetched from.
  String address(Language language) {
    return "/content/notes/%s.json?v=%s".formatted(language.tag(), version(language));
  }

  String json(Language language) {
    return made.computeIfAbsent(language, NotesWords::make);
  }

  String version(Language language) {
    return DigestUtils.md5DigestAsHex(json(language).getBytes(StandardCharsets.UTF_8))
        .substring(0, 8);
  }

  private static String make(Language language) {
    var words = JSON.createObjectNode();
    WORDS.forEach(word -> words.put(word, Texts.of(language, "story.note." + word, "#1")));
    return JSON.writeValueAsString(words);
  }

  /// Sends them; 404 for a language that there is not.
  @RestController
  static final class Endpoint {
    private static final Duration A_YEAR = Duration.ofDays(365);

    private final NotesWords words;

    Endpoint(NotesWords words) {
      this.words = words;
    }

    @GetMapping("/content/notes/{language}.json")
    ResponseEntity<String> words(@PathVariable String language, @RequestParam Optional<String> v) {
      return Language.ofTag(language)
          .map(known -> {
            boolean isNow = v.filter(words.version(known)::equals).isPresent();
            return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(
                    isNow
                        ? CacheControl.maxAge(A_YEAR).cachePublic().immutable()
                        : CacheControl.noCache())
                .body(words.json(known));
          })
          .orElseGet(() -> ResponseEntity.notFound().build());
    }
  }
}
