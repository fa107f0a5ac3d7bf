package app.imjin.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;

/// Checks all settings before anything is opened or written, so that a wrong one changes nothing.
/// All that are wrong are said at once.
final class SettingsCheck implements EnvironmentPostProcessor {
  private static final List<Check> CHECKS =
      List.of(
          new Names(),
          new AddressCheck(),
          new FolderCheck(),
          new ContentCheck(),
          new TlsCheck(),
          new LogCheck(),
          new TokenCheck(),
          new DatabaseCheck());

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    refuse(CHECKS.stream().flatMap(check -> check.objections(environment)));
    refuse(FolderCheck.make(Path.of(environment.getRequiredProperty("imjin.home"))));
  }

  private static void refuse(Stream<Objection> objections) {
    var all = objections.distinct().toList();
    if (!all.isEmpty()) {
      throw new UnusableSettings(all);
    }
  }
}
