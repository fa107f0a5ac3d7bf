package app.imjin.story.ui;

import app.imjin.common.LessonHost;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/// The place of the list of stories in Flow's navigation.
@Route("")
@AnonymousAllowed
class HomeView extends LessonHost {
  private static final long serialVersionUID = 1L;
}
