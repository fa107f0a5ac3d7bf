package app.imjin.classroom.ui;

import app.imjin.common.Language;
import app.imjin.common.Texts;
import org.jsoup.nodes.Element;

/// The few pieces that the learners' pages are made of, in one language.
record Markup(Language language) {
  String text(String key, Object... arguments) {
    return Texts.of(language, key, arguments);
  }

  static Element page(String kind) {
    return new Element("div").addClass("page").addClass(kind);
  }

  Element heading(String key, Object... arguments) {
    return new Element("h1").text(text(key, arguments));
  }

  Element lead(String key, Object... arguments) {
    return new Element("p").addClass("lead").text(text(key, arguments));
  }

  Element paragraph(String key, Object... arguments) {
    return new Element("p").text(text(key, arguments));
  }

  /// A sentence that says what went wrong and what to do; a screen reader hears it first.
  Element problem(String key, Object... arguments) {
    return new Element("p")
        .addClass("problem")
        .attr("id", "problem")
        .attr("role", "alert")
        .text(text(key, arguments));
  }

  Element link(String address, String key, Object... arguments) {
    return new Element("a").attr("href", address).text(text(key, arguments));
  }

  Element buttonLink(String address, String key, Object... arguments) {
    return link(address, key, arguments).addClass("button").addClass("primary");
  }

  static Element form(String address) {
    return new Element("form").attr("method", "post").attr("action", address);
  }

  static Element hidden(String name, String value) {
    return new Element("input").attr("type", "hidden").attr("name", name).attr("value", value);
  }

  Element submit(String key) {
    return new Element("button").attr("type", "submit").addClass("button").text(text(key));
  }

  Element send(String key) {
    return submit(key).addClass("primary");
  }
}
