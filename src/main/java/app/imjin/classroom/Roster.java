package app.imjin.classroom;

import app.imjin.classroom.Entrance.Outcome;
import app.imjin.classroom.store.AttemptStore;
import app.imjin.classroom.store.NoteStore;
import app.imjin.classroom.store.ParticipantStore;
import app.imjin.classroom.store.StepStore;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/// Who is in a class, and what the teacher can do about it. What touches attempts goes through the
/// `AnswerWriter`, so that no answer falls between; what gives out tickets too, so that a ticket
/// that was shown is on the disk.
@Component
public final class Roster {
  /// The most participants a class can have.
  public static final int LARGEST_CLASS = 200;

  private static final int TRIES = 5;
  private static final int LOOKS = 100;

  private final ParticipantStore participants;
  private final AttemptStore attempts;
  private final StepStore steps;
  private final NoteStore notes;
  private final TicketMarks marks;
  private final AnswerWriter writer;
  private final SecureRandom random;
  private final Clock clock;

  Roster(
      ParticipantStore participants,
      AttemptStore attempts,
      StepStore steps,
      NoteStore notes,
      TicketMarks marks,
      AnswerWriter writer,
      SecureRandom random,
      Clock clock) {
    this.participants = participants;
    this.attempts = attempts;
    this.steps = steps;
    this.notes = notes;
    this.marks = marks;
    this.writer = writer;
    this.random = random;
    this.clock = clock;
  }

  /// Those in the class, by pseudonym; also those whose printed ticket has not been used yet.
  public List<Participant> of(SchoolClass schoolClass) {
    return participants.of(schoolClass.id());
  }

  /// One of a class.
  public Optional<Participant> find(SchoolClass schoolClass, ParticipantId id) {
    return of(schoolClass).stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /// What came of making two participants one.
  public sealed interface Merge {
    /// Both are `kept` now.
    record Merged(Participant kept, Participant gone) implements Merge {}

    /// Nothing was done: `who` has been taken out of the class or merged since it was shown.
    record NotHere(Participant who) implements Merge {}
  }

  /// Makes participants with tickets for a sheet to print, and returns when they lie on the disk:
  /// the tickets can be read only now.
  ///
  /// @param count 1 or more; less come back when the class would grow beyond `LARGEST_CLASS`
  /// @throws AnswerWriter.NotConfirmed when it cannot be said whether they are there
  public List<IssuedTicket> printTickets(SchoolClass schoolClass, int count) {
    return unlessTaken(() -> {
      int room = Math.min(count, LARGEST_CLASS - of(schoolClass).size());
      var sheet = new ArrayList<IssuedTicket>();
      for (int i = 0; i < room; i++) {
        sheet.add(add(schoolClass.id(), freePseudonym(schoolClass.id()), Optional.empty()));
      }
      return List.copyOf(sheet);
    });
  }

  /// A new ticket for one who lost it. The old ticket and every device that came in before stop
  /// working; answers stay. Empty when the participant is no longer in the class, or somebody else
  /// by now: then nothing has changed.
  ///
  /// @throws AnswerWriter.NotConfirmed when it cannot be said whether the old one still works
  public Optional<Ticket> newTicket(Participant participant) {
    return unlessTaken(() -> {
      var ticket = freeTicket(participant.classId());
      return participants
          .here(participant.id())
          .map(here -> {
            participants.changeTicket(here.id(), marks.of(here.classId(), ticket));
            return ticket;
          });
    });
  }

  /// Takes somebody out of the class and its results. The devices stop working. The notes are
  /// deleted at once: nobody could read them any more. False when the participant was out already,
  /// or is somebody else by now: then nothing has changed.
  public boolean remove(Participant participant) {
    return writer.write(() -> {
      var here = participants.here(participant.id());
      here.map(Participant::id)
          .ifPresent(id -> {
            participants.remove(id, clock.instant());
            notes.deleteAll(id);
          });
      return here.isPresent();
    });
  }

  /// Makes one of two participants who are the same student. The one who came first stays, with
  /// pseudonym and ticket; the other's answers become this one's, in the order they came in, the
  /// notes of both are joined, and the other's devices go on as this one. A finish of the other
  /// counts only where the first had not begun.
  ///
  /// @throws IllegalArgumentException when they are not two of one class
  public Merge merge(Participant one, Participant other) {
    if (one.id().equals(other.id()) || !one.classId().equals(other.classId())) {
      throw new IllegalArgumentException("Two participants of one class can be merged");
    }
    return writer.write(() -> mergeAsTheyAre(one, other));
  }

  /// Asked for again here: a page may show them as they were before another tab merged one of them
  /// or took one out, and answers that go to such a one are lost.
  private Merge mergeAsTheyAre(Participant one, Participant other) {
    var first = participants.here(one.id());
    var second = participants.here(other.id());
    if (first.isEmpty() || second.isEmpty()) {
      return new Merge.NotHere(first.isEmpty() ? one : other);
    }
    return cameFirst(first.get()).isAfter(cameFirst(second.get()))
        ? mergeInto(second.get(), first.get())
        : mergeInto(first.get(), second.get());
  }

  private Merge mergeInto(Participant kept, Participant gone) {
    attempts.current(gone.id()).forEach(attempt -> move(attempt, kept));
    notes.all(gone.id()).forEach(note -> move(note, gone, kept));
    notes.deleteAll(gone.id());
    participants.mergeInto(gone.id(), kept.id());
    return new Merge.Merged(kept, gone);
  }

  private static Instant cameFirst(Participant participant) {
    return participant.joined().orElse(Instant.MAX);
  }

  private void move(Attempt attempt, Participant kept) {
    var own = attempts.current(attempt.assignment(), kept.id());
    if (own.isEmpty()) {
      attempts.give(attempt.id(), kept.id());
      return;
    }
    var target = own.get();
    steps.moveAnswers(attempt.id(), target.id());
    attempts.mergeInto(attempt.id(), target.id());
    if (attempt.started().isBefore(target.started())) {
      attempts.startedAt(target.id(), attempt.started());
    }
  }

  private void move(KeptNote note, Participant merged, Participant kept) {
    notes
        .find(kept.id(), note.pack(), note.point())
        .ifPresentOrElse(
            own -> notes.change(kept.id(), own.with(note), clock.instant()),
            () -> notes.give(note, merged.id(), kept.id()));
  }

  /// A student who comes in with a pseudonym.
  Outcome join(ClassId classId, Pseudonym pseudonym) {
    return unlessTaken(() -> {
      if (participants.of(classId).size() >= LARGEST_CLASS) {
        return new Outcome.Full();
      }
      return participants.pseudonyms(classId).contains(pseudonym.value())
          ? new Outcome.Taken()
          : new Outcome.Joined(add(classId, pseudonym, Optional.of(clock.instant())));
    });
  }

  /// Does what gives out pseudonyms or tickets, in the writer's transaction. Both are looked for
  /// among those that are free; should another server of the school be faster, it is done again.
  private <T> T unlessTaken(Supplier<T> work) {
    for (int i = 1; i < TRIES; i++) {
      try {
        return writer.write(work);
      } catch (DuplicateKeyException e) {
        // taken, so another
      }
    }
    return writer.write(work);
  }

  private IssuedTicket add(ClassId classId, Pseudonym pseudonym, Optional<Instant> joined) {
    var participant =
        new Participant(ParticipantId.fresh(), classId, pseudonym, 0, clock.instant(), joined);
    var ticket = freeTicket(classId);
    participants.add(participant, marks.of(classId, ticket));
    return new IssuedTicket(participant, ticket);
  }

  private Pseudonym freePseudonym(ClassId classId) {
    var taken = participants.pseudonyms(classId);
    return Stream.generate(() -> Pseudonym.random(random))
        .limit(LOOKS)
        .filter(one -> !taken.contains(one.value()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No free pseudonym was found"));
  }

  private Ticket freeTicket(ClassId classId) {
    return Stream.generate(() -> Ticket.random(random))
        .limit(LOOKS)
        .filter(one -> participants.withTicket(classId, marks.of(classId, one)).isEmpty())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No free ticket was found"));
  }
}
