package app.imjin.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class SameOriginTest {
  private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/join/enter");

  SameOriginTest() {
    request.addHeader("Host", "imjin.local:8080");
  }

  @Test
  void believesTheBrowserOnWhereAFormCameFrom() {
    request.addHeader("Sec-Fetch-Site", "same-origin");
    assertThat(SameOrigin.isOurOwn(request)).isTrue();
  }

  @Test
  void refusesAnotherSite() {
    request.addHeader("Sec-Fetch-Site", "cross-site");
    request.addHeader("Origin", "http://imjin.local:8080");
    assertThat(SameOrigin.isOurOwn(request)).isFalse();
  }

  @Test
  void takesTheOriginOnAnInsecureAddress() {
    request.addHeader("Origin", "http://imjin.local:8080");
    assertThat(SameOrigin.isOurOwn(request)).isTrue();
  }

  @Test
  void knowsItsAddressWithoutAHostAsInHttp2() {
    request.removeHeader("Host");
    request.setServerName("imjin.local");
    request.setServerPort(8080);
    request.addHeader("Origin", "http://imjin.local:8080");
    assertThat(SameOrigin.isOurOwn(request)).isTrue();
    request.setServerPort(80);
    assertThat(SameOrigin.isOurOwn(request)).isFalse();
  }

  @Test
  void leavesOutTheUsualPortAsBrowsersDo() {
    request.removeHeader("Host");
    request.setServerName("imjin.example");
    request.setScheme("https");
    request.setSecure(true);
    request.setServerPort(443);
    request.addHeader("Origin", "https://imjin.example");
    assertThat(SameOrigin.isOurOwn(request)).isTrue();
  }

  @Test
  void refusesAnotherOrNoOrigin() {
    assertThat(SameOrigin.isOurOwn(request)).isFalse();
    request.addHeader("Origin", "http://evil.example");
    assertThat(SameOrigin.isOurOwn(request)).isFalse();
  }

  @Test
  void refusesAnOriginThatHidesItself() {
    request.addHeader("Origin", "null");
    assertThat(SameOrigin.isOurOwn(request)).isFalse();
  }
}
