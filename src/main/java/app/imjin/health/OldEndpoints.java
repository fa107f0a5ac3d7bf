package app.imjin.health;

import java.util.List;
import org.springframework.boot.actuate.endpoint.web.annotation.ControllerEndpointsSupplier;
import org.springframework.boot.actuate.endpoint.web.annotation.ServletEndpointsSupplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Spares the start a search through all beans for two old kinds of endpoints that nobody has here.
@Configuration(proxyBeanMethods = false)
@SuppressWarnings("removal")
class OldEndpoints {
  @Bean
  ServletEndpointsSupplier noServletEndpoints() {
    return List::of;
  }

  @Bean
  ControllerEndpointsSupplier noControllerEndpoints() {
    return List::of;
  }
}
