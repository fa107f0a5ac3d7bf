package app.imjin.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.test.context.DynamicPropertyRegistry;

/// A data folder of its own for each test class.
public final class TestHome {
  private TestHome() {}

  public static void register(DynamicPropertyRegistry registry) {
    try {
      var parent = Files.createDirectories(Path.of("target", "test-homes"));
      var home = Files.createTempDirectory(parent.toAbsolutePath(), "home");
      registry.add("imjin.home", home::toString);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
