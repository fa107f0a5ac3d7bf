package app.imjin.teaching;

import java.util.List;

/// The network of the room, as a test wants it.
public final class RoomNetwork implements LanAddresses {
  private volatile List<String> addresses = List.of();

  public void connect(String address) {
    addresses = List.of(address);
  }

  public void disconnect() {
    addresses = List.of();
  }

  @Override
  public List<String> all() {
    return addresses;
  }
}
