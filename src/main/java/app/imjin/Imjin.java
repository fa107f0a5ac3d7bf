package app.imjin;

import com.vaadin.flow.component.page.AppShellConfigurator;
import java.io.IOException;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// Starts the application.
@SpringBootApplication
public class Imjin implements AppShellConfigurator {
  private static final long serialVersionUID = 1L;

  public static void main(String[] args) throws IOException, InterruptedException {
    var app = SpringApplication.run(Imjin.class, args);
    if (Rehearsal.isWanted(app.getEnvironment())) {
      try (app) {
        Rehearsal.hold(app.getEnvironment());
      }
    }
  }
}
