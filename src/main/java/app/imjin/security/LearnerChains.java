package app.imjin.security;

import jakarta.servlet.Filter;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.DefaultSecurityFilterChain;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/// The chains without a session: the endpoints for devices and the learners' forms.
///
/// Nobody signs in there, so a chain is its headers and our own filters. They are put together by
/// hand: for a chain that is described to `HttpSecurity` every bean is looked at two dozen times, a
/// fiftieth of a start.
@Configuration(proxyBeanMethods = false)
class LearnerChains {
  private static final PathPatternRequestMatcher.Builder PATHS =
      PathPatternRequestMatcher.withDefaults();

  /// What students write for themselves goes by their cookie, so that it need not stand in pages;
  /// and a cookie comes along wherever a request was made.
  @Bean
  @Order(0)
  SecurityFilterChain notes(SecurityHeaders headers, ParticipantTokens tokens, Clock clock) {
    return chain(
        PATHS.matcher("/api/notes/**"),
        headers,
        new SameOrigin(),
        new Pace(tokens, clock),
        new BodyLimit());
  }

  @Bean
  @Order(1)
  SecurityFilterChain endpoints(SecurityHeaders headers, ParticipantTokens tokens, Clock clock) {
    return chain(PATHS.matcher("/api/**"), headers, new Pace(tokens, clock), new BodyLimit());
  }

  @Bean
  @Order(2)
  SecurityFilterChain forms(SecurityHeaders headers) {
    return chain(PATHS.matcher(HttpMethod.POST, "/join/**"), headers, new SameOrigin());
  }

  private static SecurityFilterChain chain(
      RequestMatcher matcher, SecurityHeaders headers, Filter... own) {
    var filters = new ArrayList<Filter>();
    filters.add(headers.filter());
    filters.addAll(List.of(own));
    return new DefaultSecurityFilterChain(matcher, filters);
  }
}
