package app.imjin.pack.load;

import app.imjin.pack.PackReader;
import app.imjin.pack.Packs;
import app.imjin.pack.Problem;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Loads the packs when the application starts, and says in the log which were refused and why.
@Configuration(proxyBeanMethods = false)
class PackConfiguration {
  private static final Logger LOG = LoggerFactory.getLogger(PackConfiguration.class);

  /// @param folder where the installation keeps packs of its own, beside those of the product
  /// @param home where everything that lasts is kept
  @Bean
  PacksAhead packsAhead(
      List<PackReader<?>> readers,
      @Value("${imjin.packs}") Path folder,
      @Value("${imjin.home}") Path home) {
    return new PacksAhead(readers, folder, home);
  }

  @Bean
  Packs packs(PacksAhead ahead) {
    var packs = ahead.packs();
    report(packs);
    return packs;
  }

  private static void report(Packs packs) {
    packs.whole().forEach(pack -> LOG.info("Pack {} {} is whole", pack.id(), pack.version()));
    packs
        .refused()
        .forEach(refused ->
            LOG.error(
                "Pack {} is not served until this is mended, everything else is:\n  {}",
                refused.folder(),
                String.join("\n  ", refused.problems().stream().map(Problem::toString).toList())));
  }
}
