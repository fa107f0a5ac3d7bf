package app.imjin.security;

import app.imjin.security.store.AccountStore;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/// Ends every session that began with a password that is no longer the teacher's: who sets a new
/// one because somebody else knows the old is rid of them at once, on every server of the school.
/// It costs a look-up by the primary key for each request of a teacher, and nothing for others.
public final class CurrentPassword extends OncePerRequestFilter {
  private final AccountStore accounts;

  public CurrentPassword(AccountStore accounts) {
    this.accounts = accounts;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (isOutdated(SecurityContextHolder.getContext().getAuthentication())) {
      SecurityContextHolder.clearContext();
      Optional.ofNullable(request.getSession(false)).ifPresent(session -> session.invalidate());
    }
    chain.doFilter(request, response);
  }

  private boolean isOutdated(@Nullable Authentication authentication) {
    return authentication != null
        && authentication.getPrincipal() instanceof Account account
        && !accounts
            .passwordSince(account.id())
            .equals(TeacherAuthentication.passwordSince(authentication));
  }
}
