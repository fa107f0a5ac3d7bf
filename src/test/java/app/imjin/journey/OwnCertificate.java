package app.imjin.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/// The certificate of a classroom laptop, made by the very lines of the README.
///
/// @param folder where the lines were typed
/// @param options what the README's start is given
record OwnCertificate(Path folder, List<String> options) {
  private static final Pattern LINES =
      Pattern.compile("```sh\n(keytool .*?)\n\\./mvnw start (.*?)\n```", Pattern.DOTALL);

  OwnCertificate {
    options = List.copyOf(options);
  }

  static OwnCertificate make(Path folder) {
    try {
      var readme = Files.readString(Path.of("README.md"));
      var lines = found(LINES, readme);
      run(folder, lines.group(1));
      return new OwnCertificate(folder, List.of(lines.group(2).split(" ")));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /// What lets a client of these tests believe this certificate, and no other.
  SSLContext trust() {
    try {
      var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      var store = KeyStore.getInstance("PKCS12");
      store.load(null, null);
      store.setCertificateEntry("imjin", keys().getCertificate("imjin"));
      trust.init(store);
      var context = SSLContext.getInstance("TLS");
      context.init(null, trust.getTrustManagers(), null);
      return context;
    } catch (IOException | GeneralSecurityException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /// What lets a Chromium go past its warning for this certificate, and for no other.
  String browserArgument() {
    try {
      var key = keys().getCertificate("imjin").getPublicKey().getEncoded();
      var hash = MessageDigest.getInstance("SHA-256").digest(key);
      return "--ignore-certificate-errors-spki-list=" + Base64.getEncoder().encodeToString(hash);
    } catch (IOException | GeneralSecurityException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private KeyStore keys() throws IOException, GeneralSecurityException {
    var file = folder.resolve(option("server.ssl.key-store"));
    return KeyStore.getInstance(
        file.toFile(), option("server.ssl.key-store-password").toCharArray());
  }

  private String option(String name) {
    var start = "--" + name + "=";
    return options.stream()
        .filter(option -> option.startsWith(start))
        .map(option -> option.substring(start.length()))
        .findFirst()
        .orElseThrow();
  }

  private static Matcher found(Pattern pattern, String text) {
    var found = pattern.matcher(text);
    if (!found.find()) {
      throw new IllegalStateException("The README has no lines for TLS any more");
    }
    return found;
  }

  /// As a shell would take the line, with the tool of the JDK that runs the tests.
  private static void run(Path folder, String line) throws IOException {
    var words = line.replace("\\\n", " ").trim().split("\\s+");
    words[0] = Path.of(System.getProperty("java.home"), "bin", words[0]).toString();
    var process =
        new ProcessBuilder(Arrays.asList(words))
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      if (process.waitFor() != 0) {
        throw new IllegalStateException(said);
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
