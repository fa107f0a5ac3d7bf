package app.imjin.story;

import app.imjin.common.LocalizedText;
import app.imjin.pack.GroundId;
import app.imjin.pack.PointId;
import app.imjin.pack.QuizId;
import app.imjin.pack.StoryId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A news story as steps.
///
/// @param date of what it tells
/// @param article the news article that it was built from
/// @param levels that every step has, the easiest first
/// @param cover the slug of the step whose map is the story's picture
public record Story(
    StoryId id,
    LocalizedText title,
    LocalizedText summary,
    LocalDate date,
    Article article,
    List<Level> levels,
    List<Step> steps,
    Optional<String> cover,
    List<QuizId> quizzes) {
  /// The article by its headline and the day it was published.
  public record Article(String title, LocalDate date) {}

  public Story {
    levels = levels.stream().sorted().toList();
    steps = List.copyOf(steps);
    quizzes = List.copyOf(quizzes);
    if (steps.isEmpty() || levels.isEmpty()) {
      throw new IllegalArgumentException("The story " + id + " needs a step and a level");
    }
  }

  public Optional<Step> step(String slug) {
    return steps.stream().filter(step -> step.slug().equals(slug)).findFirst();
  }

  /// The step whose map is the story's picture; the first when none is named.
  public Step face() {
    return cover.flatMap(this::step).orElse(steps.getFirst());
  }

  /// The number of a step as readers count, from 1.
  public int number(Step step) {
    return steps.indexOf(step) + 1;
  }

  /// The points that rest on a claim, a fact or an event, in reading order.
  public List<PointId> restingOn(GroundId ground) {
    return steps.stream().flatMap(step -> step.restingOn(ground).stream()).toList();
  }

  /// The level asked for, or the hardest that the rule allows.
  public Level levelOr(Optional<Level> wanted, LevelRule rule) {
    var allowed = rule.of(levels);
    return wanted.filter(allowed::contains).orElse(allowed.getLast());
  }
}
