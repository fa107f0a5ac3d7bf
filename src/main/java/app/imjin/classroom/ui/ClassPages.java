package app.imjin.classroom.ui;

import app.imjin.classroom.Assignments;
import app.imjin.classroom.ClassCode;
import app.imjin.classroom.ClassroomNavigation;
import app.imjin.classroom.Entrance.Bearer;
import app.imjin.classroom.SchoolClass;
import app.imjin.common.FirstPaint;
import app.imjin.common.Isolated;
import app.imjin.common.PageRequest;
import app.imjin.common.PlainPage;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/// `/class/{code}`, what a class has to do, and `/class/{code}/{number}`, one assignment; for those
/// who have joined.
@Component
class ClassPages implements FirstPaint {
  private final Assignments assignments;
  private final Visitors visitors;
  private final TasksHtml tasks;
  private final AssignmentHtml assignmentHtml;

  ClassPages(
      Assignments assignments, Visitors visitors, TasksHtml tasks, AssignmentHtml assignmentHtml) {
    this.assignments = assignments;
    this.visitors = visitors;
    this.tasks = tasks;
    this.assignmentHtml = assignmentHtml;
  }

  @Override
  public Optional<PlainPage> page(PageRequest request) {
    var parts = request.segments();
    if (parts.size() < 2 || parts.size() > 3 || !parts.getFirst().equals("class")) {
      return Optional.empty();
    }
    var markup = new Markup(request.language());
    var code = ClassCode.typed(parts.get(1));
    return Optional.of(
        visitors
            .at(request)
            .map(visitor -> forVisitor(visitor, code, parts, markup))
            .orElseGet(() -> stranger(visitors.bearer(request), code, markup)));
  }

  private PlainPage forVisitor(
      Visitor visitor, Optional<ClassCode> code, List<String> parts, Markup markup) {
    var schoolClass = visitor.schoolClass();
    var page =
        code.filter(schoolClass.code()::equals).isEmpty()
            ? plain(otherCode(visitor, code, markup), markup)
            : parts.size() == 2
                ? plain(tasks.of(visitor, markup), markup)
                : assignment(visitor, parts.get(2), markup);
    return page.withTools(visitors.tools(visitor, markup));
  }

  private PlainPage assignment(Visitor visitor, String number, Markup markup) {
    return number(number)
        .flatMap(found -> assignments.find(visitor.schoolClass(), found))
        .map(found -> assignmentHtml.page(found, visitor, markup))
        .orElseGet(() -> plain(missing(visitor.schoolClass(), markup), markup).withStatus(404));
  }

  private static Optional<Integer> number(String text) {
    return text.matches("[1-9][0-9]{0,5}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }

  private static PlainPage plain(Element content, Markup markup) {
    return PlainPage.open(
        markup.text("classroom.class.title"),
        markup.text("classroom.class.description"),
        "class",
        List.of("join"),
        content);
  }

  /// The code has changed, or is another class's.
  private Element otherCode(Visitor visitor, Optional<ClassCode> code, Markup markup) {
    var page = Markup.page("class-other");
    var own = visitor.schoolClass();
    page.appendChild(markup.heading("classroom.other.title", Isolated.of(own.name())));
    page.appendChild(
        markup.lead(
            "classroom.other.lead", visitor.participant().pseudonym(), Isolated.of(own.name())));
    page.appendChild(
        markup.buttonLink(
            ClassroomNavigation.schoolClass(own.code()),
            "classroom.other.own",
            Isolated.of(own.name())));
    code.ifPresent(other ->
        page.appendElement("p")
            .appendChild(markup.link(ClassroomNavigation.join(other), "classroom.other.join")));
    return page;
  }

  /// Nobody we know: a device that has not joined, or whose student has a new ticket or was taken
  /// out.
  private static PlainPage stranger(
      Optional<Bearer> bearer, Optional<ClassCode> code, Markup markup) {
    var page = Markup.page("class-stranger");
    page.appendChild(markup.heading("classroom.nobody.title"));
    page.appendChild(
        markup.lead(bearer.map(ClassPages::whyUnknown).orElse("classroom.nobody.lead")));
    page.appendChild(
        markup.buttonLink(
            code.map(ClassroomNavigation::join).orElseGet(ClassroomNavigation::join),
            "classroom.nobody.join"));
    return plain(page, markup);
  }

  private static String whyUnknown(Bearer bearer) {
    return switch (bearer) {
      case Bearer.Removed() -> "classroom.nobody.removed";
      case Bearer.Known(_), Bearer.Replaced(), Bearer.Unknown() -> "classroom.nobody.expired";
    };
  }

  private static Element missing(SchoolClass schoolClass, Markup markup) {
    var page = Markup.page("class-missing");
    page.appendChild(markup.heading("classroom.missing.title"));
    page.appendChild(markup.lead("classroom.missing.lead"));
    page.appendChild(
        markup.buttonLink(
            ClassroomNavigation.schoolClass(schoolClass.code()),
            "classroom.other.own",
            Isolated.of(schoolClass.name())));
    return page;
  }
}
