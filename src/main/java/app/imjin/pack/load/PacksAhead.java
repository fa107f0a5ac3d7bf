package app.imjin.pack.load;

import app.imjin.common.Release;
import app.imjin.pack.PackReader;
import app.imjin.pack.Packs;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.springframework.boot.web.server.WebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;

/// Loads the packs beside the start of the application, in which a computer has a core to spare.
///
/// It has nothing to say to the web server. But what has is made before all else, and the sooner
/// this begins, the less has to wait for it.
final class PacksAhead implements WebServerFactoryCustomizer<WebServerFactory> {
  private final CompletableFuture<Packs> packs = new CompletableFuture<>();

  /// @param folder with packs of the installation
  /// @param home where it is kept which packs are whole
  PacksAhead(List<PackReader<?>> readers, Path folder, Path home) {
    Thread.ofPlatform().name("packs").start(() -> load(readers, folder, home));
  }

  private void load(List<PackReader<?>> readers, Path folder, Path home) {
    try {
      var known = WholePacks.in(home, Release.current());
      var folders = PackFolders.all(folder);
      var loaded =
          new PackLoader(new SchemaCheck(PackFolders::schemas), readers, known).load(folders);
      packs.complete(loaded);
      known.keep(folders.stream().filter(one -> loaded.find(one.name()).isPresent()).toList());
    } catch (RuntimeException | Error failure) {
      packs.completeExceptionally(failure);
    }
  }

  @Override
  public void customize(WebServerFactory factory) {}

  /// Waits for the packs.
  Packs packs() {
    try {
      return packs.join();
    } catch (CompletionException failure) {
      throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
    }
  }
}
