package app.imjin.quiz.ui;

import app.imjin.common.Language;
import app.imjin.common.LocalizedText;
import app.imjin.common.Texts;
import app.imjin.map.Atlas;
import app.imjin.map.ui.SceneHtml;
import app.imjin.pack.Pack;
import app.imjin.pack.PackId;
import app.imjin.pack.PlaceId;
import app.imjin.quiz.Item;
import app.imjin.quiz.OptionId;
import app.imjin.quiz.PaperItem;
import app.imjin.quiz.Response;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;

/// Questions as HTML: the one way in which students, reviews, previews and projectors see them.
///
/// The element `<question-card>` brings this markup to life. On a page without a player the words
/// it needs, [PlayerTexts#script], have to stand there once.
public final class QuestionHtml {
  private final PackId pack;
  private final Atlas atlas;
  private final Language language;

  private QuestionHtml(PackId pack, Atlas atlas, Language language) {
    this.pack = pack;
    this.atlas = atlas;
    this.language = language;
  }

  /// Questions of a pack's quizzes in one language.
  public static QuestionHtml of(Pack pack, Language language) {
    return new QuestionHtml(pack.id(), pack.part(Atlas.class), language);
  }

  /// One question.
  ///
  /// @param number its place in the quiz, from 1; also its anchor, `q5`
  public Element card(PaperItem item, Mode mode, int number) {
    var card = new Element("question-card").addClass("card").attr("id", "q" + number);
    card.attr("data-question", item.id().value());
    card.attr("data-version", String.valueOf(item.version()));
    card.attr("data-type", type(item));
    var form = card.appendElement("form").attr("novalidate", true).attr("autocomplete", "off");
    var question = form.appendElement("fieldset");
    var hintId = "q" + number + "-hint";
    var stem = question.appendElement("legend").addClass("stem").appendElement("h2");
    Prose.into(stem.attr("tabindex", "-1"), item.stem(), language);
    if (mode != Mode.REVIEW) {
      question.appendElement("p").addClass("hint").attr("id", hintId).text(hint(item, mode));
      question.attr("aria-describedby", hintId);
    }
    answers(question, item, mode);
    if (mode == Mode.ANSWER) {
      card.appendElement("div")
          .addClass("verdict")
          .attr("role", "status")
          .attr("tabindex", "-1")
          .attr("hidden", true);
    }
    return card;
  }

  /// One question with what was answered, to be looked at. A point on the map is left to the map.
  ///
  /// @param response to this question; empty when there is none
  public Element answered(PaperItem item, Optional<Response> response, int number) {
    var card = card(item, Mode.REVIEW, number).attr("data-locked", true);
    response.ifPresent(given -> {
      switch (given) {
        case Response.Chosen(List<OptionId> options) ->
            options.forEach(option -> choose(card, option.value()));
        case Response.Named(PlaceId place) -> {
          choose(card, place.value());
          card.select(".place-list").forEach(list -> list.attr("open", true));
        }
        case Response.Ordered(List<OptionId> items) -> {
          var list = card.expectFirst(".order");
          items.forEach(one -> list.appendChild(option(card, one.value())));
        }
        case Response.Pinned _ -> {}
      }
    });
    return card;
  }

  private static void choose(Element card, String id) {
    option(card, id).select("input").forEach(input -> input.attr("checked", true));
  }

  private static Element option(Element card, String id) {
    return card.expectFirst(".option[data-option=%s]".formatted(id));
  }

  private void answers(Element question, PaperItem item, Mode mode) {
    switch (item) {
      case PaperItem.ChooseOne one -> options(question, one, one.options(), "radio", mode);
      case PaperItem.TrueFalse either -> options(question, either, either.options(), "radio", mode);
      case PaperItem.ChooseMany many -> options(question, many, many.options(), "checkbox", mode);
      case PaperItem.Order order -> order(question, order, mode);
      case PaperItem.PlaceOnMap place -> place(question, place, mode);
    }
    if (mode == Mode.ANSWER && question.selectFirst(".card-tools") == null) {
      question.appendElement("div").addClass("card-tools");
    }
  }

  private void options(
      Element question, PaperItem item, List<Item> options, String kind, Mode mode) {
    var list =
        question.appendElement("div").addClass("options").addClass("count-" + options.size());
    for (int i = 0; i < options.size(); i++) {
      var option = options.get(i);
      option(list, item, option.id().value(), option.text(), kind, mode, i);
    }
  }

  private void option(
      Element list,
      PaperItem item,
      String id,
      LocalizedText text,
      String kind,
      Mode mode,
      int index) {
    var option = list.appendElement(mode == Mode.PROJECT ? "div" : "label").addClass("option");
    option.attr("data-option", id);
    if (mode == Mode.PROJECT) {
      option.appendElement("b").addClass("letter").text(letter(index));
    } else {
      option
          .appendElement("input")
          .attr("type", kind)
          .attr("name", "answer-" + item.id())
          .attr("value", id)
          .attr("disabled", mode == Mode.REVIEW);
    }
    Prose.into(option.appendElement("span").addClass("option-text"), text, language);
  }

  private void order(Element question, PaperItem.Order order, Mode mode) {
    var items = order.items();
    var list = question.appendElement("ol").addClass("options order count-" + items.size());
    for (int i = 0; i < items.size(); i++) {
      var item = items.get(i);
      var entry = list.appendElement("li").addClass("option");
      entry.attr("data-option", item.id().value());
      if (mode == Mode.PROJECT) {
        entry.appendElement("b").addClass("letter").text(letter(i));
      }
      Prose.into(entry.appendElement("span").addClass("option-text"), item.text(), language);
      if (mode == Mode.ANSWER) {
        moves(entry, item.text());
      }
    }
    if (mode == Mode.ANSWER) {
      question.appendElement("p").addClass("order-status visually-hidden").attr("role", "status");
    }
  }

  private void moves(Element entry, LocalizedText item) {
    var moves = entry.appendElement("span").addClass("moves");
    move(moves, "up", "↑", text("quiz.move.up", item.in(language)));
    move(moves, "down", "↓", text("quiz.move.down", item.in(language)));
  }

  private static void move(Element moves, String way, String sign, String name) {
    moves
        .appendElement("button")
        .addClass("move")
        .attr("type", "button")
        .attr("data-move", way)
        .attr("aria-label", name)
        .text(sign);
  }

  private void place(Element question, PaperItem.PlaceOnMap place, Mode mode) {
    var map = SceneHtml.question(pack, atlas, place.scene(), language);
    if (mode != Mode.ANSWER) {
      map.removeAttr("pin");
    }
    question.appendElement("div").addClass("place-map").appendChild(map);
    if (mode == Mode.PROJECT) {
      return;
    }
    var tools = question.appendElement("div").addClass("card-tools");
    var choices = tools.appendElement("details").addClass("place-list");
    choices.appendElement("summary").addClass("button").text(text("quiz.place.list"));
    var list = choices.appendElement("div").addClass("options");
    IntStream.range(0, place.choices().size())
        .forEach(i -> {
          var choice = place.choices().get(i);
          option(list, place, choice.id().value(), choice.name(), "radio", mode, i);
        });
  }

  private String hint(PaperItem item, Mode mode) {
    return text("quiz.hint." + type(item) + (mode == Mode.PROJECT ? ".project" : ""));
  }

  private static String type(PaperItem item) {
    return switch (item) {
      case PaperItem.ChooseOne _ -> "choose-one";
      case PaperItem.ChooseMany _ -> "choose-many";
      case PaperItem.TrueFalse _ -> "true-false";
      case PaperItem.Order _ -> "order";
      case PaperItem.PlaceOnMap _ -> "place";
    };
  }

  private static String letter(int index) {
    return String.valueOf((char) ('A' + index));
  }

  private String text(String key, Object... arguments) {
    return Texts.of(language, key, arguments);
  }
}
