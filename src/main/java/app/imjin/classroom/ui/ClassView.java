package app.imjin.classroom.ui;

import app.imjin.common.LessonHost;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/// The place of a class's pages in Flow's navigation.
@Route("class/:code/:assignment?")
@AnonymousAllowed
class ClassView extends LessonHost {
  private static final long serialVersionUID = 1L;
}
