package app.imjin.shell;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/// A page that is for somebody else.
@AnonymousAllowed
class NoEntry extends ErrorPage implements HasErrorParameter<AccessDeniedException> {
  private static final long serialVersionUID = 1L;

  @Override
  public int setErrorParameter(
      BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
    heading("shell.no-entry-title");
    paragraph("shell.no-entry-text");
    ways(way("/sign-in", "shell.to-sign-in"), way("/", "shell.to-stories"));
    return HttpStatusCode.FORBIDDEN.getCode();
  }
}
