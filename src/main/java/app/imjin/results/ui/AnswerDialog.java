package app.imjin.results.ui;

import app.imjin.classroom.AttemptStep.Answered;
import app.imjin.classroom.Participant;
import app.imjin.classroom.QuestionRecord;
import app.imjin.common.Fraction;
import app.imjin.pack.MisconceptionId;
import app.imjin.quiz.QuizVersion;
import app.imjin.quiz.Response;
import app.imjin.results.AnswerWords;
import app.imjin.results.Cell;
import app.imjin.results.Prompt;
import app.imjin.results.Standing;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;

/// What one student answered to one question, the verdicts in order: the question as the student
/// saw it, with the answer in it.
final class AnswerDialog extends Dialog {
  private final Wording wording;
  private final QuizVersion quiz;
  private final AnswerWords words;
  private final AnswerCards cards;

  AnswerDialog(
      Wording wording, QuizVersion quiz, AnswerCards cards, Participant participant, Cell cell) {
    this.wording = wording;
    this.quiz = quiz;
    this.cards = cards;
    words = new AnswerWords(quiz, wording.language());
    addClassName("answers-dialog");
    setHeaderTitle(
        wording.text(
            "results.dialog-title", participant.pseudonym().value(), cell.prompt().number()));
    add(cell.record().map(this::answers).orElseGet(() -> unanswered(cell.prompt())));
    var close = new Button(wording.text("results.close"), click -> close());
    close.setAutofocus(true);
    getFooter().add(close);
  }

  private Component unanswered(Prompt prompt) {
    var none = new Div(new Paragraph(wording.text("results.unanswered")));
    none.addClassName("answers");
    none.add(
        cards
            .of(prompt.id(), Optional.empty(), 1)
            .map(Component.class::cast)
            .orElseGet(() -> new Paragraph(prompt.stem().in(wording.language()))));
    return none;
  }

  private Component answers(QuestionRecord record) {
    var list = new OrderedList();
    list.addClassName("answers");
    list.getElement().setAttribute("role", "list");
    int number = 0;
    for (var answered : record.answers()) {
      number++;
      list.add(answer(number, answered, standing(answered, record)));
    }
    return list;
  }

  private ListItem answer(int number, Answered answered, Standing standing) {
    var title =
        number == 1
            ? wording.text("results.first-answer")
            : wording.text("results.next-answer", number);
    var time = new Span(time(answered));
    time.addClassName("soft");
    var item = new ListItem(new H3(new Span(title), new Span(" "), time));
    item.add(given(answered, number));
    item.add(verdict(standing, answered.fraction()));
    answered.misconceptions().forEach(id -> idea(id).ifPresent(item::add));
    return item;
  }

  private String time(Answered answered) {
    var given = wording.day(answered.given());
    return answered.inTime()
        ? wording.text("results.given", given)
        : wording.text("results.given-late", given, wording.day(answered.received()));
  }

  private Div given(Answered answered, int number) {
    var given = new Div();
    given.addClassName("answers-given");
    var response = words.response(answered);
    var card = cards.of(answered.question(), response, number);
    card.ifPresent(given::add);
    // A card says it all, but for a point on a map to those who do not see the map.
    if (card.isEmpty() || response.isEmpty() || response.get() instanceof Response.Pinned) {
      given.add(
          words
              .of(answered)
              .<Component>map(AnswerDialog::lines)
              .orElseGet(() -> new Paragraph(wording.text("results.unreadable"))));
    }
    return given;
  }

  private static HtmlContainer lines(AnswerWords.Said said) {
    if (said.lines().size() == 1) {
      return new Paragraph(said.lines().getFirst());
    }
    var list = said.inOrder() ? new OrderedList() : new UnorderedList();
    said.lines().forEach(line -> list.add(new ListItem(line)));
    return list;
  }

  private Paragraph verdict(Standing standing, Fraction fraction) {
    var verdict = new Paragraph(new Mark(standing, false), new Span(said(fraction)));
    verdict.addClassName("answers-verdict");
    return verdict;
  }

  private static Standing standing(Answered answered, QuestionRecord record) {
    if (!answered.fraction().isWhole()) {
      return Standing.NOT_YET;
    }
    return answered.equals(record.firstTry())
        ? Standing.RIGHT_AT_FIRST
        : Standing.RIGHT_AFTER_REREADING;
  }

  private String said(Fraction fraction) {
    if (fraction.isWhole()) {
      return wording.text("results.right");
    }
    return fraction.equals(Fraction.ZERO)
        ? wording.text("results.wrong")
        : wording.text("results.partly", fraction.toString());
  }

  private Optional<Paragraph> idea(MisconceptionId id) {
    return quiz.misconception(id)
        .map(one ->
            new Paragraph(wording.text("results.thinks", one.statement().in(wording.language()))));
  }
}
