package app.imjin.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The folder that holds everything that lasts; made when it is not there.
@Component
final class DataFolder {
  private final Path path;

  DataFolder(@Value("${imjin.home}") Path path) {
    this.path = path.toAbsolutePath().normalize();
    try {
      Files.createDirectories(this.path);
    } catch (IOException e) {
      throw new UncheckedIOException("The data folder cannot be made: " + this.path, e);
    }
  }

  Path file(String name) {
    return path.resolve(name);
  }
}
