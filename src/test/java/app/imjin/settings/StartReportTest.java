package app.imjin.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.BindException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.server.PortInUseException;

/// What only shows when Imjin really starts.
class StartReportTest {
  private final StartReport report = new StartReport(null);

  @Test
  void aPortThatIsTakenIsNamed() {
    assertThat(sentence(new IllegalStateException(new PortInUseException(8080))))
        .contains("uses port 8080 already");
  }

  @Test
  void aPortThatIsNotAllowedIsSaid() {
    assertThat(sentence(new IllegalStateException(new BindException("Permission denied"))))
        .contains("does not let Imjin use port");
  }

  @Test
  void aDatabaseThatAnotherImjinHoldsIsSaid() {
    assertThat(sentence(new IllegalStateException(new SQLException("in use", "90020", 90_020))))
        .contains("perhaps by another Imjin");
  }

  @Test
  void whatIsNotKnownIsLeftToOthers() {
    assertThat(report.objections(new IllegalStateException("a fault of ours"))).isEmpty();
    assertThat(report.reportException(new IllegalStateException("a fault of ours"))).isFalse();
  }

  private String sentence(Throwable failure) {
    return report.objections(failure).getFirst().sentence();
  }
}
