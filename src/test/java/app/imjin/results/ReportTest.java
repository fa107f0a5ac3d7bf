package app.imjin.results;

import static org.assertj.core.api.Assertions.assertThat;

import app.imjin.classroom.ParticipantId;
import app.imjin.classroom.Progress;
import app.imjin.common.Fraction;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/// The numbers of a report, counted by hand from [ResultsSamples].
class ReportTest {
  private final Report report = Report.of(ResultsSamples.record(), ResultsSamples.SUBJECT);

  @Test
  void progressLeavesOutTicketsThatNobodyHasUsed() {
    assertThat(report.progress()).isEqualTo(new Progress(4, 1, 2, 1));
    assertThat(report.rows()).hasSize(4);
  }

  @Test
  void misunderstandingsSayWhoStillHasThemAndWhoHasGotOverThem() {
    assertThat(report.misunderstandings())
        .extracting(one -> one.idea().id().value())
        .containsExactly("treaty", "line");
    var treaty = report.misunderstandings().getFirst();
    assertThat(treaty.asked()).isEqualTo(3);
    assertThat(treaty.still()).containsExactly(id(1));
    assertThat(treaty.overcame()).containsExactly(id(0));
    assertThat(treaty.questions()).containsExactly(ResultsSamples.ONE);
    var line = report.misunderstandings().getLast();
    assertThat(line.asked()).isEqualTo(2);
    assertThat(line.still()).containsExactly(id(0));
    assertThat(line.overcame()).isEmpty();
    assertThat(line.idea().stepNumber()).hasValue(7);
  }

  @Test
  void theGridKnowsFourStandings() {
    assertThat(standings(0))
        .containsExactly(Standing.RIGHT_AFTER_REREADING, Standing.NOT_YET, Standing.RIGHT_AT_FIRST);
    assertThat(standings(1))
        .containsExactly(Standing.NOT_YET, Standing.RIGHT_AT_FIRST, Standing.NO_ANSWER);
    assertThat(standings(2))
        .containsExactly(
            Standing.RIGHT_AT_FIRST, Standing.NO_ANSWER, Standing.RIGHT_AFTER_REREADING);
    assertThat(standings(3)).containsOnly(Standing.NO_ANSWER);
  }

  @Test
  void totalsCountWhatCameInTimeAndLateGainsApart() {
    assertThat(report.rows()).extracting(Row::firstTry).containsExactly(1, 1, 0, 0);
    assertThat(report.rows()).extracting(Row::afterRereading).containsExactly(2, 1, 0, 0);
    assertThat(report.rows()).extracting(Row::gainedLate).containsExactly(0, 0, 2, 0);
    assertThat(report.late()).isEqualTo(1);
  }

  @Test
  void facilityIsTheMeanOfFirstShares() {
    assertThat(report.facilities()).extracting(Facility::answered).containsExactly(3, 2, 2);
    assertThat(report.facilities())
        .extracting(one -> one.index().orElseThrow())
        .containsExactly(new Fraction(1, 3), new Fraction(3, 4), new Fraction(1, 2));
  }

  @Test
  void whereNobodyAnsweredThereIsNothingToSay() {
    var empty = Report.of(ResultsSamples.nobody(), ResultsSamples.SUBJECT);
    assertThat(empty.isEmpty()).isTrue();
    assertThat(empty.misunderstandings()).isEmpty();
    assertThat(empty.facilities()).allMatch(one -> one.index().isEmpty() && one.answered() == 0);
    assertThat(report.isEmpty()).isFalse();
  }

  @Property
  void facilityStaysExactAndBetweenTheSmallestAndTheLargestShare(
      @ForAll @Size(min = 1, max = 200) List<@IntRange(max = 10) Integer> tenths) {
    var shares = tenths.stream().map(tenth -> new Fraction(tenth, 10)).toList();
    var index = Facility.of(ResultsSamples.ONE, shares).index().orElseThrow();
    int sum = tenths.stream().mapToInt(Integer::intValue).sum();
    assertThat(index).isEqualTo(new Fraction(sum, 10 * tenths.size()));
    assertThat(index)
        .isBetween(
            shares.stream().min(Fraction::compareTo).orElseThrow(),
            shares.stream().max(Fraction::compareTo).orElseThrow());
  }

  private Stream<Standing> standings(int row) {
    return report.rows().get(row).cells().stream().map(Cell::standing);
  }

  private ParticipantId id(int row) {
    return report.rows().get(row).participant().id();
  }
}
