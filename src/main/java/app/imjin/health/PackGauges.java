package app.imjin.health;

import app.imjin.pack.Packs;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/// How many packs are served and how many are refused.
@Component
final class PackGauges implements MeterBinder {
  private static final String NAME = "imjin.packs";

  private final Packs packs;

  PackGauges(Packs packs) {
    this.packs = packs;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    Gauge.builder(NAME, packs, all -> all.whole().size()).tag("state", "served").register(registry);
    Gauge.builder(NAME, packs, all -> all.refused().size())
        .tag("state", "refused")
        .register(registry);
  }
}
