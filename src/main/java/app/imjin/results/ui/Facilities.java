package app.imjin.results.ui;

import app.imjin.common.Fraction;
import app.imjin.results.Facility;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/// How easy each question was, as a bar and a figure.
final class Facilities extends Section {
  private final Wording wording;
  private final OrderedList list = new OrderedList();
  private final List<Line> lines = new ArrayList<>();

  Facilities(Wording wording) {
    this.wording = wording;
    var heading = new H2(wording.text("results.facility"));
    heading.setId("results-facility");
    getElement().setAttribute("aria-labelledby", "results-facility");
    var lead = new Paragraph(wording.text("results.facility-lead"));
    lead.addClassName("soft");
    list.addClassName("facilities");
    list.getElement().setAttribute("role", "list");
    add(heading, lead, list);
  }

  void show(List<Facility> facilities) {
    for (int i = 0; i < facilities.size(); i++) {
      if (i == lines.size()) {
        var line = new Line(wording, facilities.get(i));
        lines.add(line);
        list.add(line);
      }
      lines.get(i).show(wording, facilities.get(i));
    }
  }

  private static final class Line extends ListItem {
    private static final int DIGITS = 2;

    private final Div bar = new Div();
    private final Span figure = new Span();
    private final Span answered = new Span();

    Line(Wording wording, Facility shown) {
      var number = new Span(Integer.toString(shown.prompt().number()));
      number.addClassName("facility-number");
      var stem = new Span(shown.prompt().stem().in(wording.language()));
      stem.addClassName("facility-stem");
      bar.addClassName("facility-bar");
      figure.addClassName("facility-figure");
      answered.addClassName("facility-answered");
      add(number, stem, bar, figure, answered);
    }

    void show(Wording wording, Facility shown) {
      bar.getStyle()
          .set(
              "--share",
              shown.index().map(Line::rounded).map(BigDecimal::toPlainString).orElse("0"));
      figure.setText(
          shown
              .index()
              .map(share -> wording.text("results.facility-figure", rounded(share)))
              .orElse(wording.text("results.facility-none")));
      answered.setText(
          shown.index().isPresent() ? wording.text("results.answered", shown.answered()) : "");
    }

    private static BigDecimal rounded(Fraction share) {
      return BigDecimal.valueOf(share.numerator())
          .divide(BigDecimal.valueOf(share.denominator()), DIGITS, RoundingMode.HALF_UP);
    }
  }
}
