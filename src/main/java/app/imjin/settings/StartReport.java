package app.imjin.settings;

import java.net.BindException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/// Says at the console why Imjin did not start. What it does not know is left to Spring Boot.
@Order(Ordered.HIGHEST_PRECEDENCE)
final class StartReport implements SpringBootExceptionReporter {
  private final @Nullable ConfigurableApplicationContext context;

  StartReport(@Nullable ConfigurableApplicationContext context) {
    this.context = context;
  }

  @Override
  public boolean reportException(Throwable failure) {
    var objections = objections(failure);
    if (objections.isEmpty()) {
      return false;
    }
    System.err.println();
    System.err.println(Objection.of("settings.not-started").sentence());
    objections.forEach(objection -> System.err.println("  " + objection.sentence()));
    System.err.println();
    return true;
  }

  List<Objection> objections(Throwable failure) {
    return causes(failure).flatMap(cause -> known(cause).stream()).findFirst().orElse(List.of());
  }

  private Optional<List<Objection>> known(Throwable cause) {
    return switch (cause) {
      case UnusableSettings unusable -> Optional.of(unusable.objections());
      case PortInUseException inUse -> one("settings.port-in-use", String.valueOf(inUse.getPort()));
      case BindException bind -> one("settings.port-refused", setting("server.port"));
      case SQLException sql ->
          Optional.of(List.of(DatabaseFailure.of(sql, setting("spring.datasource.url"))));
      default -> Optional.empty();
    };
  }

  private String setting(String name) {
    return context == null ? "" : context.getEnvironment().getProperty(name, "");
  }

  private static Optional<List<Objection>> one(String key, String argument) {
    return Optional.of(List.of(Objection.of(key, argument)));
  }

  private static Stream<Throwable> causes(Throwable failure) {
    return Stream.iterate(
        failure, cause -> cause != null, cause -> cause == null ? null : cause.getCause());
  }
}
