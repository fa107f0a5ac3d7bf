package app.imjin.journey;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.stream.StreamSupport;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/// One person's browser: a Chromium with a profile of its own.
public final class Browser implements AutoCloseable {
  /// Where pages are looked at.
  public enum Screen {
    /// The narrowest that WCAG asks for: a laptop's page at four times its size.
    NARROW(320, 640),
    PHONE(390, 844),
    LAPTOP(1366, 768),
    OLD_PROJECTOR(1024, 768),
    PROJECTOR(1920, 1080);

    private final int width;
    private final int height;

    Screen(int width, int height) {
      this.width = width;
      this.height = height;
    }
  }

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private static final String AT_REST =
      """
      return [...document.fonts].some((face) => face.family.includes('Imjin Sans'))
          && document.fonts.status === 'loaded' && document.getAnimations().every((animation) =>
              animation.playState !== 'running'
                  || animation.effect.getComputedTiming().endTime === Infinity);
      """;

  private final ChromeDriver chrome;
  private final WebDriver driver;

  private Browser(ChromeDriver chrome) {
    this.chrome = chrome;
    this.driver = Drivers.chosen().drive(chrome);
  }

  public static Browser open(Screen screen, String... arguments) {
    var options = new ChromeOptions();
    options.setBinary(program("CHROMIUM", "/usr/bin/chromium", "/usr/bin/chromium-browser"));
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--hide-scrollbars",
        "--disable-dev-shm-usage",
        "--window-size=" + screen.width + "," + screen.height);
    options.addArguments(arguments);
    var logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    var service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(new File(program("CHROMEDRIVER", "/usr/bin/chromedriver")))
            .build();
    var browser = around(new ChromeDriver(service, options));
    browser.resize(screen);
    return browser;
  }

  /// A browser that cannot be driven is not left running.
  private static Browser around(ChromeDriver chrome) {
    try {
      return new Browser(chrome);
    } catch (RuntimeException | Error failure) {
      chrome.quit();
      throw failure;
    }
  }

  /// Gives the page exactly this screen, whatever the window's own parts take.
  public void resize(Screen screen) {
    cdp(
        "Emulation.setDeviceMetricsOverride",
        Map.of(
            "width",
            screen.width,
            "height",
            screen.height,
            "deviceScaleFactor",
            1,
            "mobile",
            screen == Screen.PHONE || screen == Screen.NARROW));
  }

  public WebDriver driver() {
    return driver;
  }

  public void darkTheme(boolean dark) {
    cdp(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
  }

  /// Cuts the line or restores it.
  public void line(boolean up) {
    line(up, 0);
  }

  /// Has every answer of the server take three seconds, until the line is restored.
  public void slowLine() {
    line(true, 3_000);
  }

  private void line(boolean up, int latency) {
    cdp("Network.enable", Map.of());
    cdp(
        "Network.emulateNetworkConditions",
        Map.of(
            "offline", !up, "latency", latency, "downloadThroughput", -1, "uploadThroughput", -1));
  }

  /// Switches scripts off for the pages that are opened from now on.
  public void scripts(boolean on) {
    cdp("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
  }

  /// Runs a script in every page that is opened from now on, before any of the page's own: what
  /// else a device would have there.
  public void beforeEveryPage(String script) {
    cdp("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
  }

  /// What the browser tells assistive technology, node by node.
  public List<?> accessibilityTree() {
    return (List<?>) cdp("Accessibility.getFullAXTree", Map.of()).get("nodes");
  }

  /// Sets what the device remembers of how pages shall read, such as `size:200.theme:contrast`.
  public void reads(String settings) {
    driver.manage().addCookie(new Cookie("imjin-reading", settings));
  }

  /// Where files that a page offers are put from now on, without asking.
  public void downloadTo(Path folder) {
    cdp(
        "Browser.setDownloadBehavior",
        Map.of("behavior", "allow", "downloadPath", folder.toString()));
  }

  /// Waits until something is there and true, and gives it. What never comes leaves a picture of
  /// the page in the build folder and says what stood there instead.
  public <T> T await(Function<WebDriver, T> condition) {
    return new WebDriverWait(driver, PATIENCE, Duration.ofMillis(50))
        .withMessage(() -> new Witness(this).tell())
        .ignoring(org.openqa.selenium.StaleElementReferenceException.class)
        .ignoring(org.openqa.selenium.NoSuchElementException.class)
        .until(condition);
  }

  /// Waits until something has words on it, and gives them: what has just been opened may still be
  /// empty.
  public String awaitText(By what) {
    return await(driver -> {
      var text = driver.findElement(what).getText();
      return text.isBlank() ? null : text;
    });
  }

  /// Waits until the page has its typefaces and nothing moves on it: letters and colours that are
  /// still on their way would be measured, or pictured, wrongly.
  public void awaitRest() {
    awaitTrue(AT_REST);
  }

  /// Waits until a script gives `true`, and nothing less.
  public void awaitTrue(String script) {
    await(driver -> Boolean.TRUE.equals(script(script)));
  }

  public Object script(String script, Object... arguments) {
    return Optional.ofNullable(((JavascriptExecutor) driver).executeScript(script, arguments))
        .orElse("");
  }

  /// Errors on the console since the last call.
  public List<String> consoleErrors() {
    return StreamSupport.stream(chrome.manage().logs().get(LogType.BROWSER).spliterator(), false)
        .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
        .map(entry -> entry.getMessage())
        .toList();
  }

  /// Addresses asked for since the last call, as the browser's own log has them.
  public List<String> requests() {
    return traffic().stream().flatMap(message -> Requests.url(message).stream()).toList();
  }

  /// How many bytes came over the line since this was last asked, headers included.
  public long bytes() {
    return traffic().stream().mapToLong(Requests::bytes).sum();
  }

  /// Leaves the page that was open, with all that it still waits for.
  public void leave() {
    driver.get("about:blank");
    traffic();
  }

  /// Everything that can be read in what came over the line since `leave`: pages, scripts, data. To
  /// be asked while the page is open, as the browser forgets it with the page.
  public List<String> received() {
    return traffic().stream()
        .flatMap(message -> Requests.readable(message).stream())
        .map(this::body)
        .toList();
  }

  private String body(String request) {
    return String.valueOf(cdp("Network.getResponseBody", Map.of("requestId", request)).get("body"));
  }

  private List<String> traffic() {
    return StreamSupport.stream(
            chrome.manage().logs().get(LogType.PERFORMANCE).spliterator(), false)
        .map(entry -> entry.getMessage())
        .toList();
  }

  /// Keeps a picture of the page in the build folder.
  public void picture(String name) {
    try {
      var folder = Files.createDirectories(Path.of("target", "journeys"));
      Files.write(folder.resolve(name + ".png"), chrome.getScreenshotAs(OutputType.BYTES));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public void close() {
    driver.quit();
  }

  private Map<String, Object> cdp(String command, Map<String, Object> parameters) {
    return chrome.executeCdpCommand(command, parameters);
  }

  private static String program(String variable, String... usual) {
    var named = Optional.ofNullable(System.getenv(variable)).filter(path -> !path.isBlank());
    return named.orElseGet(() ->
        List.of(usual).stream()
            .filter(path -> Files.isExecutable(Path.of(path)))
            .findFirst()
            .orElseThrow(() ->
                new IllegalStateException(
                    "No browser: install chromium and chromium-driver, or name them in"
                        + " CHROMIUM and CHROMEDRIVER")));
  }
}
