package app.imjin.results;

import app.imjin.classroom.AttemptStep.Answered;
import app.imjin.common.Language;
import app.imjin.common.LocalizedText;
import app.imjin.common.Texts;
import app.imjin.map.LngLat;
import app.imjin.quiz.InvalidResponse;
import app.imjin.quiz.Option;
import app.imjin.quiz.OptionId;
import app.imjin.quiz.Question;
import app.imjin.quiz.QuizVersion;
import app.imjin.quiz.Response;
import java.util.List;
import java.util.Optional;
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

  /// An answer in words.
  ///
  /// @param lines the options picked, the items put in order, or the place
  /// @param inOrder whether the order of the lines is what the student said
  public record Said(List<String> lines, boolean inOrder) {
    public Said {
      lines = List.copyOf(lines);
    }
  }

  /// What was answered; empty when the quiz has no such question, or it was another then.
  public Optional<Response> response(Answered answered) {
    return quiz.question(answered.question())
        .flatMap(question -> {
          try {
            return Optional.of(Response.read(JSON.readTree(answered.response()), question));
          } catch (InvalidResponse older) {
            return Optional.empty();
          }
        });
  }

  /// The answer in words; empty when [#response] is.
  public Optional<Said> of(Answered answered) {
    return quiz.question(answered.question())
        .flatMap(question -> response(answered).map(response -> words(question, response)));
  }

  private Said words(Question question, Response response) {
    return switch (response) {
      case Response.Chosen(var ids) -> new Said(texts(question, ids), false);
      case Response.Ordered(var ids) -> new Said(texts(question, ids), true);
      case Response.Named(var place) ->
          new Said(List.of(quiz.place(place).name().in(language)), false);
      case Response.Pinned(var at) -> new Said(List.of(position(at)), false);
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
