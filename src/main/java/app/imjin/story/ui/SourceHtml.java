package app.imjin.story.ui;

import app.imjin.common.Language;
import app.imjin.common.Texts;
import app.imjin.pack.SourceId;
import app.imjin.story.Ground;
import app.imjin.story.Source;
import app.imjin.story.Stories;
import java.net.URI;
import org.jsoup.nodes.Element;

/// Sources by publisher, date and address.
final class SourceHtml {
  private final Stories stories;
  private final Language language;

  SourceHtml(Stories stories, Language language) {
    this.stories = stories;
    this.language = language;
  }

  /// Those of a ground, or that it is our own measurement.
  Element of(Ground ground) {
    if (ground.sources().isEmpty()) {
      return new Element("p").addClass("sources").text(Texts.of(language, "story.ground.none"));
    }
    var list = new Element("ul").addClass("sources");
    for (SourceId id : ground.sources()) {
      stories.source(id).ifPresent(source -> list.appendElement("li").appendChild(line(source)));
    }
    return list;
  }

  /// Publisher and date as a link where there is an address, how it was read, and the address.
  Element line(Source source) {
    var line = new Element("span");
    line.appendChild(named(source));
    source
        .note()
        .ifPresent(note ->
            line.appendText(" ")
                .appendElement("span")
                .text(Texts.of(language, "story.source.note", note.in(language))));
    line.appendText(" ")
        .appendElement("span")
        .addClass("host")
        .text(
            source
                .address()
                .map(URI::getHost)
                .orElse(Texts.of(language, "story.source.no-address")));
    return line;
  }

  private Element named(Source source) {
    var label = SourceLabel.full(source, language);
    return source
        .address()
        .map(address ->
            new Element("a")
                .attr("href", address.toString())
                .attr("rel", "noopener noreferrer")
                .attr("target", "_blank")
                .text(label))
        .orElseGet(() -> new Element("span").text(label));
  }
}
