package app.imjin.results;

import app.imjin.pack.MisconceptionId;
import app.imjin.quiz.Misconception;
import app.imjin.quiz.QuizVersion;
import app.imjin.story.Step;
import app.imjin.story.Story;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// What a report is about: the questions in their order, and what wrong answers may show.
public record Subject(List<Prompt> prompts, Map<MisconceptionId, Idea> ideas) {
  public Subject {
    prompts = List.copyOf(prompts);
    ideas = Map.copyOf(ideas);
  }

  /// @param story the one that the steps are of; without it they have no number
  static Subject of(QuizVersion quiz, Optional<Story> story) {
    var prompts = new ArrayList<Prompt>();
    for (var question : quiz.questions()) {
      prompts.add(Prompt.of(prompts.size() + 1, question));
    }
    var ideas = new HashMap<MisconceptionId, Idea>();
    quiz.misconceptions().forEach((id, misconception) -> ideas.put(id, idea(misconception, story)));
    return new Subject(prompts, ideas);
  }

  private static Idea idea(Misconception misconception, Optional<Story> story) {
    var number =
        story.stream()
            .flatMap(known -> known.steps().stream())
            .map(Step::id)
            .takeWhile(step -> !step.equals(misconception.step()))
            .count();
    return new Idea(
        misconception.id(),
        misconception.statement(),
        misconception.step(),
        story.filter(known -> number < known.steps().size()).isPresent()
            ? OptionalInt.of((int) number + 1)
            : OptionalInt.empty());
  }
}
