package app.imjin.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// Where a request comes from, as what limits go by. A whole class may share one address; and as
/// one device on IPv6 has a network of 2^64 addresses to choose from, there the network counts (RFC
/// 6177, RFC 8981).
public final class ClientAddress {
  private static final String UNKNOWN = "unknown";
  private static final int NETWORK_BYTES = 8;

  private ClientAddress() {}

  public static String of(HttpServletRequest request) {
    var address = request.getRemoteAddr();
    return address == null ? UNKNOWN : of(address);
  }

  /// The same for an address as a number: `192.0.2.7` stays, `2001:db8::7` is that of its network.
  static String of(String address) {
    if (address.indexOf(':') < 0) {
      return address;
    }
    try {
      return network(InetAddress.ofLiteral(address.replaceFirst("%.*", "")));
    } catch (IllegalArgumentException notAnAddress) {
      return address;
    }
  }

  /// The address of the request that this thread serves.
  public static String current() {
    return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes servlet
        ? of(servlet.getRequest())
        : UNKNOWN;
  }

  private static String network(InetAddress address) {
    return address instanceof Inet6Address
        ? HexFormat.of().formatHex(address.getAddress(), 0, NETWORK_BYTES) + "/64"
        : address.getHostAddress();
  }
}
