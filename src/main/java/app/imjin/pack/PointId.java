package app.imjin.pack;

import java.util.regex.Pattern;

/// A point, the smallest unit of meaning, within its step: `imjin/warm-shape/p2`.
public record PointId(StepId step, String name) {
  private static final Pattern FORM = Pattern.compile("p[1-9][0-9]?");

  public PointId {
    if (!FORM.matcher(name).matches()) {
      throw new IllegalArgumentException("Not a point: " + name);
    }
  }

  /// Reads `story/step/point`.
  ///
  /// @throws IllegalArgumentException when the text has another form
  public static PointId parse(String text) {
    int slash = text.lastIndexOf('/');
    if (slash < 0) {
      throw new IllegalArgumentException("Not a point id: " + text);
    }
    return new PointId(StepId.parse(text.substring(0, slash)), text.substring(slash + 1));
  }

  @Override
  public String toString() {
    return step + "/" + name;
  }
}
