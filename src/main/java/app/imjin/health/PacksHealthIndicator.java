package app.imjin.health;

import app.imjin.pack.Packs;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/// Without a single pack there is nothing to read and nothing to ask; one refused among others
/// leaves the rest at work. Its name in settings is `packs`.
@Component
final class PacksHealthIndicator implements HealthIndicator {
  private final Packs packs;

  PacksHealthIndicator(Packs packs) {
    this.packs = packs;
  }

  @Override
  public Health health() {
    return packs.whole().isEmpty() ? Health.outOfService().build() : Health.up().build();
  }
}
