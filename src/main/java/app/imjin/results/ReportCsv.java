package app.imjin.results;

import app.imjin.common.Fraction;
import app.imjin.common.Language;
import app.imjin.common.Texts;
import app.imjin.pack.MisconceptionId;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A report as CSV: RFC 4180, with a byte order mark so that spreadsheets read UTF-8, and with
/// every value kept from being run as a formula.
///
/// Shares are decimals from 0 to 1 with up to four digits, for a spreadsheet takes 1/2 for a date.
/// Times are ISO 8601 in UTC.
public final class ReportCsv {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /// What starts a formula, or makes a spreadsheet skip to what does; wide forms too. Source:
  /// OWASP, CSV Injection.
  private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

  private static final int DIGITS = 4;

  private final Report report;
  private final Language language;

  public ReportCsv(Report report, Language language) {
    this.report = report;
    this.language = language;
  }

  /// One line for each student and question, those without an answer too.
  public void answers(Writer target) {
    write(
        target,
        csv -> {
          line(
              csv,
              names(
                  "student",
                  "question",
                  "stem",
                  "first",
                  "latest",
                  "tries",
                  "right-at-first",
                  "right-after",
                  "misunderstandings",
                  "in-time",
                  "given"));
          for (var row : report.rows()) {
            row.cells().forEach(cell -> line(csv, answer(row, cell)));
          }
        });
  }

  private List<String> answer(Row row, Cell cell) {
    var latest = cell.answers().stream().reduce((before, after) -> after);
    return List.of(
        row.participant().pseudonym().value(),
        cell.prompt().id().value(),
        cell.prompt().stem().in(language),
        share(cell.first()),
        share(cell.latest()),
        Integer.toString(cell.answers().size()),
        cell.isAnswered() ? yesOrNo(cell.standing() == Standing.RIGHT_AT_FIRST) : "",
        cell.isAnswered() ? yesOrNo(cell.standing() == Standing.RIGHT_AFTER_REREADING) : "",
        cell.answers().stream()
            .flatMap(one -> one.misconceptions().stream())
            .distinct()
            .map(MisconceptionId::value)
            .collect(Collectors.joining(" ")),
        cell.isAnswered() ? yesOrNo(!cell.isLate()) : "",
        latest.map(one -> one.given().toString()).orElse(""));
  }

  /// One line for each student, one column for each question.
  public void grid(Writer target) {
    write(
        target,
        csv -> {
          line(csv, gridHead());
          report.rows().forEach(row -> line(csv, gridLine(row)));
        });
  }

  private List<String> gridHead() {
    var head = new ArrayList<>(names("student"));
    report.facilities().forEach(one -> head.add(one.prompt().number() + " " + one.prompt().id()));
    head.addAll(names("first-try", "after-rereading", "gained-late", "questions", "finished"));
    return head;
  }

  private List<String> gridLine(Row row) {
    var line = new ArrayList<String>();
    line.add(row.participant().pseudonym().value());
    row.cells().forEach(cell -> line.add(standing(cell)));
    line.add(Integer.toString(row.firstTry()));
    line.add(Integer.toString(row.afterRereading()));
    line.add(Integer.toString(row.gainedLate()));
    line.add(Integer.toString(row.cells().size()));
    line.add(row.finished().map(Instant::toString).orElse(""));
    return line;
  }

  private String standing(Cell cell) {
    var standing = text("results.standing." + cell.standing());
    return cell.isLate() ? text("results.late-mark", standing) : standing;
  }

  private List<String> names(String... columns) {
    return List.of(columns).stream().map(column -> text("results.csv." + column)).toList();
  }

  private String yesOrNo(boolean condition) {
    return text(condition ? "results.csv.yes" : "results.csv.no");
  }

  private static String share(Optional<Fraction> share) {
    return share
        .map(one ->
            BigDecimal.valueOf(one.numerator())
                .divide(BigDecimal.valueOf(one.denominator()), DIGITS, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString())
        .orElse("");
  }

  private String text(String key, Object... arguments) {
    return Texts.of(language, key, arguments);
  }

  private interface Lines {
    void to(CsvWriter csv);
  }

  private static void write(Writer target, Lines lines) {
    try {
      target.write(BYTE_ORDER_MARK);
      var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(target);
      lines.to(csv);
      csv.flush();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static void line(CsvWriter csv, List<String> values) {
    csv.writeRecord(values.stream().map(ReportCsv::harmless).toList());
  }

  /// The value, behind an apostrophe when a spreadsheet would run it.
  static String harmless(String value) {
    return !value.isEmpty() && FORMULA_STARTS.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
  }
}
