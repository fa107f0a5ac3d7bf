package app.imjin.results;

import app.imjin.classroom.AttemptStep.Answered;
import app.imjin.common.Language;
import app.imjin.common.LocalizedText;
import app.imjin.common.Texts;
import app.imjin.map.LngLat;
import app.imjin.quiz.Option;
import app.imjin.quiz.OptionId;
import app.imjin.quiz.Question;
import app.imjin.quiz.QuizVersion;
import app.imjin.quiz.Response;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/// What a student answered, in words.
public final class AnswerWords {
  private static final JsonMapper JSON = JsonMapper.shared();

  private final QuizVersion quiz;
  private final Language language;

  public AnswerWords(QuizVersion quiz, Language language) {
    this.quiz = quiz;
    this.language = language;
  }

  /// The options picked, the items in the order given, or the place. Empty when the question is not
  /// in the quiz or the answer cannot be read any more.
  public List<String> of(Answered answered) {
    return quiz.question(answered.question())
        .map(question -> words(question, answered.response()))
        .orElse(List.of());
  }

  private List<String> words(Question question, String response) {
    return switch (Response.read(JSON.readTree(response), question)) {
      case Response.Chosen(var ids) -> texts(question, ids);
      case Response.Ordered(var ids) -> texts(question, ids);
      case Response.Named(var place) -> List.of(quiz.place(place).name().in(language));
      case Response.Pinned(var at) -> List.of(position(at));
    };
  }

  private List<String> texts(Question question, List<OptionId> ids) {
    return ids.stream().flatMap(id -> text(question, id)).map(text -> text.in(language)).toList();
  }

  private static Stream<LocalizedText> text(Question question, OptionId id) {
    return switch (question) {
      case Question.ChooseOne one -> text(one.options(), id);
      case Question.ChooseMany many -> text(many.options(), id);
      case Question.TrueFalse either -> text(either.options(), id);
      case Question.Order order ->
          order.items().stream().filter(item -> item.id().equals(id)).map(item -> item.text());
      case Question.PlaceOnMap place -> Stream.empty();
    };
  }

  private static Stream<LocalizedText> text(List<Option> options, OptionId id) {
    return options.stream().filter(option -> option.id().equals(id)).map(Option::text);
  }

  private String position(LngLat at) {
    return Texts.of(language, "results.position", at.lat(), at.lon());
  }
}
