package app.imjin.teaching.ui;

import com.vaadin.flow.server.VaadinServletRequest;
import java.net.URI;

/// The address under which the browser sees the server.
final class ServerAddress {
  private ServerAddress() {}

  /// Scheme, host and, where it is not the usual one, port of the current request.
  static URI current() {
    var request = VaadinServletRequest.getCurrent().getHttpServletRequest();
    int port = request.getServerPort();
    boolean usual = port == (request.isSecure() ? 443 : 80);
    return URI.create(
        request.getScheme() + "://" + request.getServerName() + (usual ? "" : ":" + port));
  }
}
