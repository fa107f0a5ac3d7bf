package app.imjin.security;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A console for tests that remembers what was printed.
public final class ConsoleText implements Console {
  private static final Pattern CODE = Pattern.compile("[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}");
  private final List<String> printed = new ArrayList<>();

  @Override
  public void print(String text) {
    printed.add(text);
  }

  public List<String> printed() {
    return printed;
  }

  /// The code in what was printed last.
  public String code() {
    var matcher = CODE.matcher(printed.getLast());
    if (!matcher.find()) {
      throw new AssertionError("No code in " + printed.getLast());
    }
    return matcher.group();
  }
}
