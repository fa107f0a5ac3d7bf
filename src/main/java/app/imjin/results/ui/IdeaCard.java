package app.imjin.results.ui;

import app.imjin.live.ui.ProjectorNavigation;
import app.imjin.pack.PackId;
import app.imjin.results.Misunderstanding;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;

/// A misunderstanding: how many have it, what it says, and the step that clears it up.
final class IdeaCard extends ListItem {
  private final Wording wording;
  private final Span count = new Span();
  private final Span of = new Span();
  private final Paragraph more = new Paragraph();
  private final Anchor step = new Anchor();

  IdeaCard(Wording wording, PackId pack, Misunderstanding shown) {
    this.wording = wording;
    addClassName("idea");
    count.addClassName("idea-count");
    var counted = new Paragraph(count, new Span(" "), of);
    counted.addClassName("idea-counted");
    var statement = shown.idea().statement().in(wording.language());
    var quote = new Paragraph(wording.text("results.quote", statement));
    quote.addClassName("idea-statement");
    more.addClassName("idea-more");
    add(counted, quote, more);
    shown.idea().stepNumber().ifPresent(number -> addStep(pack, shown, number));
    show(shown);
  }

  private void addStep(PackId pack, Misunderstanding shown, int number) {
    step.setHref(ProjectorNavigation.step(pack, shown.idea().step()));
    step.setTarget("imjin-projector");
    step.addClassNames("button", "primary");
    var rest =
        new Span(
            " "
                + wording.text(
                    "results.on-projector", shown.idea().statement().in(wording.language())));
    rest.addClassName("for-readers");
    step.add(new Span(wording.text("results.show-step", number)), rest);
    add(step);
  }

  void show(Misunderstanding shown) {
    int still = shown.still().size();
    count.setText(Integer.toString(still));
    of.setText(wording.text("results.think", still, shown.asked()));
    more.setText(more(shown));
  }

  private String more(Misunderstanding shown) {
    var numbers =
        shown.questions().stream()
            .map(prompt -> Integer.toString(prompt.number()))
            .collect(Collectors.joining(", "));
    var questions = wording.text("results.in-questions", shown.questions().size(), numbers);
    return shown.overcame().isEmpty()
        ? questions
        : questions + " · " + wording.text("results.since", shown.overcame().size());
  }

  /// Tells when the link is focused, so that a card that moves up can keep the focus.
  void onFocus(Runnable action) {
    step.getElement().addEventListener("focus", event -> action.run());
  }

  void onBlur(Runnable action) {
    step.getElement().addEventListener("blur", event -> action.run());
  }

  void focus() {
    step.focus();
  }
}
