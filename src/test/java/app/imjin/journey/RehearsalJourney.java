package app.imjin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/// The start that prepares the quick ones.
class RehearsalJourney {
  @Test
  void opensThePagesAndEndsByItself() throws IOException, InterruptedException {
    var home = RunningServer.emptyFolder();
    var console = home.resolve("console.log");
    var rehearsal =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dspring.aot.enabled=true",
                "-jar",
                RunningServer.JAR.toString(),
                "--imjin.rehearse=true",
                "--imjin.home=" + home,
                "--server.port=0")
            .redirectErrorStream(true)
            .redirectOutput(console.toFile())
            .start();
    assertThat(rehearsal.waitFor(4, TimeUnit.MINUTES)).isTrue();
    assertThat(rehearsal.exitValue()).isZero();
    assertThat(Files.readString(console))
        .containsPattern("[2-9][0-9] pages and parts of pages were opened");
  }
}
