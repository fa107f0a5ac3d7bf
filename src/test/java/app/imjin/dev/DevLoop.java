package app.imjin.dev;

import app.imjin.Imjin;
import java.io.IOException;
import java.util.Map;
import org.springframework.boot.SpringApplication;

/// Serves Imjin from the sources and keeps up with them: content, styles and scripts are taken over
/// by the running server ([LiveSources]); Java and texts start it again in the same process.
///
/// Devtools calls `main` again for each start, with a new class loader.
final class DevLoop {
  private DevLoop() {}

  /// @param options for the server
  public static void main(String[] options) throws IOException {
    if (DevLoop.class.getClassLoader() == ClassLoader.getSystemClassLoader()) {
      prepare();
    }
    var app = new SpringApplication(Imjin.class, LiveParts.class);
    app.setDefaultProperties(
        Map.of(
            "vaadin.productionMode",
            "true",
            "spring.devtools.restart.trigger-file",
            Code.TRIGGER,
            "spring.devtools.restart.poll-interval",
            "100ms",
            "spring.devtools.restart.quiet-period",
            "50ms",
            "spring.devtools.restart.log-condition-evaluation-delta",
            "false"));
    app.run(options);
  }

  /// What lasts longer than a start.
  private static void prepare() throws IOException {
    // Nobody waits for the end of a lesson here.
    System.setProperty("server.shutdown", "immediate");
    // Each start counts as a build, so that no browser keeps the steps that older code has drawn.
    System.setProperty("spring.info.build.location", "classpath:no-build");
    System.setProperty("spring.web.resources.cache.cachecontrol.no-cache", "true");
    var code = new Code();
    code.catchUp();
    Folders.content().follow();
    Folders.styles().follow();
    Bundler.start();
    Repeat.start("code", code::keepUp);
  }

  static void say(String words) {
    System.err.println(words);
  }
}
