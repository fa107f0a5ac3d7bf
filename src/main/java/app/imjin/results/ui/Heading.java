package app.imjin.results.ui;

import app.imjin.common.Isolated;
import app.imjin.results.AssignmentReport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The story and the class, how far the class is, and the ways to take the report along.
final class Heading extends Header {
  private final Wording wording;
  private final Anchor back = new Anchor();
  private final H1 title = new H1();
  private final Paragraph state = new Paragraph();
  private final Span updated = new Span();
  private final Paragraph held = new Paragraph();

  Heading(Wording wording, List<Anchor> rooms, Anchor answers, Anchor grid) {
    this.wording = wording;
    addClassName("results-heading");
    state.addClassName("soft");
    updated.addClassNames("soft", "results-updated");
    held.addClassName("results-held");
    var tools = new Div(updated);
    rooms.forEach(tools::add);
    tools.add(answers, grid);
    tools.addClassName("results-tools");
    var above = new Div(back);
    above.addClassName("teach-above");
    add(new Div(above, title, state), tools, held);
  }

  void show(AssignmentReport shown, Instant now) {
    var name = Isolated.of(shown.schoolClass().name());
    back.setHref(ClassAddress.of(shown.schoolClass().id()));
    back.setText(wording.text("results.back-to", name));
    title.setText(wording.text("results.title", shown.title().in(wording.language()), name));
    state.setText(state(shown, now));
    held.setVisible(!shown.assignment().showsVerdicts(now));
    held.setText(
        shown
            .assignment()
            .due()
            .map(due -> due.plus(shown.assignment().grace()))
            .map(end -> wording.text("results.held", wording.day(end)))
            .orElse(""));
    updated.setText(wording.text("results.updated", wording.time(now)));
  }

  private String state(AssignmentReport shown, Instant now) {
    var progress = shown.report().progress();
    var parts = new ArrayList<String>();
    if (progress.students() > 0) {
      parts.add(wording.text("results.finished", progress.finished(), progress.students()));
    }
    parts.add(due(shown, now));
    if (shown.assignment().due().isPresent()) {
      parts.add(wording.text("results.grace", shown.assignment().grace().toMinutes()));
    }
    if (progress.working() > 0) {
      boolean over = shown.assignment().isDue(now);
      parts.add(
          wording.text(over ? "results.not-finished" : "results.working", progress.working()));
    }
    if (shown.report().late() > 0) {
      parts.add(wording.text("results.late", shown.report().late()));
    }
    if (progress.unused() > 0) {
      parts.add(wording.text("results.unused", progress.unused()));
    }
    return capital(String.join(" · ", parts));
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private String due(AssignmentReport shown, Instant now) {
    var key = shown.assignment().isDue(now) ? "results.was-due" : "results.due";
    return shown
        .assignment()
        .due()
        .map(due -> wording.text(key, wording.day(due)))
        .orElse(wording.text("results.no-due"));
  }
}
