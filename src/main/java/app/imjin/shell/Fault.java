package app.imjin.shell;

import app.imjin.common.Wordless;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A fault of ours. The page names the time by which it is found in the log.
@AnonymousAllowed
class Fault extends ErrorPage implements HasErrorParameter<Exception> {
  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(Fault.class);

  private final transient Clock clock;

  Fault(Clock clock) {
    this.clock = clock;
  }

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
    var time = ZonedDateTime.now(clock).toLocalTime().truncatedTo(ChronoUnit.SECONDS).toString();
    var address = "/" + event.getLocation().getPath();
    // An address may hold the code of a class; its first part says which kind of page it is.
    LOG.error(
        "A page under /{} failed at {}",
        event.getLocation().getFirstSegment(),
        time,
        Wordless.of(parameter.getException()));
    heading("shell.failed-title");
    paragraph("shell.failed-text");
    paragraph("shell.failed-help", time);
    ways(way(address, "shell.try-again"), way("/", "shell.to-stories"));
    return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
  }
}
