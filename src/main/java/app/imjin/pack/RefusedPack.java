package app.imjin.pack;

import java.util.List;

/// A pack that is not served, with everything that is wrong in it.
public record RefusedPack(String folder, List<Problem> problems) {
  public RefusedPack {
    problems = List.copyOf(problems);
  }
}
