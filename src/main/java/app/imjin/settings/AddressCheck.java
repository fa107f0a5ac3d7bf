package app.imjin.settings;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;

/// Where Imjin is reached: address, port, the address in public, the headers of a proxy.
final class AddressCheck implements Check {
  private static final int LAST_PORT = 65_535;
  private static final List<String> FORWARDED = List.of("none", "native");

  @Override
  public Stream<Objection> objections(ConfigurableEnvironment environment) {
    return Stream.of(
            port(environment), address(environment), publicly(environment), forwarded(environment))
        .flatMap(objections -> objections);
  }

  private static Stream<Objection> port(Environment environment) {
    return Given.text(environment, "server.port").stream()
        .filter(port ->
            Given.wholeNumber(port).filter(number -> number >= 0 && number <= LAST_PORT).isEmpty())
        .map(port -> Objection.of("settings.port", port));
  }

  private static Stream<Objection> address(Environment environment) {
    return Given.text(environment, "server.address").stream()
        .filter(address -> !isOfThisMachine(address))
        .map(address -> Objection.of("settings.address", address));
  }

  private static boolean isOfThisMachine(String address) {
    try {
      var found = InetAddress.getByName(address);
      return found.isAnyLocalAddress()
          || Optional.ofNullable(NetworkInterface.getByInetAddress(found)).isPresent();
    } catch (IOException e) {
      return false;
    }
  }

  private static Stream<Objection> publicly(Environment environment) {
    return Given.text(environment, "imjin.public-address").stream()
        .filter(address -> Given.webAddress(address).filter(AddressCheck::isWhole).isEmpty())
        .map(address -> Objection.of("settings.public-address", address));
  }

  /// Imjin stands at the root of its address.
  private static boolean isWhole(URI address) {
    return List.of("", "/").contains(address.getPath())
        && address.getQuery() == null
        && address.getFragment() == null
        && address.getUserInfo() == null;
  }

  private static Stream<Objection> forwarded(Environment environment) {
    return Given.text(environment, "server.forward-headers-strategy").stream()
        .filter(strategy -> FORWARDED.stream().noneMatch(strategy::equalsIgnoreCase))
        .map(strategy ->
            Objection.of("settings.forward-headers", strategy, String.join(", ", FORWARDED)));
  }
}
