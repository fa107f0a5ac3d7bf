package app.imjin.house;

import app.imjin.Imjin;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/// The modules use each other only as their package-info says.
class ModulesTest {
  @Test
  void modulesKeepToWhatTheyMayUse() {
    ApplicationModules.of(Imjin.class).verify();
  }
}
