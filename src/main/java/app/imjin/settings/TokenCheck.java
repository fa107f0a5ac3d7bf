package app.imjin.settings;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.env.ConfigurableEnvironment;

/// The token with which machines fetch the metrics. What was given is not repeated: it is a secret,
/// if a bad one.
final class TokenCheck implements Check {
  private static final int SHORTEST = 16;

  /// What can stand in a header as it is.
  private static final Pattern FORM = Pattern.compile("[!-~]{" + SHORTEST + ",}");

  @Override
  public Stream<Objection> objections(ConfigurableEnvironment environment) {
    return Given.text(environment, "imjin.metrics-token").stream()
        .filter(token -> !FORM.matcher(token).matches())
        .map(token -> Objection.of("settings.metrics-token", Integer.toString(SHORTEST)));
  }
}
