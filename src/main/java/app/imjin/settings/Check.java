package app.imjin.settings;

import java.util.stream.Stream;
import org.springframework.core.env.ConfigurableEnvironment;

/// Looks at a few settings that belong together.
@FunctionalInterface
interface Check {
  /// What cannot be used, none when all is well.
  Stream<Objection> objections(ConfigurableEnvironment environment);
}
