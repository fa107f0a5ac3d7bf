package app.imjin.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

/// What limits go by.
class ClientAddressTest {
  @ParameterizedTest
  @CsvSource({
    "192.168.1.20, 192.168.1.20",
    "::ffff:192.168.1.20, 192.168.1.20",
    "2001:db8:1:2:3:4:5:6, 20010db800010002/64",
    "2001:0db8:0001:0002::7, 20010db800010002/64",
    "2001:db8:1:3::7, 20010db800010003/64",
    "fe80::1%eth0, fe80000000000000/64",
    "::1, 0000000000000000/64",
    "no:address, no:address",
    "unix, unix"
  })
  void aDeviceOnIpv6IsItsNetwork(String address, String key) {
    assertThat(ClientAddress.of(address)).isEqualTo(key);
  }

  @Test
  void theAddressOfARequestIsTakenSo() {
    var request = new MockHttpServletRequest();
    request.setRemoteAddr("2001:db8:1:2:ffff::1");
    assertThat(ClientAddress.of(request)).isEqualTo("20010db800010002/64");
  }
}
