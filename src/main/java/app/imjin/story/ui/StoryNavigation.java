package app.imjin.story.ui;

import app.imjin.common.Language;
import app.imjin.pack.EventId;
import app.imjin.pack.GroundId;
import app.imjin.pack.PackId;
import app.imjin.pack.PlaceId;
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

  /// The step with a place marked on its map.
  static String place(PackId pack, StepId step, PlaceId place) {
    return step(pack, step) + "#place-" + place;
  }

  /// The step with an event marked on its timeline.
  static String event(PackId pack, StepId step, EventId event) {
    return step(pack, step) + "#event-" + event;
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

  /// Takes answers to the question after a step.
  static String check(PackId pack, StepId step, Language language) {
    return "/api/checks/%s/%s?lang=%s".formatted(pack, step, language.tag());
  }

  static String anchor(PointId point) {
    return point.step().slug() + "." + point.name();
  }
}
