package app.imjin.pack.load;

import app.imjin.pack.Pack;
import app.imjin.pack.PackReader;
import app.imjin.pack.Packs;
import app.imjin.pack.RefusedPack;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The packs as they were when they were last whole, for the development loop.
public final class LivePacks extends Packs {
  private final List<PackReader<?>> readers;
  private final Path own;
  private PackLoader loader;
  private volatile Packs served;

  /// @param own the folder with packs of the installation
  public LivePacks(List<PackReader<?>> readers, Path own) {
    super(List.of(), List.of());
    this.readers = List.copyOf(readers);
    this.own = own;
    this.loader = loader();
    this.served = loader.load(PackFolders.all(own));
  }

  @Override
  public List<Pack> whole() {
    return served.whole();
  }

  @Override
  public List<RefusedPack> refused() {
    return served.refused();
  }

  /// Reads what has changed and serves the packs that are whole; in the place of a broken one that
  /// which was served before.
  ///
  /// @return what is wrong, a sentence for each mistake
  public synchronized List<String> readAgain() {
    var read = loader.load(PackFolders.all(own));
    var asBefore =
        read.refused().stream().flatMap(refused -> served.find(refused.folder()).stream()).toList();
    var still =
        read.refused().stream().filter(refused -> served.find(refused.folder()).isEmpty()).toList();
    served = new Packs(Stream.concat(read.whole().stream(), asBefore.stream()).toList(), still);
    return read.refused().stream()
        .flatMap(
            refused -> refused.problems().stream().map(problem -> refused.folder() + "/" + problem))
        .toList();
  }

  /// Reads everything again, by schemas that have changed.
  public synchronized List<String> readAnew() {
    loader = loader();
    return readAgain();
  }

  private PackLoader loader() {
    return new PackLoader(new SchemaCheck(PackFolders::schemas), readers);
  }
}
