package app.imjin.live.ui;

import app.imjin.common.LessonHost;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;

/// The place of the projector in Flow's navigation; only a signed-in teacher gets there.
@Route("project/:kind/:pack/:lesson/:at")
@RouteAlias("project/:kind/:pack/:lesson")
@RolesAllowed("TEACHER")
class ProjectorView extends LessonHost {
  private static final long serialVersionUID = 1L;
}
