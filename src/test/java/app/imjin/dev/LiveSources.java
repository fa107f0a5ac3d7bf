package app.imjin.dev;

import app.imjin.pack.load.LivePacks;
import app.imjin.quiz.QuizVersions;
import jakarta.servlet.ServletContext;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;

/// Takes over content, styles and scripts while the server runs, and lets open pages load again.
final class LiveSources implements SmartInitializingSingleton {
  /// Where Flow keeps the page that it has read once.
  private static final String PAGE_OF_FLOW = "$IndexHtmlHolder";

  private static final String SCHEMA = "schema";

  private final LivePacks packs;
  private final QuizVersions quizzes;
  private final ServletContext servlets;
  private final OpenPages pages;
  private final Mirror content = Folders.content();
  private final Mirror styles = Folders.styles();
  private final Watch own;
  private final Watch scripts = new Watch(Folders.BUNDLED);
  private boolean hadProblems;
  private volatile List<Thread> threads = List.of();

  LiveSources(
      LivePacks packs, QuizVersions quizzes, ServletContext servlets, OpenPages pages, Path own) {
    this.packs = packs;
    this.quizzes = quizzes;
    this.servlets = servlets;
    this.pages = pages;
    this.own = new Watch(own);
  }

  @Override
  public void afterSingletonsInstantiated() {
    threads = List.of(Repeat.start("sources", this::keepUp));
  }

  void stop() {
    threads.forEach(Thread::interrupt);
  }

  private void keepUp() {
    boolean changed = !styles.follow().isEmpty() | hasNewContent();
    if (!scripts.changes().isEmpty()) {
      Collections.list(servlets.getAttributeNames()).stream()
          .filter(name -> name.endsWith(PAGE_OF_FLOW))
          .forEach(servlets::removeAttribute);
      changed = true;
    }
    if (changed) {
      pages.loadAgain();
    }
  }

  /// Takes over content that has changed. What is wrong in it is said; the rest is served.
  private boolean hasNewContent() {
    var changed = content.follow();
    if (!own.changes().isEmpty() | !changed.isEmpty()) {
      boolean bySchema = changed.stream().anyMatch(file -> file.startsWith(SCHEMA));
      var problems = bySchema ? packs.readAnew() : packs.readAgain();
      report(problems);
      quizzes.afterSingletonsInstantiated();
      return true;
    }
    return false;
  }

  private void report(List<String> problems) {
    problems.forEach(DevLoop::say);
    if (!problems.isEmpty()) {
      DevLoop.say("This is not taken over; the pack is served as it was when it was last whole.");
    } else if (hadProblems) {
      DevLoop.say("All packs are whole again.");
    }
    hadProblems = !problems.isEmpty();
  }
}
