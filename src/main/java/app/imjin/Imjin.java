package app.imjin;

import com.vaadin.flow.spring.annotation.EnableVaadin;
import java.io.IOException;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;

/// Starts the application.
///
/// Vaadin looks for views in the packages that can have some, since reading every class takes a
/// tenth of a start; and no bean is wrapped in a proxy for transactions, since they are opened by
/// hand where they are needed.
@SpringBootApplication(exclude = TransactionAutoConfiguration.class)
@EnableVaadin({
  "app.imjin.classroom.ui",
  "app.imjin.live.ui",
  "app.imjin.quiz.ui",
  "app.imjin.results.ui",
  "app.imjin.security.ui",
  "app.imjin.shell",
  "app.imjin.story.ui",
  "app.imjin.teaching.ui"
})
public class Imjin {
  public static void main(String[] args) throws IOException, InterruptedException {
    var app = SpringApplication.run(Imjin.class, args);
    if (Rehearsal.isWanted(app.getEnvironment())) {
      try (app) {
        Rehearsal.hold(app.getEnvironment());
      }
    }
  }
}
