package app.imjin.settings;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// By which addresses this server is reached, as it was told.
@Component
public final class OwnAddress {
  private static final String SSL = "server.ssl.";

  private final Environment environment;

  OwnAddress(Environment environment) {
    this.environment = environment;
  }

  /// The address for a browser on this computer.
  public URI here() {
    return at(isForAll() ? "localhost" : bound().orElse("localhost"));
  }

  /// The address with another name or number for this computer.
  ///
  /// @param host as it stands in an address
  public URI at(String host) {
    boolean secure = isSecure();
    int port = port();
    var written = host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
    boolean usual = port == (secure ? 443 : 80);
    return URI.create((secure ? "https://" : "http://") + written + (usual ? "" : ":" + port));
  }

  /// The address that the installation says it has, without a slash at its end.
  public Optional<URI> publicly() {
    return Given.text(environment, "imjin.public-address")
        .map(address -> address.replaceFirst("/$", ""))
        .map(URI::create);
  }

  /// Whether the server listens on all addresses of this computer.
  public boolean isForAll() {
    try {
      return bound().isEmpty() || InetAddress.getByName(bound().get()).isAnyLocalAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }

  private Optional<String> bound() {
    return Given.text(environment, "server.address");
  }

  private boolean isSecure() {
    return environment.getProperty(SSL + "enabled", "true").strip().equalsIgnoreCase("true")
        && Stream.of("key-store", "certificate", "bundle")
            .anyMatch(name -> Given.text(environment, SSL + name).isPresent());
  }

  private int port() {
    return Given.text(environment, "local.server.port")
        .or(() -> Given.text(environment, "server.port"))
        .flatMap(Given::wholeNumber)
        .orElse(8080);
  }
}
