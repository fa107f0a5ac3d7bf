package app.imjin.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.boot.io.ApplicationResourceLoader;
import org.springframework.boot.ssl.pem.PemContent;
import org.springframework.core.env.Environment;

/// A certificate and its key in the form PEM. A value is the place of a file, or the text itself.
///
/// @param certificate the setting of the certificate
/// @param key the setting of the private key
/// @param password the setting of the password of the key
record PemCheck(Environment environment, String certificate, String key, String password) {
  private static final String PEM = "-----BEGIN";

  Stream<Objection> objections() {
    var certificateAt = Given.text(environment, certificate);
    var keyAt = Given.text(environment, key);
    if (certificateAt.isEmpty() && keyAt.isEmpty()) {
      return Stream.empty();
    }
    var missing =
        Stream.of(certificate, key)
            .flatMap(name -> Given.text(environment, name).stream().flatMap(at -> file(name, at)))
            .toList();
    if (!missing.isEmpty()) {
      return missing.stream();
    }
    if (certificateAt.isEmpty()) {
      return Stream.of(Objection.of("settings.tls-half", key, certificate));
    }
    if (keyAt.isEmpty()) {
      return Stream.of(Objection.of("settings.tls-half", certificate, key));
    }
    return together(certificateAt.get(), keyAt.get());
  }

  private static Stream<Objection> file(String name, String location) {
    try {
      return Objection.when(!text(location).contains(PEM), "settings.tls-no-pem", name, location);
    } catch (IOException e) {
      return Stream.of(Objection.of("settings.tls-missing", name, location));
    }
  }

  private Stream<Objection> together(String certificateAt, String keyAt) {
    var certificates = read(certificateAt, PemContent::getCertificates);
    if (certificates.filter(found -> !found.isEmpty()).isEmpty()) {
      return Stream.of(
          Objection.of("settings.tls-no-certificate", certificate, shown(certificateAt)));
    }
    var secret = Given.text(environment, password);
    var privateKey =
        read(keyAt, pem -> secret.map(pem::getPrivateKey).orElseGet(pem::getPrivateKey));
    if (privateKey.isEmpty()) {
      return Stream.of(Objection.of("settings.tls-no-key", key, shown(keyAt), password));
    }
    var first = certificates.get().getFirst().getPublicKey();
    return Objection.when(
        !belong(first, privateKey.get()),
        "settings.tls-other-key",
        key,
        shown(keyAt),
        shown(certificateAt));
  }

  /// What can be read there; none when it cannot, for whatever reason.
  private static <T> Optional<T> read(String location, Function<PemContent, T> part) {
    try {
      return Optional.ofNullable(part.apply(PemContent.of(text(location))));
    } catch (IOException | RuntimeException unreadable) {
      return Optional.empty();
    }
  }

  private static String text(String location) throws IOException {
    return location.startsWith(PEM)
        ? location
        : ApplicationResourceLoader.get()
            .getResource(location)
            .getContentAsString(StandardCharsets.UTF_8);
  }

  /// A key that stands in a setting is not repeated.
  private static String shown(String location) {
    return location.startsWith(PEM) ? PEM + "…" : location;
  }

  /// Whether what the one signs the other confirms. Keys of a kind that is not known here are for
  /// the server to judge.
  private static boolean belong(PublicKey open, PrivateKey secret) {
    var words = "imjin".getBytes(StandardCharsets.UTF_8);
    var kind =
        switch (secret.getAlgorithm()) {
          case "RSA" -> "SHA256withRSA";
          case "EC" -> "SHA256withECDSA";
          case "EdDSA", "Ed25519", "Ed448" -> "EdDSA";
          default -> "";
        };
    if (kind.isEmpty()) {
      return true;
    }
    try {
      var signature = Signature.getInstance(kind);
      signature.initSign(secret);
      signature.update(words);
      var signed = signature.sign();
      signature.initVerify(open);
      signature.update(words);
      return signature.verify(signed);
    } catch (GeneralSecurityException otherKind) {
      return false;
    }
  }
}
