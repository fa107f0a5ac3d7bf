package app.imjin.security;

import app.imjin.security.SignIn.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/// Lets Spring Security sign in through `SignIn`, so that no way in is without its throttle.
@Component
public final class TeacherAuthentication implements AuthenticationProvider {
  private final SignIn signIn;

  TeacherAuthentication(SignIn signIn) {
    this.signIn = signIn;
  }

  /// The proof that an account is signed in, with its roles.
  ///
  /// @param passwordSince when the password was set; the proof holds as long as the password does
  public static Authentication of(Account account, Instant passwordSince) {
    var proof =
        UsernamePasswordAuthenticationToken.authenticated(
            account, null, List.of(new SimpleGrantedAuthority("ROLE_" + Roles.TEACHER)));
    proof.setDetails(passwordSince);
    return proof;
  }

  /// When the password was set with which somebody signed in.
  static Optional<Instant> passwordSince(Authentication proof) {
    return proof.getDetails() instanceof Instant since ? Optional.of(since) : Optional.empty();
  }

  @Override
  public Authentication authenticate(Authentication request) {
    var address =
        request.getDetails() instanceof WebAuthenticationDetails details
            ? ClientAddress.of(details.getRemoteAddress())
            : ClientAddress.current();
    var password = request.getCredentials() instanceof String text ? text : "";
    return switch (signIn.attempt(request.getName(), password, address)) {
      case Outcome.Welcome(var account, var since) -> of(account, since);
      case Outcome.Wrong() -> throw new BadCredentialsException("Wrong name or password");
      case Outcome.Wait(var time) ->
          throw new LockedException("Too many tries, wait " + time.toSeconds() + " s");
    };
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
  }
}
