package app.imjin.results.ui;

import app.imjin.classroom.Participant;
import app.imjin.classroom.ParticipantId;
import app.imjin.results.Prompt;
import app.imjin.results.Report;
import app.imjin.results.Row;
import app.imjin.results.Standing;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/// The grid student × question. Rows stay the same components when answers arrive.
final class StudentGrid extends Section {
  private final Wording wording;
  private final BiConsumer<Participant, CellButton> opened;
  private final NativeTable table = new NativeTable();
  private final Map<ParticipantId, GridRow> rows = new LinkedHashMap<>();

  StudentGrid(Wording wording, List<Prompt> prompts, BiConsumer<Participant, CellButton> opened) {
    this.wording = wording;
    this.opened = opened;
    var heading = new H2(wording.text("results.grid"));
    heading.setId("results-grid");
    getElement().setAttribute("aria-labelledby", "results-grid");
    caption();
    table.getHead().add(head(prompts));
    add(heading, scroll(), legend());
  }

  private void caption() {
    var keysHint = new Span(" " + wording.text("results.grid-keys"));
    keysHint.addClassName("for-readers");
    table.getCaption().add(new Span(wording.text("results.grid-caption")), keysHint);
  }

  private NativeTableRow head(List<Prompt> prompts) {
    var row = new NativeTableRow(column(wording.text("results.student")));
    for (var prompt : prompts) {
      var number = column(Integer.toString(prompt.number()));
      number.setTitle(prompt.stem().in(wording.language()));
      row.add(number);
    }
    row.add(column(wording.text("results.first-try")));
    row.add(column(wording.text("results.after-rereading")));
    return row;
  }

  private static NativeTableHeaderCell column(String text) {
    var cell = new NativeTableHeaderCell(text);
    cell.getElement().setAttribute("scope", "col");
    return cell;
  }

  private Div scroll() {
    var scroll = new Div(new CellKeys(table));
    scroll.addClassName("grid-scroll");
    scroll.getElement().setAttribute("role", "region");
    scroll.getElement().setAttribute("aria-label", wording.text("results.grid-region"));
    scroll.getElement().setAttribute("tabindex", "0");
    return scroll;
  }

  private UnorderedList legend() {
    var legend = new UnorderedList();
    legend.addClassName("legend");
    legend.getElement().setAttribute("role", "list");
    legend.getElement().setAttribute("aria-label", wording.text("results.legend"));
    for (var standing : Standing.values()) {
      legend.add(
          new ListItem(
              new Mark(standing, false), new Span(wording.text("results.standing." + standing))));
    }
    legend.add(
        new ListItem(
            new Mark(Standing.RIGHT_AT_FIRST, true),
            new Span(wording.text("results.legend-late"))));
    return legend;
  }

  void show(Report report) {
    dropOthers(report.rows());
    for (int i = 0; i < report.rows().size(); i++) {
      var row = report.rows().get(i);
      var known = rows.get(row.participant().id());
      if (known == null) {
        add(row, i);
      } else {
        known.show(row);
      }
    }
  }

  private void add(Row row, int index) {
    var made = new GridRow(wording, row, opened);
    rows.put(row.participant().id(), made);
    table.getBody().addComponentAtIndex(index, made);
  }

  private void dropOthers(List<Row> shown) {
    var kept = new HashSet<ParticipantId>();
    shown.forEach(row -> kept.add(row.participant().id()));
    rows.entrySet()
        .removeIf(entry -> {
          boolean drop = !kept.contains(entry.getKey());
          if (drop) {
            table.getBody().remove(entry.getValue());
          }
          return drop;
        });
  }
}
