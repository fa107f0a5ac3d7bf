package app.imjin.classroom.ui;

import app.imjin.classroom.ClassCode;
import app.imjin.classroom.ClassroomNavigation;
import app.imjin.classroom.Entrance;
import app.imjin.classroom.JoinLimit;
import app.imjin.classroom.web.LeftCookie;
import app.imjin.common.FirstPaint;
import app.imjin.common.PageRequest;
import app.imjin.common.PlainPage;
import app.imjin.security.ClientAddress;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/// `/join`, where the code is asked for, and `/join/{code}`, where a pseudonym is chosen or a
/// ticket typed.
@Component
class JoinPages implements FirstPaint {
  private static final Set<String> PROBLEMS =
      Set.of("code", "wait", "name", "taken", "full", "crowd", "busy", "ticket", "long");
  private static final int LONGEST_TYPED = 40;

  private final Entrance entrance;
  private final JoinLimit limit;
  private final Visitors visitors;
  private final PseudonymHtml pseudonyms;
  private final WelcomeHtml welcome;

  JoinPages(
      Entrance entrance,
      JoinLimit limit,
      Visitors visitors,
      PseudonymHtml pseudonyms,
      WelcomeHtml welcome) {
    this.entrance = entrance;
    this.limit = limit;
    this.visitors = visitors;
    this.pseudonyms = pseudonyms;
    this.welcome = welcome;
  }

  @Override
  public Optional<PlainPage> page(PageRequest request) {
    var parts = request.segments();
    if (parts.isEmpty() || !parts.getFirst().equals("join") || parts.size() > 2) {
      return Optional.empty();
    }
    var markup = new Markup(request.language());
    var content =
        parts.size() == 1
            ? askForCode(request, markup, problem(request))
            : parts.get(1).equals("welcome")
                ? welcome.show(request, markup)
                : open(request, markup, parts.get(1));
    clearDevice(request).ifPresent(content::appendChild);
    return Optional.of(
        PlainPage.open(
            markup.text("classroom.join.title"),
            markup.text("classroom.join.description"),
            "join",
            List.of("join"),
            content));
  }

  private Element open(PageRequest request, Markup markup, String typed) {
    if (limit.isReached(ClientAddress.current())) {
      return askForCode(request, markup, Optional.of("wait"));
    }
    var found = ClassCode.typed(typed).flatMap(entrance::classWith);
    if (found.isEmpty()) {
      limit.wrong(ClientAddress.current());
      return askForCode(request, markup, Optional.of("code"));
    }
    return pseudonyms.show(found.get(), request, markup, problem(request));
  }

  private Element askForCode(PageRequest request, Markup markup, Optional<String> problem) {
    var page = Markup.page("join-code");
    page.appendChild(markup.heading("classroom.join.title"));
    page.appendChild(markup.lead("classroom.join.lead"));
    problem.ifPresent(found -> page.appendChild(markup.problem("classroom.problem." + found)));
    var form =
        page.appendChild(Markup.form(ClassroomNavigation.join() + "/enter")).lastElementChild();
    if (form != null) {
      form.addClass("sheet");
      form.appendChild(
          new Field(
                  "code",
                  "classroom.code",
                  "classroom.code-help",
                  typed(request),
                  LONGEST_TYPED,
                  problem.filter("code"::equals).isPresent())
              .in(markup));
      form.appendChild(markup.send("classroom.go-on"));
    }
    visitors.at(request).ifPresent(visitor -> page.appendChild(visitors.part(visitor, markup)));
    return page;
  }

  private static String typed(PageRequest request) {
    var segments = request.segments();
    var text =
        segments.size() == 2
            ? segments.get(1)
            : Optional.ofNullable(request.query().get("code")).orElse("");
    return text.length() > LONGEST_TYPED ? text.substring(0, LONGEST_TYPED) : text;
  }

  private static Optional<String> problem(PageRequest request) {
    return Optional.ofNullable(request.query().get("problem")).filter(PROBLEMS::contains);
  }

  /// Somebody has just left: the element clears what pages have stored here.
  private static Optional<Element> clearDevice(PageRequest request) {
    return request
        .cookie(LeftCookie.NAME)
        .map(left -> new Element("forget-device").attr("data-cookie", LeftCookie.NAME));
  }
}
