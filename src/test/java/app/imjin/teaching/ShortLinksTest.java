package app.imjin.teaching;

import static org.assertj.core.api.Assertions.assertThat;

import app.imjin.classroom.ClassCode;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The addresses that students are given.
class ShortLinksTest {
  private static final ClassCode CODE = new ClassCode("C4DFGH");

  @Test
  void theAddressOfTheServerIsUsedAsTheTeacherSeesIt() {
    assertThat(links(List.of("10.0.0.5"), "https://imjin.school.org"))
        .containsExactly("https://imjin.school.org/join/C4DFGH");
  }

  @Test
  void phonesAreGivenTheAddressesOfTheNetworkInsteadOfLocalhost() {
    assertThat(links(List.of("10.0.0.5", "192.168.1.7"), "http://localhost:8080"))
        .containsExactly("http://10.0.0.5:8080/join/C4DFGH", "http://192.168.1.7:8080/join/C4DFGH");
  }

  @Test
  void withoutANetworkTheLinkIsKnownToLeadNobodyHere() {
    assertThat(links(List.of(), "http://localhost:8080"))
        .containsExactly("http://localhost:8080/join/C4DFGH");
    assertThat(ShortLinks.reachesOthers(URI.create("http://localhost:8080/join/C4DFGH"))).isFalse();
    assertThat(ShortLinks.reachesOthers(URI.create("http://10.0.0.5:8080/join/C4DFGH"))).isTrue();
  }

  @Test
  void whoTypesTheCodeNeedsTheAddressWithoutIt() {
    assertThat(ShortLinks.toType(URI.create("https://imjin.school.org/join/C4DFGH")))
        .isEqualTo("imjin.school.org/join");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost:8080",
        "http://192.168.1.20:8080",
        "http://schoolserver",
        "https://imjin.example.org"
      })
  void thePublicAddressStandsInTheLinksWhicheverWayTheTeacherCame(String server) {
    var links =
        new ShortLinks(
            () -> List.of("10.0.0.5"), Optional.of(URI.create("https://imjin.example.org")));
    assertThat(links.to(CODE, URI.create(server)))
        .containsExactly(URI.create("https://imjin.example.org/join/C4DFGH"));
  }

  private static List<String> links(List<String> lan, String server) {
    return new ShortLinks(() -> lan, Optional.empty())
        .to(CODE, URI.create(server)).stream().map(URI::toString).toList();
  }
}
