package app.imjin.results.ui;

import app.imjin.pack.PackId;
import app.imjin.pack.StepId;

/// Where a step is shown to the room.
final class ProjectorAddress {
  private ProjectorAddress() {}

  static String step(PackId pack, StepId step) {
    return "/project/story/" + pack + "/" + step;
  }
}
