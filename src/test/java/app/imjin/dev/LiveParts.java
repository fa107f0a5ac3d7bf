package app.imjin.dev;

import app.imjin.pack.PackReader;
import app.imjin.pack.load.LivePacks;
import app.imjin.quiz.QuizVersions;
import app.imjin.shell.LiveStyles;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.servlet.ServletContext;
import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.Ordered;

/// What the loop adds to the product. No `@Configuration`: only the loop itself shall find it.
final class LiveParts {
  @Bean
  @Primary
  LivePacks livePacks(List<PackReader<?>> readers, @Value("${imjin.packs}") Path own) {
    return new LivePacks(readers, own);
  }

  @Bean
  @Primary
  LiveStyles liveStyles() {
    return new LiveStyles();
  }

  @Bean
  OpenPages openPages() {
    return new OpenPages();
  }

  @Bean
  FilterRegistrationBean<OpenPages> beforeAllElse(OpenPages pages) {
    var registration = new FilterRegistrationBean<>(pages);
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
    return registration;
  }

  @Bean
  VaadinServiceInitListener reloading(OpenPages pages) {
    return event -> event.addIndexHtmlRequestListener(page -> pages.addTo(page.getDocument()));
  }

  @Bean(destroyMethod = "stop")
  LiveSources liveSources(
      LivePacks packs,
      QuizVersions quizzes,
      ServletContext servlets,
      OpenPages pages,
      @Value("${imjin.packs}") Path own) {
    return new LiveSources(packs, quizzes, servlets, pages, own);
  }
}
