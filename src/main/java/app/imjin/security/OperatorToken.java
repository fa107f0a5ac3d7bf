package app.imjin.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/// Lets in whoever brings the token of `imjin.metrics-token`, for this one request. Without the
/// setting nobody comes in this way.
final class OperatorToken extends OncePerRequestFilter {
  private final byte[] token;

  OperatorToken(String token) {
    this.token = token.strip().getBytes(UTF_8);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (BearerToken.of(request).filter(this::isRight).isPresent()) {
      var context = SecurityContextHolder.createEmptyContext();
      context.setAuthentication(
          UsernamePasswordAuthenticationToken.authenticated(
              "operator", "", AuthorityUtils.createAuthorityList("ROLE_" + Roles.OPERATOR)));
      SecurityContextHolder.setContext(context);
    }
    chain.doFilter(request, response);
  }

  /// In a time that does not tell how much of it was right.
  private boolean isRight(String given) {
    return token.length > 0 && MessageDigest.isEqual(token, given.getBytes(UTF_8));
  }
}
