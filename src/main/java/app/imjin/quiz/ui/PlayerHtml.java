package app.imjin.quiz.ui;

import app.imjin.common.Language;
import app.imjin.common.LocalizedText;
import app.imjin.common.Texts;
import app.imjin.pack.Pack;
import app.imjin.quiz.Behaviour;
import app.imjin.quiz.Paper;
import app.imjin.quiz.PaperItem;
import java.util.Optional;
import org.jsoup.nodes.Element;

/// The frame in which a student goes through a quiz: `<quiz-player>` with all cards, the open one
/// to be seen.
public final class PlayerHtml {
  private final Paper paper;
  private final PlayerSettings settings;
  private final QuestionHtml questions;
  private final Language language;

  private PlayerHtml(Pack pack, Paper paper, PlayerSettings settings, Language language) {
    this.paper = paper;
    this.settings = settings;
    this.questions = QuestionHtml.of(pack, language);
    this.language = language;
  }

  /// The player of a paper.
  ///
  /// @param title of the quiz, the page's heading of the first rank
  /// @param openIndex of the question that is open, from 0; beyond the last it is the last
  public static Element player(
      Pack pack,
      LocalizedText title,
      Paper paper,
      PlayerSettings settings,
      int openIndex,
      Language language) {
    int open = Math.clamp(openIndex, 0, paper.items().size() - 1);
    return new PlayerHtml(pack, paper, settings, language).player(title.in(language), open);
  }

  private Element player(String title, int open) {
    var player = frame();
    player.appendChild(head(title, open));
    var cards = player.appendElement("div").addClass("cards");
    for (int i = 0; i < paper.items().size(); i++) {
      cards.appendChild(card(paper.items().get(i), i, i == open));
    }
    player.appendChild(result());
    player.appendElement("p").addClass("player-note").attr("role", "status").attr("hidden", true);
    player
        .appendElement("noscript")
        .appendElement("p")
        .addClass("player-note")
        .text(text("quiz.noscript"));
    player.appendChild(nav(open));
    player.appendChild(PlayerTexts.script(language));
    settings.stateJson().ifPresent(json -> player.appendChild(PlayerTexts.data("state", json)));
    return player;
  }

  private Element frame() {
    var player = new Element("quiz-player").addClass("player");
    player.attr("data-url", settings.url());
    shelf(player, settings.shelf());
    settings.token().ifPresent(token -> player.attr("data-token", token));
    settings.joinAddress().ifPresent(address -> player.attr("data-join", address));
    player.attr(
        "data-behaviour",
        switch (settings.behaviour()) {
          case Behaviour.AtOnce _ -> "at-once";
          case Behaviour.AfterDue _ -> "after-due";
        });
    player.attr("data-closed", settings.closed());
    return player.attr("data-again", settings.repeatable());
  }

  private static void shelf(Element player, PlayerSettings.Shelf shelf) {
    player.attr("data-key", shelf.key());
    shelf.attempt().ifPresent(attempt -> player.attr("data-attempt", attempt));
    if (!shelf.earlier().isEmpty()) {
      player.attr("data-earlier", String.join(" ", shelf.earlier()));
    }
  }

  private Element head(String title, int open) {
    int count = paper.items().size();
    var head = new Element("header").addClass("player-head");
    head.appendElement("h1").addClass("quiz-title").text(title);
    head.appendElement("p")
        .addClass("progress")
        .text(text("quiz.player.progress", open + 1, count));
    var dots = head.appendElement("div").addClass("steps-done").attr("aria-hidden", "true");
    for (int i = 0; i < count; i++) {
      dots.appendElement("i").attr("class", i == open ? "now" : "");
    }
    head.appendElement("p").addClass("save-state").attr("role", "status");
    return head;
  }

  private Element card(PaperItem item, int index, boolean open) {
    var card = questions.card(item, Mode.ANSWER, index + 1).attr("hidden", !open);
    Optional.ofNullable(settings.steps().get(item.id()))
        .ifPresent(step ->
            card.expectFirst(".card-tools")
                .appendElement("a")
                .addClass("read-step")
                .attr("href", step)
                .text(text("quiz.show-step")));
    if (!open) {
      card.select("story-map").forEach(map -> map.wrap("<template></template>"));
    }
    return card;
  }

  private Element result() {
    var result = new Element("section").addClass("result").attr("hidden", true);
    result.attr("aria-labelledby", "result-title");
    result
        .appendElement("h2")
        .attr("id", "result-title")
        .attr("tabindex", "-1")
        .text(text("quiz.result"));
    result.appendElement("p").addClass("result-words").attr("role", "status");
    result.appendElement("div").addClass("result-groups");
    var tools = result.appendElement("p").addClass("result-tools");
    button(tools, "hand-in", text("quiz.hand-in")).addClass("primary").attr("hidden", true);
    button(tools, "anew", text("quiz.anew")).attr("hidden", true);
    tools
        .appendElement("a")
        .addClass("button")
        .attr("href", settings.backAddress())
        .text(text("quiz.leave"));
    return result;
  }

  private Element nav(int open) {
    var nav = new Element("nav").addClass("player-nav").attr("aria-label", text("quiz.nav"));
    nav.appendElement("a")
        .addClass("button back-link")
        .attr("href", settings.backAddress())
        .attr("hidden", open > 0)
        .text(text("quiz.back-to-story"));
    button(nav, "back", "← " + open)
        .attr("aria-label", text("quiz.player.back", open))
        .attr("hidden", open == 0);
    button(nav, "next", text("quiz.player.skip"));
    var check =
        switch (settings.behaviour()) {
          case Behaviour.AtOnce _ -> text("quiz.player.check");
          case Behaviour.AfterDue _ -> text("quiz.player.save");
        };
    button(nav, "check", check).addClass("primary").attr("hidden", settings.closed());
    return nav;
  }

  private static Element button(Element parent, String go, String text) {
    return parent
        .appendElement("button")
        .addClass("button")
        .attr("type", "button")
        .attr("data-go", go)
        .text(text);
  }

  private String text(String key, Object... arguments) {
    return Texts.of(language, key, arguments);
  }
}
