package app.imjin.security.ui;

import app.imjin.security.CurrentPassword;
import app.imjin.security.Roles;
import app.imjin.security.SecurityHeaders;
import app.imjin.security.TeacherAuthentication;
import app.imjin.security.store.AccountStore;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;

/// The chain of everything that is not an endpoint or a learner's form: the pages. Reading is open
/// to all; the teacher's pages and the projector need a teacher; views say once more themselves who
/// may enter.
@Configuration(proxyBeanMethods = false)
class TeacherChain {
  @Bean
  @Order(3)
  SecurityFilterChain pages(
      HttpSecurity http,
      SecurityHeaders headers,
      TeacherAuthentication authentication,
      AccountStore accounts)
      throws Exception {
    headers.addTo(http);
    http.authenticationProvider(authentication);
    http.addFilterBefore(new CurrentPassword(accounts), AnonymousAuthenticationFilter.class);
    http.authorizeHttpRequests(TeacherChain::teachersOnly);
    return http.with(
            VaadinSecurityConfigurer.vaadin(),
            vaadin ->
                vaadin
                    .loginView(SignInView.class, "/")
                    .defaultSuccessUrl("/teach")
                    .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::denyAll))
        .build();
  }

  private static void teachersOnly(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          requests) {
    requests
        .requestMatchers("/teach", "/teach/**", "/project", "/project/**")
        .hasRole(Roles.TEACHER)
        .requestMatchers("/error")
        .permitAll()
        .requestMatchers(HttpMethod.GET)
        .permitAll()
        .requestMatchers(HttpMethod.HEAD)
        .permitAll();
  }
}
