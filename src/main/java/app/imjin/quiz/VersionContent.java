package app.imjin.quiz;

import app.imjin.common.Language;
import app.imjin.common.LocalizedText;
import app.imjin.map.Atlas;
import app.imjin.map.LngLat;
import app.imjin.pack.ContentFile;
import app.imjin.pack.MisconceptionId;
import app.imjin.pack.Pack;
import app.imjin.pack.PackId;
import app.imjin.pack.PlaceId;
import app.imjin.pack.StepId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The JSON that a quiz version is kept as: the quiz and its questions as in the pack's files, and
/// of the rest of the pack what showing and marking them needs. Fields are sorted, so that the same
/// content is always the same text.
///
/// @param json the text that is kept
record VersionContent(String json) {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED).build();

  /// What a quiz of a whole pack is now.
  static VersionContent of(Pack pack, Quiz quiz) {
    var bank = pack.part(QuizBank.class);
    var questions = quiz.questions().stream().flatMap(id -> bank.question(id).stream()).toList();
    var content = JSON.createObjectNode();
    content.set("quiz", pack.files().required("quizzes/" + quiz.id() + ".yaml").tree());
    var list = content.putArray("questions");
    quiz.questions()
        .forEach(id -> list.add(pack.files().required("questions/" + id + ".yaml").tree()));
    places(content.putObject("places"), questions, pack.part(Atlas.class));
    misconceptions(content.putObject("misconceptions"), questions, bank);
    return new VersionContent(JSON.writeValueAsString(content));
  }

  /// SHA-256 in hexadecimal digits.
  String hash() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(json.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  QuizVersion read(QuizVersionId id, PackId pack) {
    var content = JSON.readTree(json);
    return new QuizVersion(
        id,
        pack,
        Quiz.read(content.path("quiz")),
        content.path("questions").valueStream().map(Question::read).toList(),
        byId(content.path("places"), VersionContent::place, KnownPlace::id),
        byId(content.path("misconceptions"), VersionContent::misconception, Misconception::id));
  }

  private static void places(ObjectNode node, List<Question> questions, Atlas atlas) {
    questions.stream()
        .flatMap(question -> question.places().stream())
        .distinct()
        .flatMap(id -> atlas.place(id).stream())
        .forEach(place -> {
          var entry = node.putObject(place.id().value());
          write(entry.putObject("name"), place.name());
          entry.putArray("at").add(place.at().lon()).add(place.at().lat());
        });
  }

  private static void misconceptions(ObjectNode node, List<Question> questions, QuizBank bank) {
    questions.stream()
        .flatMap(question -> question.slips().stream())
        .map(Slip::misconception)
        .distinct()
        .flatMap(id -> bank.misconception(id).stream())
        .forEach(misconception -> {
          var entry = node.putObject(misconception.id().value());
          write(entry.putObject("statement"), misconception.statement());
          entry.put("step", misconception.step().toString());
        });
  }

  private static void write(ObjectNode node, LocalizedText text) {
    for (Map.Entry<Language, String> entry : text.texts().entrySet()) {
      node.put(entry.getKey().tag(), entry.getValue());
    }
  }

  private static KnownPlace place(String id, JsonNode node) {
    return new KnownPlace(
        new PlaceId(id), ContentFile.localized(node.path("name")), LngLat.read(node.path("at")));
  }

  private static Misconception misconception(String id, JsonNode node) {
    return new Misconception(
        new MisconceptionId(id),
        ContentFile.localized(node.path("statement")),
        StepId.parse(node.path("step").asString("")));
  }

  private interface Entry<T> {
    T read(String id, JsonNode node);
  }

  private static <K, T> Map<K, T> byId(JsonNode node, Entry<T> reading, Function<T, K> id) {
    return node.properties().stream()
        .map(entry -> reading.read(entry.getKey(), entry.getValue()))
        .collect(Collectors.toMap(id, Function.identity()));
  }
}
