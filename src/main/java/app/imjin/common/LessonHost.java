package app.imjin.common;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/// The view of a page that a [FirstPaint] draws: it adds nothing, it only keeps the page's place in
/// Flow's navigation.
@Tag("lesson-host")
@JsModule("./shell/lesson-host.ts")
public abstract class LessonHost extends Component {
  private static final long serialVersionUID = 1L;
}
