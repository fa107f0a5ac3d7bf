package app.imjin.security;

import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/// Who is signed in.
@Component
public final class CurrentTeacher {
  /// The teacher of the request or view that this thread serves.
  public Optional<Account> account() {
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    return authentication != null && authentication.getPrincipal() instanceof Account account
        ? Optional.of(account)
        : Optional.empty();
  }

  /// The same where only teachers can be.
  ///
  /// @throws IllegalStateException when nobody is signed in
  public Account require() {
    return account().orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
  }
}
