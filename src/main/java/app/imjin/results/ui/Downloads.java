package app.imjin.results.ui;

import app.imjin.results.AssignmentReport;
import app.imjin.results.ReportCsv;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/// The report as files, each made when it is asked for.
final class Downloads {
  private final Wording wording;
  private final Clock clock;
  private final Supplier<AssignmentReport> report;

  Downloads(Wording wording, Clock clock, Supplier<AssignmentReport> report) {
    this.wording = wording;
    this.clock = clock;
    this.report = report;
  }

  Anchor answers() {
    return link("results.download-answers", "results.file-answers", ReportCsv::answers);
  }

  Anchor grid() {
    return link("results.download-grid", "results.file-grid", ReportCsv::grid);
  }

  private Anchor link(String textKey, String fileKey, BiConsumer<ReportCsv, Writer> content) {
    DownloadHandler handler = event -> send(event, wording.text(fileKey), content);
    var link = new Anchor(handler, AttachmentType.DOWNLOAD, wording.text(textKey));
    link.addClassName("button");
    return link;
  }

  private void send(DownloadEvent event, String name, BiConsumer<ReportCsv, Writer> content)
      throws IOException {
    var current = report.get();
    event.setContentType("text/csv; charset=utf-8");
    event.setFileName(fileName(current, name));
    try (var writer = new OutputStreamWriter(event.getOutputStream(), StandardCharsets.UTF_8)) {
      content.accept(new ReportCsv(current.report(), wording.language()), writer);
    }
  }

  /// `imjin-8b-imjin-check-2026-05-02-grid.csv`.
  String fileName(AssignmentReport current, String name) {
    var today = LocalDate.ofInstant(clock.instant(), wording.zone());
    var words =
        String.join(
            "-",
            "imjin",
            current.schoolClass().name(),
            current.quiz().quiz().id().value(),
            today.toString(),
            name);
    return words
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N}]+", "-")
            .replaceAll("^-|-$", "")
        + ".csv";
  }
}
