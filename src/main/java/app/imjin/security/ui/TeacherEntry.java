package app.imjin.security.ui;

import app.imjin.security.Account;
import app.imjin.security.ClientAddress;
import app.imjin.security.TeacherAuthentication;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Optional;
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

  TeacherEntry(SessionAuthenticationStrategy freshId) {
    this.freshId = freshId;
  }

  void welcome(Account account) {
    var request = VaadinServletRequest.getCurrent().getHttpServletRequest();
    var response = VaadinServletResponse.getCurrent().getHttpServletResponse();
    var target = wanted(request, response).orElse(HOME);
    signIn(account, request, response);
    UI.getCurrent().getPage().setLocation(target);
  }

  /// Where the current request comes from.
  String address() {
    var request = VaadinServletRequest.getCurrent();
    return request == null
        ? ClientAddress.current()
        : ClientAddress.of(request.getHttpServletRequest());
  }

  private void signIn(Account account, HttpServletRequest request, HttpServletResponse response) {
    var authentication = TeacherAuthentication.of(account);
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
