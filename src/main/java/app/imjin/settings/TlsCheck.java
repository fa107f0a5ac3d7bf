package app.imjin.settings;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.UnrecoverableKeyException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.io.ApplicationResourceLoader;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ResourceLoader;

/// The certificate of the server, in a key store or in PEM files.
final class TlsCheck implements Check {
  private static final String SSL = "server.ssl.";
  private static final ResourceLoader FILES = ApplicationResourceLoader.get();

  @Override
  public Stream<Objection> objections(ConfigurableEnvironment environment) {
    if (!environment.getProperty(SSL + "enabled", "true").strip().equalsIgnoreCase("true")) {
      return Stream.empty();
    }
    return Stream.of(
            keyStore(
                environment,
                SSL + "key-store",
                SSL + "key-store-password",
                Given.text(environment, SSL + "key-alias")),
            new PemCheck(
                    environment,
                    SSL + "certificate",
                    SSL + "certificate-private-key",
                    SSL + "key-password")
                .objections(),
            Given.text(environment, SSL + "bundle").stream()
                .flatMap(name -> bundle(environment, name)))
        .flatMap(objections -> objections);
  }

  private static Stream<Objection> bundle(Environment environment, String name) {
    var jks = "spring.ssl.bundle.jks." + name;
    var pem = "spring.ssl.bundle.pem." + name;
    if (isGiven(environment, jks)) {
      return keyStore(
          environment,
          jks + ".keystore.location",
          jks + ".keystore.password",
          Given.text(environment, jks + ".key.alias"));
    }
    return isGiven(environment, pem)
        ? new PemCheck(
                environment,
                pem + ".keystore.certificate",
                pem + ".keystore.private-key",
                pem + ".keystore.private-key-password")
            .objections()
        : Stream.of(Objection.of("settings.tls-bundle", name, jks, pem));
  }

  private static boolean isGiven(Environment environment, String prefix) {
    return Binder.get(environment)
        .bind(prefix, Bindable.mapOf(String.class, Object.class))
        .map(Map::isEmpty)
        .map(empty -> !empty)
        .orElse(false);
  }

  private static Stream<Objection> keyStore(
      Environment environment, String name, String passwordName, Optional<String> alias) {
    return Given.text(environment, name).stream()
        .flatMap(location ->
            FILES.getResource(location).isReadable()
                ? open(
                    name, location, passwordName, environment.getProperty(passwordName, ""), alias)
                : Stream.of(Objection.of("settings.tls-missing", name, location)));
  }

  private static Stream<Objection> open(
      String name, String location, String passwordName, String password, Optional<String> alias) {
    try (var stream = FILES.getResource(location).getInputStream()) {
      // This type reads both kinds of key store that there are.
      var store = KeyStore.getInstance("PKCS12");
      store.load(stream, password.toCharArray());
      var names = alias.map(List::of).orElse(Collections.list(store.aliases()));
      boolean certified = false;
      for (String entry : names) {
        certified |= store.isKeyEntry(entry) && store.getCertificateChain(entry) != null;
      }
      return Objection.when(!certified, "settings.tls-empty", name, location, alias.orElse(""));
    } catch (IOException e) {
      return Stream.of(
          isPassword(e)
              ? Objection.of("settings.tls-password", passwordName, location)
              : Objection.of("settings.tls-no-store", name, location));
    } catch (GeneralSecurityException e) {
      return Stream.of(Objection.of("settings.tls-no-store", name, location));
    }
  }

  private static boolean isPassword(IOException failure) {
    return Optional.ofNullable(failure.getCause())
        .filter(UnrecoverableKeyException.class::isInstance)
        .isPresent();
  }
}
