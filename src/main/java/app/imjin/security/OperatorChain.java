package app.imjin.security;

import app.imjin.security.store.AccountStore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.ExceptionHandlingConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;

/// The chain of what machines ask that watch over Imjin. Whether it is well is open to all; how
/// much it does and what it is made of is for a teacher or whoever has the token.
@Configuration(proxyBeanMethods = false)
class OperatorChain {
  private static final String ROOT = "/actuator";

  @Bean
  @Order(0)
  SecurityFilterChain operator(
      HttpSecurity http,
      SecurityHeaders headers,
      AccountStore accounts,
      @Value("${imjin.metrics-token:}") String token)
      throws Exception {
    headers.addTo(http);
    return http.securityMatcher(ROOT, ROOT + "/**")
        .csrf(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
        .addFilterBefore(new CurrentPassword(accounts), AnonymousAuthenticationFilter.class)
        .addFilterBefore(new OperatorToken(token), AuthorizationFilter.class)
        .authorizeHttpRequests(requests ->
            requests
                .requestMatchers(
                    HttpMethod.GET,
                    ROOT + "/health",
                    ROOT + "/health/liveness",
                    ROOT + "/health/readiness")
                .permitAll()
                .requestMatchers(HttpMethod.GET, ROOT + "/info", ROOT + "/prometheus")
                .hasAnyRole(Roles.TEACHER, Roles.OPERATOR)
                .anyRequest()
                .denyAll())
        .exceptionHandling(OperatorChain::refuse)
        .build();
  }

  private static void refuse(ExceptionHandlingConfigurer<HttpSecurity> refusal) {
    refusal
        .authenticationEntryPoint((request, response, exception) -> {
          response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
          new ApiProblem(HttpStatus.UNAUTHORIZED, "security.operator-token")
              .send(request, response);
        })
        .accessDeniedHandler((request, response, exception) ->
            new ApiProblem(HttpStatus.NOT_FOUND, "security.operator-nothing")
                .send(request, response));
  }

  /// Each filter of each chain would be measured on its own otherwise; requests are, as a whole.
  @Bean
  SecurityObservationSettings chainsAreNotMeasured() {
    return SecurityObservationSettings.noObservations();
  }
}
