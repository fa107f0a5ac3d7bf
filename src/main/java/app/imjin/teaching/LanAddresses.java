package app.imjin.teaching;

import java.util.List;

/// Where this server can be reached from the same network, when it runs on the teacher's laptop.
interface LanAddresses {
  /// Addresses such as 192.168.1.20; none where the machine is on no network.
  List<String> all();
}
