package app.imjin.classroom.store;

import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Chooses the way to sync for the database in use.
@Configuration(proxyBeanMethods = false)
class DiskSyncs {
  /// H2 writes a commit to the file but leaves it to the system when that reaches the disk.
  /// PostgreSQL has synced when it has committed (`synchronous_commit`).
  @Bean
  DiskSync diskSync(JdbcClient jdbc, Environment environment) {
    var url = environment.getProperty("spring.datasource.url", "");
    return DatabaseDriver.fromJdbcUrl(url) == DatabaseDriver.H2
        ? () -> jdbc.sql("checkpoint sync").update()
        : () -> {};
  }
}
