package app.imjin;

import com.vaadin.flow.spring.annotation.EnableVaadin;
import java.io.IOException;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.aop.AopAutoConfiguration;
import org.springframework.boot.autoconfigure.task.TaskExecutionAutoConfiguration;
import org.springframework.boot.autoconfigure.task.TaskSchedulingAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceInitializationAutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.task.TaskExecutorMetricsAutoConfiguration;
import org.springframework.boot.micrometer.observation.autoconfigure.ScheduledTasksObservationAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.PersistenceExceptionTranslationAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.MultipartAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.metrics.TomcatMetricsAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionManagerCustomizationAutoConfiguration;

/// Starts the application.
///
/// Vaadin looks for views in the packages that can have some, since reading every class takes a
/// tenth of a start. What is left out of Spring Boot is not used: transactions are opened by hand,
/// nothing is wrapped in proxies, scheduled or uploaded, and the schema is Flyway's. Tomcat's
/// meters would set up JMX for one number.
@SpringBootApplication(
    exclude = {
      AopAutoConfiguration.class,
      DataSourceInitializationAutoConfiguration.class,
      MultipartAutoConfiguration.class,
      PersistenceExceptionTranslationAutoConfiguration.class,
      ScheduledTasksObservationAutoConfiguration.class,
      TaskExecutionAutoConfiguration.class,
      TaskExecutorMetricsAutoConfiguration.class,
      TaskSchedulingAutoConfiguration.class,
      TomcatMetricsAutoConfiguration.class,
      TransactionAutoConfiguration.class,
      TransactionManagerCustomizationAutoConfiguration.class
    })
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
