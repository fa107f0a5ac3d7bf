package app.imjin.security.ui;

import app.imjin.security.Account;
import app.imjin.security.ClientAddress;
import app.imjin.security.KnownBrowsers;
import app.imjin.security.TeacherAuthentication;
import app.imjin.security.store.AccountStore;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;

/// Takes a teacher in from a Flow view: a new session id, the proof kept in the session, then on to
/// the page that was asked for.
@Component
class TeacherEntry {
  private static final String HOME = "/teach";

  private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
  private final SessionAuthenticationStrategy freshId;
  private final KnownBrowsers browsers;
  private final AccountStore accounts;

  TeacherEntry(
      SessionAuthenticationStrategy freshId, KnownBrowsers browsers, AccountStore accounts) {
    this.freshId = freshId;
    this.browsers = browsers;
    this.accounts = accounts;
  }

  /// Takes in a teacher who has just set the password.
  void welcome(Account account) {
    accounts.passwordSince(account.id()).ifPresent(since -> welcome(account, since));
  }

  /// @param passwordSince when the password was set that the teacher has typed
  void welcome(Account account, Instant passwordSince) {
    var request = VaadinServletRequest.getCurrent().getHttpServletRequest();
    var response = VaadinServletResponse.getCurrent().getHttpServletResponse();
    var target = wanted(request, response).orElse(HOME);
    signIn(TeacherAuthentication.of(account, passwordSince), request, response);
    response.addHeader(HttpHeaders.SET_COOKIE, browsers.keep(account.id(), request).toString());
    UI.getCurrent().getPage().setLocation(target);
  }

  /// Whether signing in leads back to a page that was asked for, other than the first one.
  boolean leadsBack() {
    var request = VaadinServletRequest.getCurrent();
    return request != null
        && wanted(
                request.getHttpServletRequest(),
                VaadinServletResponse.getCurrent().getHttpServletResponse())
            .filter(path -> !path.equals(HOME))
            .isPresent();
  }

  /// Where the current request comes from.
  String address() {
    var request = VaadinServletRequest.getCurrent();
    return request == null
        ? ClientAddress.current()
        : ClientAddress.of(request.getHttpServletRequest());
  }

  /// What the browser of the current request has kept from an earlier time.
  Optional<String> browser() {
    return Optional.ofNullable(VaadinServletRequest.getCurrent())
        .map(VaadinServletRequest::getHttpServletRequest)
        .flatMap(KnownBrowsers::of);
  }

  private void signIn(
      Authentication authentication, HttpServletRequest request, HttpServletResponse response) {
    freshId.onAuthentication(authentication, request, response);
    var context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(authentication);
    SecurityContextHolder.setContext(context);
    contexts.saveContext(context, request, response);
  }

  private static Optional<String> wanted(HttpServletRequest request, HttpServletResponse response) {
    return Optional.ofNullable(new HttpSessionRequestCache().getRequest(request, response))
        .map(SavedRequest::getRedirectUrl)
        .map(URI::create)
        .map(URI::getRawPath)
        .filter(path -> path.startsWith("/teach") || path.startsWith("/project"));
  }
}
