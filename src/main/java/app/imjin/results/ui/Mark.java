package app.imjin.results.ui;

import app.imjin.results.Standing;
import com.vaadin.flow.component.html.Span;

/// The sign of a standing: a shape of its own, not only a colour. Its words stand beside it.
final class Mark extends Span {
  Mark(Standing standing, boolean late) {
    getElement().setAttribute("aria-hidden", "true");
    show(standing, late);
  }

  void show(Standing standing, boolean late) {
    setClassName(
        switch (standing) {
          case RIGHT_AT_FIRST -> "mark mark-first";
          case RIGHT_AFTER_REREADING -> "mark mark-after";
          case NOT_YET -> "mark mark-not-yet";
          case NO_ANSWER -> "mark mark-none";
        });
    if (late) {
      addClassName("mark-late");
    }
  }
}
