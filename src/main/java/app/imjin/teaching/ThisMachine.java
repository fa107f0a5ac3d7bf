package app.imjin.teaching;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The networks that this machine is in.
@Component
class ThisMachine implements LanAddresses {
  @Override
  public List<String> all() {
    try {
      return NetworkInterface.networkInterfaces()
          .filter(ThisMachine::isReal)
          .flatMap(NetworkInterface::inetAddresses)
          .filter(Inet4Address.class::isInstance)
          .filter(InetAddress::isSiteLocalAddress)
          .map(InetAddress::getHostAddress)
          .sorted()
          .toList();
    } catch (SocketException e) {
      return List.of();
    }
  }

  /// Leaves out what containers and virtual machines put up for themselves.
  private static boolean isReal(NetworkInterface network) {
    try {
      return network.isUp()
          && !network.isLoopback()
          && !network.isVirtual()
          && Stream.of("docker", "br-", "veth", "virbr", "vmnet", "vboxnet")
              .noneMatch(network.getName()::startsWith);
    } catch (SocketException e) {
      return false;
    }
  }
}
