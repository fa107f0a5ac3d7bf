package app.imjin.story.ui;

import app.imjin.common.Language;
import app.imjin.pack.Pack;
import app.imjin.pack.Packs;
import app.imjin.story.Edition;
import app.imjin.story.ReadingRule;
import app.imjin.story.Stories;
import app.imjin.story.Story;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/// Draws the first page of each story while the rest of the application still starts, so that the
/// map is there when the first reader comes.
@Component
class OpeningPages {
  OpeningPages(Packs packs, I18NProvider languages) {
    var usual = Language.of(languages.getProvidedLocales().getFirst());
    Thread.ofPlatform().daemon().name("opening-pages").start(() -> draw(packs, usual));
  }

  private static void draw(Packs packs, Language language) {
    for (Pack pack : packs.whole()) {
      pack.part(Stories.class).all().forEach(story -> draw(pack, story, language));
    }
  }

  private static void draw(Pack pack, Story story, Language language) {
    var edition = new Edition(language, story.levels().getLast());
    var open = new OpenStory(pack, story, edition, ReadingRule.FREE, Optional.empty());
    new ReaderHtml(open, new Element("div"), QuizWays.NONE).main(story.steps().getFirst(), "", "");
  }
}
