package app.imjin.teaching;

import app.imjin.classroom.ClassCode;
import app.imjin.classroom.ClassroomNavigation;
import app.imjin.settings.OwnAddress;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// The addresses by which students reach a class.
@Component
public final class ShortLinks {
  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

  private final LanAddresses lan;
  private final Optional<URI> publicly;

  @Autowired
  ShortLinks(LanAddresses lan, OwnAddress own) {
    this(lan, own.publicly());
  }

  ShortLinks(LanAddresses lan, Optional<URI> publicly) {
    this.lan = lan;
    this.publicly = publicly;
  }

  /// The links to a class, the best first: the public one, if the installation has one, whichever
  /// way the teacher came. A teacher who calls the server `localhost` otherwise gets those by which
  /// the phones in the room can reach it.
  ///
  /// @param server the address under which the teacher sees the server, `https://imjin.school.org`
  public List<URI> to(ClassCode code, URI server) {
    if (publicly.isPresent()) {
      return List.of(URI.create(publicly.get() + ClassroomNavigation.join(code)));
    }
    var hosts = hosts(server.getHost());
    return hosts.map(host -> link(code, server, host)).toList();
  }

  /// The address as people write it: without `http://`, and without the code, which they type too.
  public static String toType(URI link) {
    var join = link.resolve(".");
    return (join.getAuthority() + join.getPath()).replaceFirst("/$", "");
  }

  /// Whether other devices can follow the link; not while this computer is on no network.
  public static boolean reachesOthers(URI link) {
    return !THIS_MACHINE.contains(link.getHost());
  }

  private Stream<String> hosts(String host) {
    if (!THIS_MACHINE.contains(host)) {
      return Stream.of(host);
    }
    var reachable = lan.all();
    return reachable.isEmpty() ? Stream.of(host) : reachable.stream();
  }

  private static URI link(ClassCode code, URI server, String host) {
    var port = server.getPort() < 0 ? "" : ":" + server.getPort();
    return URI.create(server.getScheme() + "://" + host + port + ClassroomNavigation.join(code));
  }
}
