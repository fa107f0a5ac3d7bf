package app.imjin.journey.page;

import app.imjin.journey.Browser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/// Somebody who neither sees the page nor has a mouse: all there is are the keyboard and what the
/// browser tells assistive technology. Everything is found by its role and its name.
public final class ScreenReader {
  private static final int PATIENCE = 80;

  private final Browser browser;

  public ScreenReader(Browser browser) {
    this.browser = browser;
  }

  /// What stands somewhere, as it is told.
  ///
  /// @param states such as `focused`, `expanded`, `checked`
  public record Thing(String role, String name, Map<String, String> states) {
    private boolean is(String wantedRole, String start) {
      return role.equals(wantedRole) && name.startsWith(start);
    }

    public boolean has(String state) {
      return "true".equals(states.get(state));
    }

    @Override
    public String toString() {
      return role + " “" + name + "”";
    }
  }

  /// Everything that there is on the page.
  public List<Thing> things() {
    return browser.accessibilityTree().stream().flatMap(node -> thing(node).stream()).toList();
  }

  private static Optional<Thing> thing(Object node) {
    if (!(node instanceof Map<?, ?> known) || Boolean.TRUE.equals(known.get("ignored"))) {
      return Optional.empty();
    }
    var states = new java.util.TreeMap<String, String>();
    if (known.get("properties") instanceof List<?> properties) {
      for (var property : properties) {
        if (property instanceof Map<?, ?> one) {
          states.put(String.valueOf(one.get("name")), value(one.get("value")));
        }
      }
    }
    return Optional.of(new Thing(value(known.get("role")), value(known.get("name")), states));
  }

  private static String value(Object holder) {
    return holder instanceof Map<?, ?> map && map.get("value") != null
        ? String.valueOf(map.get("value")).replaceAll("\\s+", " ").strip()
        : "";
  }

  /// Waits until there is such a thing.
  public Thing hear(String role, String start) {
    return browser.await(
        driver -> things().stream().filter(one -> one.is(role, start)).findFirst().orElse(null));
  }

  /// Waits until nothing of the kind is there any more.
  public void hearNoMore(String role, String start) {
    browser.await(driver -> things().stream().noneMatch(one -> one.is(role, start)));
  }

  /// Whether some words are told anywhere on the page.
  public boolean tells(String words) {
    return things().stream().anyMatch(one -> one.name().contains(words));
  }

  /// The thing that has the focus.
  public Thing focused() {
    return things().stream()
        .filter(one -> one.has("focused") && !one.role().equals("RootWebArea"))
        .reduce((_, last) -> last)
        .orElse(new Thing("nothing", "", Map.of()));
  }

  /// Goes on by the Tab key until that thing has the focus.
  public ScreenReader tabTo(String role, String start) {
    return go(role, start, Keys.TAB);
  }

  /// Goes back the same way.
  public ScreenReader tabBackTo(String role, String start) {
    return go(role, start, Keys.chord(Keys.SHIFT, Keys.TAB));
  }

  private ScreenReader go(String role, String start, CharSequence key) {
    var met = new ArrayList<Thing>();
    for (int i = 0; i < PATIENCE; i++) {
      press(key);
      met.add(focused());
      if (met.getLast().is(role, start)) {
        return this;
      }
    }
    throw new AssertionError("No %s “%s” on the way, only %s".formatted(role, start, met));
  }

  public ScreenReader press(CharSequence... keys) {
    new Actions(browser.driver()).sendKeys(keys).perform();
    return this;
  }
}
