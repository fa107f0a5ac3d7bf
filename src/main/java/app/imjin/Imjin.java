package app.imjin;

import com.vaadin.flow.component.page.AppShellConfigurator;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// Starts the application.
@SpringBootApplication
public class Imjin implements AppShellConfigurator {
  private static final long serialVersionUID = 1L;

  public static void main(String[] args) {
    SpringApplication.run(Imjin.class, args);
  }
}
