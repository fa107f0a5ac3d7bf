package app.imjin.security;

import java.util.List;
import java.util.function.Consumer;

/// A few lines for the person at the console, in a frame that is not overlooked.
record ConsoleNotice(List<String> lines) {
  ConsoleNotice {
    lines = List.copyOf(lines);
  }

  void print(Consumer<String> console) {
    int width = lines.stream().mapToInt(String::length).max().orElse(0);
    var edge = "+" + "-".repeat(width + 4) + "+";
    var frame = new StringBuilder("\n").append(edge).append('\n');
    for (var line : lines) {
      frame.append("|  ").append(line).append(" ".repeat(width - line.length())).append("  |\n");
    }
    console.accept(frame.append(edge).append('\n').toString());
  }
}
