package app.imjin.shell;

import app.imjin.common.Language;
import app.imjin.common.Texts;
import app.imjin.common.Wordless;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// What the pages of Flow say when the session is over, the line is down or a click fails.
@Component
class Mishaps implements VaadinServiceInitListener {
  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(Mishaps.class);

  @Override
  public void serviceInit(ServiceInitEvent event) {
    var service = event.getSource();
    service.setSystemMessagesProvider(Mishaps::messages);
    service.addSessionInitListener(init -> init.getSession().setErrorHandler(Mishaps::failed));
    service.addUIInitListener(init -> lineIsDown(init.getUI()));
  }

  private static SystemMessages messages(SystemMessagesInfo info) {
    var language = Language.of(info.getLocale());
    var messages = new CustomizedSystemMessages();
    // The page is loaded again; that leads to the sign-in, which says why, and back.
    messages.setSessionExpiredNotificationEnabled(false);
    messages.setInternalErrorCaption(Texts.of(language, "shell.failed-title"));
    messages.setInternalErrorMessage(Texts.of(language, "shell.failed-reload"));
    messages.setSyncErrorCaption(Texts.of(language, "shell.out-of-step-title"));
    messages.setSyncErrorMessage(Texts.of(language, "shell.failed-reload"));
    messages.setCookiesDisabledNotificationEnabled(true);
    messages.setCookiesDisabledCaption(Texts.of(language, "shell.no-cookies-title"));
    messages.setCookiesDisabledMessage(Texts.of(language, "shell.no-cookies-text"));
    return messages;
  }

  private static void lineIsDown(UI ui) {
    var language = Language.of(ui.getLocale());
    var reconnect = ui.getReconnectDialogConfiguration();
    reconnect.setDialogText(Texts.of(language, "shell.line-down"));
    reconnect.setDialogTextGaveUp(Texts.of(language, "shell.line-lost"));
  }

  private static void failed(ErrorEvent event) {
    LOG.error("A page failed to do what was asked", Wordless.of(event.getThrowable()));
    Optional.ofNullable(UI.getCurrent()).ifPresent(Mishaps::tell);
  }

  private static void tell(UI ui) {
    var message =
        new Notification(Texts.of(Language.of(ui.getLocale()), "shell.failed-click"), 12_000);
    message.setAssertive(true);
    message.open();
  }
}
