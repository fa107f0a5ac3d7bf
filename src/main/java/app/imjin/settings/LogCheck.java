package app.imjin.settings;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.env.ConfigurableEnvironment;

/// The form of the log.
final class LogCheck implements Check {
  private static final List<String> FORMS = List.of("ecs", "gelf", "logstash");

  @Override
  public Stream<Objection> objections(ConfigurableEnvironment environment) {
    return Stream.of("logging.structured.format.console", "logging.structured.format.file")
        .flatMap(name ->
            Given.text(environment, name).stream()
                .filter(form -> FORMS.stream().noneMatch(form::equalsIgnoreCase))
                .map(form ->
                    Objection.of("settings.log-form", name, form, String.join(", ", FORMS))));
  }
}
