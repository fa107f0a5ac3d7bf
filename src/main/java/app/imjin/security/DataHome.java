package app.imjin.security;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/// Makes `imjin.home` an absolute path before anything uses it: a relative one starts at the
/// working directory, `~/` at the home directory, an empty one is `var`. The database takes no
/// relative path that does not say so, and would read `~` in its own way.
final class DataHome implements EnvironmentPostProcessor {
  private static final String HOME = "imjin.home";
  private static final String USUAL = "var";

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    var absolute = absolute(environment.getProperty(HOME, ""), System.getProperty("user.home", ""));
    environment
        .getPropertySources()
        .addFirst(new MapPropertySource("dataHome", Map.of(HOME, absolute.toString())));
  }

  static Path absolute(String given, String userHome) {
    var path = given.isBlank() ? USUAL : given.strip();
    var expanded = path.startsWith("~/") ? userHome + path.substring(1) : path;
    return Path.of(expanded).toAbsolutePath().normalize();
  }
}
