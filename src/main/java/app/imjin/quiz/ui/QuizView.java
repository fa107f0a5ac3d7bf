package app.imjin.quiz.ui;

import app.imjin.common.LessonHost;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/// The place of a practised quiz in Flow's navigation.
@Route("quiz/:pack/:quiz")
@RouteAlias("quiz/:pack")
@RouteAlias("quiz")
@AnonymousAllowed
class QuizView extends LessonHost {
  private static final long serialVersionUID = 1L;
}
