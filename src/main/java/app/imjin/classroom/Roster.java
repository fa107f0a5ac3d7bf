package app.imjin.classroom;

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
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/// Who is in a class, and what the teacher can do about it. What touches attempts goes through the
/// `AnswerWriter`, so that no answer falls between.
@Component
public final class Roster {
  /// The most participants a class can have.
  public static final int LARGEST_CLASS = 200;

  private static final int TRIES = 50;

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

  /// Makes participants with tickets for a sheet to print: the tickets can be read only now.
  ///
  /// @param count 1 or more; less come back when the class would grow beyond `LARGEST_CLASS`
  public List<IssuedTicket> printTickets(SchoolClass schoolClass, int count) {
    int room = Math.min(count, LARGEST_CLASS - of(schoolClass).size());
    var sheet = new ArrayList<IssuedTicket>();
    for (int i = 0; i < room; i++) {
      sheet.add(add(schoolClass.id(), Optional.empty(), Optional.empty()));
    }
    return sheet;
  }

  /// A new ticket for one who lost it. The old ticket and every device that came in before stop
  /// working; answers stay.
  public Ticket newTicket(Participant participant) {
    for (int i = 0; i < TRIES; i++) {
      var ticket = Ticket.random(random);
      try {
        participants.changeTicket(participant.id(), marks.of(participant.classId(), ticket));
        return ticket;
      } catch (DuplicateKeyException e) {
        // taken, so another
      }
    }
    throw new IllegalStateException("No free ticket was found");
  }

  /// Takes somebody out of the class and its results. The devices stop working. The notes are
  /// deleted at once: nobody could read them any more.
  public void remove(Participant participant) {
    writer.write(() -> {
      participants.remove(participant.id(), clock.instant());
      notes.deleteAll(participant.id());
      return true;
    });
  }

  /// Makes one of two participants who are the same student. The one who came first stays, with
  /// pseudonym and ticket; the other's answers become this one's, in the order they came in, the
  /// notes of both are joined, and the other's devices go on as this one. A finish of the other
  /// counts only where the first had not begun. Returns the one who stays.
  ///
  /// @throws IllegalArgumentException when they are not two of one class
  public Participant merge(Participant one, Participant other) {
    if (one.id().equals(other.id()) || !one.classId().equals(other.classId())) {
      throw new IllegalArgumentException("Two participants of one class can be merged");
    }
    var kept = cameFirst(one).isAfter(cameFirst(other)) ? other : one;
    var merged = kept == one ? other : one;
    writer.write(() -> {
      attempts.current(merged.id()).forEach(attempt -> move(attempt, kept));
      notes.all(merged.id()).forEach(note -> move(note, merged, kept));
      notes.deleteAll(merged.id());
      participants.mergeInto(merged.id(), kept.id());
      return true;
    });
    return kept;
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

  /// A student who comes in with a pseudonym. Empty when somebody was faster.
  Optional<IssuedTicket> join(ClassId classId, Pseudonym pseudonym) {
    try {
      return Optional.of(add(classId, Optional.of(pseudonym), Optional.of(clock.instant())));
    } catch (PseudonymTaken e) {
      return Optional.empty();
    }
  }

  private IssuedTicket add(ClassId classId, Optional<Pseudonym> wanted, Optional<Instant> joined) {
    for (int i = 0; i < TRIES; i++) {
      var taken = participants.pseudonyms(classId);
      var pseudonym = wanted.orElseGet(() -> Pseudonym.random(random));
      if (!taken.contains(pseudonym.value())) {
        var made = tryAdd(classId, pseudonym, joined);
        if (made.isPresent()) {
          return made.get();
        }
      } else if (wanted.isPresent()) {
        throw new PseudonymTaken();
      }
    }
    throw new IllegalStateException("No free pseudonym or ticket was found");
  }

  private Optional<IssuedTicket> tryAdd(
      ClassId classId, Pseudonym pseudonym, Optional<Instant> joined) {
    var participant =
        new Participant(ParticipantId.fresh(), classId, pseudonym, 0, clock.instant(), joined);
    var ticket = Ticket.random(random);
    try {
      participants.add(participant, marks.of(classId, ticket));
      return Optional.of(new IssuedTicket(participant, ticket));
    } catch (DuplicateKeyException e) {
      return Optional.empty();
    }
  }

  private static final class PseudonymTaken extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
