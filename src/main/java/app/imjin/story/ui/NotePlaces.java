package app.imjin.story.ui;

import app.imjin.common.PageRequest;
import app.imjin.story.NoteKeeping;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Makes the places of notes for whoever asks.
@Component
class NotePlaces {
  private final List<NoteKeeping> keeping;
  private final NotesWords words;

  NotePlaces(List<NoteKeeping> keeping, NotesWords words) {
    this.keeping = List.copyOf(keeping);
    this.words = words;
  }

  NotesHtml of(OpenStory open, PageRequest request) {
    var keeper =
        keeping.stream()
            .map(one -> one.keeper(request.cookies()))
            .flatMap(Optional::stream)
            .findFirst();
    return new NotesHtml(open, words.address(open.edition().language()), keeper);
  }
}
