package app.imjin.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The product as it is shipped, in a process of its own that a journey may kill.
final class RunningServer implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(240);
  private static final Duration POLL = Duration.ofMillis(20);
  static final Path JAR = Path.of("target", "imjin.jar").toAbsolutePath();

  private final Path home;
  private final int port;
  private final List<String> options;
  private final Optional<OwnCertificate> certificate;
  private Process process;

  private RunningServer(
      Path home, int port, List<String> options, Optional<OwnCertificate> certificate) {
    this.home = home;
    this.port = port;
    this.options = List.copyOf(options);
    this.certificate = certificate;
    this.process = launch();
  }

  /// Starts with an empty data folder.
  static RunningServer start(String... options) {
    return startIn(emptyFolder(), options);
  }

  /// Starts with what lies in a folder already.
  static RunningServer startIn(Path home, String... options) {
    return new RunningServer(home, freePort(), List.of(options), Optional.empty());
  }

  /// Starts at an `https://` address, with a certificate that nobody else vouches for.
  static RunningServer startSecurely(OwnCertificate certificate) {
    return new RunningServer(
        certificate.folder(), freePort(), certificate.options(), Optional.of(certificate));
  }

  static Path emptyFolder() {
    try {
      return Files.createTempDirectory("imjin-journey");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  String address() {
    return (certificate.isPresent() ? "https" : "http") + "://localhost:" + port;
  }

  int port() {
    return port;
  }

  Path home() {
    return home;
  }

  /// Ends the process as a power switch would: nothing is written, nothing is closed.
  void kill() {
    process.destroyForcibly();
    try {
      process.waitFor();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /// Asks the process to end, as a service manager does.
  void askToStop() {
    process.destroy();
  }

  /// Waits until something stands on the console.
  void awaitConsole(String words) {
    var deadline = Instant.now().plus(PATIENCE);
    while (!console().contains(words)) {
      if (Instant.now().isAfter(deadline) || !process.isAlive()) {
        throw new IllegalStateException("Not on the console: " + words + "\n" + console());
      }
      LockSupport.parkNanos(POLL.toNanos());
    }
  }

  /// Waits until the process has ended by itself.
  void awaitEnd() throws InterruptedException {
    if (!process.waitFor(PATIENCE)) {
      throw new IllegalStateException("The server did not end:\n" + console());
    }
  }

  /// Starts again at the same port with the same data.
  void startAgain() {
    process = launch();
  }

  /// What the console shows since the last start.
  String console() {
    try {
      return Files.readString(log());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /// Reads what a pattern's first group finds on the console.
  String onConsole(Pattern pattern) {
    Matcher found = pattern.matcher(console());
    if (!found.find()) {
      throw new IllegalStateException("Not on the console: " + pattern + "\n" + console());
    }
    return found.group(1);
  }

  @Override
  public void close() {
    kill();
  }

  private Path log() {
    return home.resolve("console.log");
  }

  private Process launch() {
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx768m",
                // As ./mvnw and the image start it.
                "-Dspring.aot.enabled=true",
                "-jar",
                JAR.toString(),
                "--server.port=" + port));
    command.addAll(options);
    var builder = new ProcessBuilder(command);
    builder.environment().put("IMJIN_HOME", home.toString());
    builder.redirectErrorStream(true).redirectOutput(log().toFile());
    builder.directory(home.toFile());
    try {
      var started = builder.start();
      Runtime.getRuntime().addShutdownHook(new Thread(started::destroyForcibly));
      awaitAnswer(started);
      return started;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void awaitAnswer(Process started) {
    var deadline = Instant.now().plus(PATIENCE);
    var request =
        HttpRequest.newBuilder(URI.create(address() + "/")).timeout(Duration.ofSeconds(20)).build();
    try (var client = client()) {
      while (Instant.now().isBefore(deadline) && started.isAlive()) {
        try {
          if (client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
            return;
          }
        } catch (IOException notYet) {
          Thread.sleep(200);
        }
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    started.destroyForcibly();
    throw new IllegalStateException("The server did not answer:\n" + console());
  }

  private HttpClient client() {
    var client = HttpClient.newBuilder();
    certificate.map(OwnCertificate::trust).ifPresent(client::sslContext);
    return client.build();
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
