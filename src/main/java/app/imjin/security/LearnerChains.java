package app.imjin.security;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/// The chains without a session: the endpoints for devices and the learners' forms.
@Configuration(proxyBeanMethods = false)
class LearnerChains {
  /// What students write for themselves goes by their cookie, so that it need not stand in pages;
  /// and a cookie comes along wherever a request was made.
  @Bean
  @Order(0)
  SecurityFilterChain notes(
      HttpSecurity http, SecurityHeaders headers, ParticipantTokens tokens, Clock clock)
      throws Exception {
    http.securityMatcher("/api/notes/**")
        .addFilterBefore(new SameOrigin(), AuthorizationFilter.class)
        .addFilterBefore(new Pace(tokens, clock), AuthorizationFilter.class)
        .addFilterBefore(new BodyLimit(), AuthorizationFilter.class);
    return withoutSession(http, headers);
  }

  @Bean
  @Order(1)
  SecurityFilterChain endpoints(
      HttpSecurity http, SecurityHeaders headers, ParticipantTokens tokens, Clock clock)
      throws Exception {
    http.securityMatcher("/api/**")
        .addFilterBefore(new Pace(tokens, clock), AuthorizationFilter.class)
        .addFilterBefore(new BodyLimit(), AuthorizationFilter.class);
    return withoutSession(http, headers);
  }

  @Bean
  @Order(2)
  SecurityFilterChain forms(HttpSecurity http, SecurityHeaders headers) throws Exception {
    http.securityMatcher(
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/join/**"))
        .addFilterBefore(new SameOrigin(), AuthorizationFilter.class);
    return withoutSession(http, headers);
  }

  private static SecurityFilterChain withoutSession(HttpSecurity http, SecurityHeaders headers)
      throws Exception {
    headers.addTo(http);
    return http.csrf(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .build();
  }
}
