package app.imjin.story.ui;

import app.imjin.pack.GroundId;
import app.imjin.pack.PackId;
import app.imjin.pack.PointId;
import app.imjin.pack.StepId;
import app.imjin.pack.StoryId;

/// The addresses of stories; whoever leads to a story asks here.
public final class StoryNavigation {
  private StoryNavigation() {}

  public static String home() {
    return "/";
  }

  public static String story(PackId pack, StoryId story) {
    return "/story/" + pack + "/" + story;
  }

  public static String step(PackId pack, StepId step) {
    return story(pack, step.story()) + "/" + step.slug();
  }

  /// The step with the sentences of one point brought into view and marked.
  public static String point(PackId pack, PointId point) {
    return step(pack, point.step()) + "#" + anchor(point);
  }

  /// All steps as one document, for print and for reading without script.
  public static String whole(PackId pack, StoryId story) {
    return story(pack, story) + "/print";
  }

  /// All claims and sources of a story.
  public static String sources(PackId pack, StoryId story) {
    return story(pack, story) + "/sources";
  }

  /// What one step rests on.
  static String sources(PackId pack, StepId step) {
    return sources(pack, step.story()) + "?step=" + step.slug();
  }

  /// One claim, fact or event of a step.
  static String ground(PackId pack, StepId step, GroundId ground) {
    return sources(pack, step) + "#" + ground.value();
  }

  /// What has been corrected.
  public static String corrections(PackId pack, StoryId story) {
    return sources(pack, story) + "#corrections";
  }

  static String anchor(PointId point) {
    return point.step().slug() + "." + point.name();
  }
}
