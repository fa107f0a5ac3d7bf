package app.imjin.security;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// Where a request comes from. A whole class may share one address.
public final class ClientAddress {
  private static final String UNKNOWN = "unknown";

  private ClientAddress() {}

  public static String of(HttpServletRequest request) {
    var address = request.getRemoteAddr();
    return address == null ? UNKNOWN : address;
  }

  /// The address of the request that this thread serves.
  public static String current() {
    return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes servlet
        ? of(servlet.getRequest())
        : UNKNOWN;
  }
}
