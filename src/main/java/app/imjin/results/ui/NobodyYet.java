package app.imjin.results.ui;

import app.imjin.classroom.Assignment;
import app.imjin.results.AssignmentReport;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Instant;

/// What to do while there is nothing to report.
final class NobodyYet extends Section {
  private final Wording wording;
  private final H2 heading = new H2();
  private final Paragraph lead = new Paragraph();
  private final Paragraph code = new Paragraph();
  private final Paragraph here = new Paragraph();

  NobodyYet(Wording wording) {
    this.wording = wording;
    addClassName("nobody-yet");
    heading.setId("results-nobody");
    getElement().setAttribute("aria-labelledby", "results-nobody");
    code.addClassName("nobody-code");
    here.addClassName("soft");
    add(heading, lead, code, here);
  }

  void show(AssignmentReport shown, Instant now) {
    var assignment = shown.assignment();
    boolean over = assignment.isDue(now);
    heading.setText(wording.text(over ? "results.empty-over-title" : "results.empty-title"));
    lead.setText(lead(assignment, now));
    code.setText(shown.schoolClass().code().toString());
    code.setVisible(assignment.isOpen(now));
    here.setText(wording.text("results.empty-here", shown.report().progress().students()));
    here.setVisible(!over);
  }

  private String lead(Assignment assignment, Instant now) {
    if (assignment.isDue(now)) {
      return wording.text("results.empty-over");
    }
    return assignment.isOpen(now)
        ? wording.text("results.empty-lead")
        : wording.text("results.empty-opens", wording.day(assignment.opens()));
  }
}
