package app.imjin.story.ui;

import app.imjin.common.LessonHost;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/// The place of the reader in Flow's navigation.
@Route("story/:pack/:story/:step")
@RouteAlias("story/:pack/:story")
@RouteAlias("story")
@AnonymousAllowed
class StoryView extends LessonHost {
  private static final long serialVersionUID = 1L;
}
