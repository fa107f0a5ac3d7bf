package app.imjin.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import app.imjin.pack.PackId;
import app.imjin.pack.PointId;
import app.imjin.story.NoteKind;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// What becomes of a note that two devices have changed, whatever they wrote.
class NoteProperties {
  private static final PointId POINT = PointId.parse("imjin/boat/p1");
  private static final UUID PHONE = new UUID(1, 1);
  private static final UUID LAPTOP = new UUID(2, 2);

  @Property
  void joinedNotesHaveEveryParagraphOfBothAndJoiningAgainAddsNothing(
      @ForAll("notes") Note one, @ForAll("notes") Note other) {
    var both = one.with(other);
    assertThat(paragraphs(both)).containsAll(paragraphs(one)).containsAll(paragraphs(other));
    assertThat(both.with(other)).isEqualTo(both);
    assertThat(both.with(one)).isEqualTo(both);
  }

  @Property
  void whatOnlyOneChangedIsThatOnes(@ForAll("notes") Note was, @ForAll("notes") Note changed) {
    assertThat(was.mergedWith(was, changed)).isEqualTo(changed);
    assertThat(changed.mergedWith(was, was)).isEqualTo(changed);
  }

  @Property
  void whatTwoDevicesWroteWithoutKnowingOfEachOtherBothStays(
      @ForAll("notes") Note was, @ForAll("notes") Note phones, @ForAll("notes") Note laptops) {
    var before = KeptNote.first(new PackId("dmz"), change(was, 0, Note.NOTHING, PHONE));
    var after =
        before
            .after(change(phones, before.version(), was, PHONE))
            .after(change(laptops, before.version(), was, LAPTOP));
    assertThat(paragraphs(after.note()))
        .containsAll(phones.text().equals(was.text()) ? List.of() : paragraphs(phones))
        .containsAll(laptops.text().equals(was.text()) ? List.of() : paragraphs(laptops));
  }

  @Property
  void aDeviceThatNeverHeardTheAnswerDoesNotMeetItself(
      @ForAll("notes") Note was,
      @ForAll List<@From("notes") Note> drafts,
      @ForAll("notes") Note last) {
    var before = KeptNote.first(new PackId("dmz"), change(was, 0, Note.NOTHING, LAPTOP));
    var row = before;
    for (var draft : drafts) {
      row = row.after(change(draft, before.version(), was, PHONE));
    }
    assertThat(row.after(change(last, before.version(), was, PHONE)).note()).isEqualTo(last);
  }

  @Provide
  Arbitrary<Note> notes() {
    var kinds = Arbitraries.of(NoteKind.class).optional();
    var texts =
        Arbitraries.of("boat", "river", "no", "I know", "fog at night")
            .list()
            .ofMaxSize(3)
            .map(paragraphs -> String.join("\n\n", paragraphs));
    return Combinators.combine(kinds, texts).as(Note::new);
  }

  private static NoteChange change(Note note, long base, Note was, UUID writer) {
    return new NoteChange(POINT, note, base, was, writer);
  }

  private static List<String> paragraphs(Note note) {
    return note.text().isEmpty() ? List.of() : List.of(note.text().split("\n\n"));
  }
}
