package app.imjin.classroom.ui;

import app.imjin.common.LessonHost;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/// The place of the pages for joining in Flow's navigation.
@Route("join/:code?")
@AnonymousAllowed
class JoinView extends LessonHost {
  private static final long serialVersionUID = 1L;
}
