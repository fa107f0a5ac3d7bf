package app.imjin.settings;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/// Makes `imjin.home` and `imjin.packs` absolute paths before anything uses them: a relative one
/// starts at the working directory, `~/` at the home directory; without one, the home is `var` and
/// the packs are in its folder `packs`. The database takes no relative path that does not say so,
/// and would read `~` in its own way.
final class DataHome implements EnvironmentPostProcessor {
  private static final String HOME = "imjin.home";
  private static final String PACKS = "imjin.packs";
  private static final String USUAL = "var";

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    var userHome = System.getProperty("user.home", "");
    var home = absolute(environment.getProperty(HOME, ""), userHome);
    var packs = environment.getProperty(PACKS, "");
    environment
        .getPropertySources()
        .addFirst(
            new MapPropertySource(
                "dataHome",
                Map.of(
                    HOME,
                    home.toString(),
                    PACKS,
                    (packs.isBlank() ? home.resolve("packs") : absolute(packs, userHome))
                        .toString())));
  }

  static Path absolute(String given, String userHome) {
    var path = given.isBlank() ? USUAL : given.strip();
    var expanded = path.startsWith("~/") ? userHome + path.substring(1) : path;
    return Path.of(expanded).toAbsolutePath().normalize();
  }
}
