package app.imjin.classroom.ui;

import org.jsoup.nodes.Element;

/// A text field with its label and help.
///
/// @param name of the field; also its id
/// @param value what stands in it
/// @param longest characters
/// @param wrong whether the problem on the page is about it
record Field(
    String name, String labelKey, String helpKey, String value, int longest, boolean wrong) {
  Element in(Markup markup) {
    var box = new Element("div").addClass("field");
    box.appendElement("label").attr("for", name).text(markup.text(labelKey));
    var input =
        box.appendElement("input")
            .attr("id", name)
            .attr("name", name)
            .attr("type", "text")
            .attr("value", value)
            .attr("maxlength", String.valueOf(longest))
            .attr("required", true)
            .attr("autocomplete", "off")
            .attr("autocapitalize", "none")
            .attr("spellcheck", "false")
            .attr("aria-describedby", name + "-help" + (wrong ? " problem" : ""));
    if (wrong) {
      input.attr("aria-invalid", "true").attr("autofocus", true);
    }
    box.appendElement("p").attr("id", name + "-help").addClass("help").text(markup.text(helpKey));
    return box;
  }
}
