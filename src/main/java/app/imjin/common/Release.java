package app.imjin.common;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Properties;

/// Which Imjin this is, as the build has noted it.
///
/// @param built in UTC, to the minute; none when the classes were not made by the build
public record Release(String version, Optional<String> built) {
  private static final String NOTED = "/META-INF/build-info.properties";
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ZoneOffset.UTC);
  private static final Release THIS = read();

  /// The one that runs.
  public static Release current() {
    return THIS;
  }

  /// As it stands at the end of a page.
  public String line(Language language) {
    return built
        .map(time -> Texts.of(language, "shell.release", version, time))
        .orElseGet(() -> Texts.of(language, "shell.release-unbuilt"));
  }

  private static Release read() {
    var noted = new Properties();
    try (var stream = Release.class.getResourceAsStream(NOTED)) {
      if (stream != null) {
        noted.load(stream);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Release(
        noted.getProperty("build.version", ""),
        Optional.ofNullable(noted.getProperty("build.time"))
            .map(time -> MINUTE.format(Instant.parse(time))));
  }
}
