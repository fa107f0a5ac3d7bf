package app.imjin.pack;

import java.util.List;
import java.util.Optional;

/// The packs of this installation: those served, and those refused with their problems.
public class Packs {
  private final List<Pack> whole;
  private final List<RefusedPack> refused;

  public Packs(List<Pack> whole, List<RefusedPack> refused) {
    this.whole = List.copyOf(whole);
    this.refused = List.copyOf(refused);
  }

  public List<Pack> whole() {
    return whole;
  }

  public List<RefusedPack> refused() {
    return refused;
  }

  public Optional<Pack> find(PackId id) {
    return whole().stream().filter(pack -> pack.id().equals(id)).findFirst();
  }

  /// Finds a pack by text that came from outside, an address for instance.
  public Optional<Pack> find(String id) {
    return whole().stream().filter(pack -> pack.id().value().equals(id)).findFirst();
  }
}
