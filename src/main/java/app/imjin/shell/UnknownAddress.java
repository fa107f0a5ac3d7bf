package app.imjin.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/// Nothing stands at this address.
@AnonymousAllowed
class UnknownAddress extends ErrorPage implements HasErrorParameter<NotFoundException> {
  private static final long serialVersionUID = 1L;

  @Override
  public int setErrorParameter(
      BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
    heading("shell.unknown-title");
    paragraph("shell.unknown-text");
    if (event.getLocation().getPath().startsWith(TeacherLayout.ROOT)) {
      ways(way("/" + TeacherLayout.ROOT, "shell.to-today"), way("/", "shell.to-stories"));
    } else {
      ways(way("/", "shell.to-stories"), way("/join", "shell.to-join"));
    }
    return HttpStatusCode.NOT_FOUND.getCode();
  }
}
