package app.imjin.results;

import static org.assertj.core.api.Assertions.assertThat;

import app.imjin.common.Language;
import app.imjin.common.LocalizedText;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;

/// What a spreadsheet gets.
class ReportCsvTest {
  private final Report report = Report.of(ResultsSamples.record(), ResultsSamples.SUBJECT);

  @Example
  void everyStudentHasALineForEveryQuestion() {
    var lines = read(answers(report));
    assertThat(lines).hasSize(1 + 4 * 3);
    assertThat(lines.getFirst())
        .startsWith("Student", "Question", "Text of the question", "First share", "Latest share");
    assertThat(lines.get(1))
        .containsExactly(
            "Able Acorn",
            "one",
            "'=What ended, and when?",
            "0",
            "1",
            "2",
            "no",
            "yes",
            "treaty",
            "yes",
            "2026-03-02T09:01:00Z");
    assertThat(lines.get(2))
        .contains("Where is \"the line\"?", "0.5", "line")
        .doesNotContain("1/2");
    assertThat(lines.get(12))
        .containsExactly("Able Aspen", "three", "Who counts?", "", "", "0", "", "", "", "", "");
  }

  @Example
  void theGridHasALineForEveryStudent() {
    var target = new StringWriter();
    new ReportCsv(report, Language.EN).grid(target);
    var lines = read(target.toString());
    assertThat(lines).hasSize(5);
    assertThat(lines.getFirst()).startsWith("Student", "1 one", "2 two", "3 three", "First try");
    assertThat(lines.get(1))
        .containsExactly(
            "Able Acorn",
            "right after re-reading",
            "not yet",
            "right at first",
            "1",
            "2",
            "0",
            "3",
            "2026-03-02T09:10:00Z");
    assertThat(lines.get(3))
        .startsWith("Able Anchor", "right at first, late", "no answer")
        .endsWith("0", "0", "2", "3", "");
  }

  @Example
  void theFileStartsWithTheMarkAndItsLinesEndAsTheStandardSays() {
    var text = answers(report);
    assertThat(text).startsWith("\uFEFFStudent,").endsWith("\r\n");
    assertThat(text.replace("\r\n", "")).doesNotContain("\n");
  }

  @Property
  void noValueIsRunAndNoneIsLost(@ForAll @NotEmpty String stem) {
    var prompt = new Prompt(1, ResultsSamples.ONE.id(), LocalizedText.english(stem), Set.of());
    var asked = Report.of(ResultsSamples.record(), new Subject(List.of(prompt), Map.of()));
    var value = read(answers(asked)).get(1).get(2);
    assertThat("=+-@\t\r\n＝＋－＠".indexOf(value.charAt(0))).isNegative();
    assertThat(value.equals(stem) || value.equals("'" + stem)).isTrue();
  }

  @Property
  void whatCouldStartAFormulaGetsAnApostrophe(@ForAll String rest) {
    for (var start : "=+-@\t\r\n".split("")) {
      assertThat(ReportCsv.harmless(start + rest)).isEqualTo("'" + start + rest);
    }
    assertThat(ReportCsv.harmless("a" + rest)).isEqualTo("a" + rest);
    assertThat(ReportCsv.harmless("")).isEmpty();
  }

  private static String answers(Report report) {
    var target = new StringWriter();
    new ReportCsv(report, Language.EN).answers(target);
    return target.toString();
  }

  private static List<List<String>> read(String text) {
    var lines = CsvReader.builder().ofCsvRecord(text.substring(1)).stream();
    return lines.map(line -> line.getFields()).toList();
  }
}
