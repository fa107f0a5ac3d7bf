package app.imjin.live.ui;

import app.imjin.pack.PackId;
import app.imjin.pack.QuizId;
import app.imjin.pack.StepId;
import app.imjin.pack.StoryId;

/// The addresses of the projector; whoever leads to it asks here.
public final class ProjectorNavigation {
  private ProjectorNavigation() {}

  public static String story(PackId pack, StoryId story) {
    return "/project/story/" + pack + "/" + story;
  }

  public static String step(PackId pack, StepId step) {
    return story(pack, step.story()) + "/" + step.slug();
  }

  public static String quiz(PackId pack, QuizId quiz) {
    return "/project/quiz/" + pack + "/" + quiz;
  }
}
