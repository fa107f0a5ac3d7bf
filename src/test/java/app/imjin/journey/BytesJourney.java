package app.imjin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.imjin.journey.Browser.Screen;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a page has fetched when it wants nothing more: thirty students share one weak line.
class BytesJourney {
  private static final RunningServer SERVER = RunningServer.start();

  @ParameterizedTest
  @CsvSource({
    "/story/dmz/imjin/boat,           200000",
    "/story/dmz/imjin/line-and-river, 200000",
    "/story/dmz/imjin/hard-way,       200000",
    "/quiz/dmz/imjin-check,           120000",
    "/join,                            80000",
    "/,                               120000"
  })
  void aPageFetchesNoMoreThanItMay(String path, long most) {
    try (var phone = Browser.open(Screen.PHONE)) {
      phone.leave();
      phone.driver().get(SERVER.address() + path);
      phone.awaitRest();
      phone.await(driver ->
          phone
              .script(
                  """
                  const last = Math.max(...performance.getEntriesByType('resource').map((one) => one.responseEnd));
                  return document.fonts.status === 'loaded' && performance.now() - last > 2000\
                  """)
              .equals(true));

      var fetched =
          String.valueOf(
              phone.script(
                  """
                  return performance.getEntriesByType('navigation').concat(performance.getEntriesByType('resource'))
                    .filter((one) => one.transferSize > 0)
                    .map((one) => one.transferSize + ' ' + one.name).join('\\n')\
                  """));
      assertThat(phone.bytes()).as(fetched).isPositive().isLessThanOrEqualTo(most);
    }
  }
}
