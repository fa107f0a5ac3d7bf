package app.imjin.health;

import app.imjin.pack.Pack;
import app.imjin.pack.Packs;
import app.imjin.pack.RefusedPack;
import java.util.List;
import java.util.Map;
import org.springframework.boot.actuate.info.Info;
import org.springframework.boot.actuate.info.InfoContributor;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Adds to the info of the build what this installation has in it: packs and the kind of database,
/// not where that is or who may enter it.
@Component
final class Contents implements InfoContributor {
  private final Packs packs;
  private final Environment environment;

  Contents(Packs packs, Environment environment) {
    this.packs = packs;
    this.environment = environment;
  }

  @Override
  public void contribute(Info.Builder builder) {
    builder
        .withDetail(
            "packs",
            Map.of(
                "served", packs.whole().stream().map(Contents::served).toList(),
                "refused", refused()))
        .withDetail("database", database());
  }

  private static Map<String, Object> served(Pack pack) {
    return Map.of("id", pack.id().value(), "version", pack.version());
  }

  private List<Map<String, Object>> refused() {
    return packs.refused().stream().map(Contents::refused).toList();
  }

  private static Map<String, Object> refused(RefusedPack pack) {
    return Map.of("folder", pack.folder(), "problems", pack.problems().size());
  }

  private String database() {
    return DatabaseDriver.fromJdbcUrl(environment.getProperty("spring.datasource.url", "")).getId();
  }
}
