package app.imjin.journey;

import app.imjin.journey.Browser.Screen;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Looks at pages as they stand with axe-core, in light and in dark, on several screens, and
/// gathers everything that shuts somebody out, that went to a stranger's server or that the console
/// complains about. Who asked for high contrast must have it: there, words stand out 7 to 1.
final class Inspection {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final String AXE = axe();
  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private static final String RUN =
      """
      const strict = document.documentElement.dataset.theme === 'contrast';
      const options = {runOnly: arguments[0], resultTypes: ['violations'], iframes: false,
          rules: {'color-contrast-enhanced': {enabled: strict}}};
      return axe.run(document, options).then((found) =>
          found.violations.map((one) => `${one.id}: ${one.help}\\n` + one.nodes.map((node) =>
              `      ${node.html.slice(0, 160)}\\n        ${node.failureSummary.split('\\n').slice(1)
                  .join(' ').slice(0, 300)}`).join('\\n')));
      """;

  private static final String STICKS_OUT =
      """
      const wide = document.documentElement;
      return wide.scrollWidth <= wide.clientWidth ? '' : [...document.querySelectorAll('body *')]
          .filter((one) => one.getBoundingClientRect().right > wide.clientWidth + 1)
          .map((one) => one.outerHTML.slice(0, 80)).slice(0, 3).join(' | ');
      """;

  private final String server;
  private final List<String> findings = new ArrayList<>();
  private int looks;

  Inspection(String server) {
    this.server = server;
  }

  /// Looks at what a browser shows, on each of the screens.
  void look(Browser browser, String view, Screen... screens) {
    browser.driver().manage().timeouts().scriptTimeout(PATIENCE);
    for (var screen : screens) {
      browser.resize(screen);
      for (var dark : List.of(false, true)) {
        browser.darkTheme(dark);
        browser.awaitRest();
        violations(browser)
            .forEach(one ->
                findings.add(
                    "%s (%s, %s) %s".formatted(view, screen, dark ? "dark" : "light", one)));
        sticksOut(browser)
            .ifPresent(
                what -> findings.add("%s (%s) sticks out: %s".formatted(view, screen, what)));
        looks++;
      }
    }
    browser.darkTheme(false);
    overhear(browser, view);
  }

  /// What makes a page scroll to the side.
  private static Optional<String> sticksOut(Browser browser) {
    return Optional.of(String.valueOf(browser.script(STICKS_OUT))).filter(what -> !what.isEmpty());
  }

  /// What went over the line, and what the console says.
  private void overhear(Browser browser, String view) {
    browser.requests().stream()
        .filter(address -> !address.startsWith(server))
        .forEach(address -> findings.add(view + " asked a stranger: " + address));
    browser.consoleErrors().forEach(error -> findings.add(view + " console: " + error));
  }

  /// How often a page was looked at.
  int looks() {
    return looks;
  }

  List<String> findings() {
    return List.copyOf(findings);
  }

  private static List<String> violations(Browser browser) {
    if (!Boolean.TRUE.equals(browser.script("return window.axe !== undefined"))) {
      browser.script(AXE);
    }
    return ((List<?>) browser.script(RUN, RULES)).stream().map(String::valueOf).toList();
  }

  private static String axe() {
    try (InputStream script =
        Objects.requireNonNull(Inspection.class.getResourceAsStream("/axe.min.js"))) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
