package app.imjin.classroom;

import app.imjin.classroom.store.ClassStore;
import app.imjin.classroom.store.ParticipantStore;
import app.imjin.security.ParticipantToken;
import app.imjin.security.ParticipantTokens;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// How students come in: with the code of the class and a pseudonym, with a ticket, or with a
/// device that was in before.
@Component
public final class Entrance {
  private final ClassStore classes;
  private final ParticipantStore participants;
  private final Roster roster;
  private final JoinLimit limit;
  private final TicketMarks marks;
  private final ParticipantTokens tokens;
  private final Tally tally;
  private final SecureRandom random;
  private final Clock clock;

  Entrance(
      ClassStore classes,
      ParticipantStore participants,
      Roster roster,
      JoinLimit limit,
      TicketMarks marks,
      ParticipantTokens tokens,
      Tally tally,
      SecureRandom random,
      Clock clock) {
    this.classes = classes;
    this.participants = participants;
    this.roster = roster;
    this.limit = limit;
    this.marks = marks;
    this.tokens = tokens;
    this.tally = tally;
    this.random = random;
    this.clock = clock;
  }

  /// How a try to join ended.
  public sealed interface Outcome {
    record Joined(IssuedTicket issued) implements Outcome {}

    /// Somebody else was faster with this pseudonym.
    record Taken() implements Outcome {}

    /// The class has `Roster.LARGEST_CLASS` participants.
    record Full() implements Outcome {}

    /// More have come into this class from one address than a class has; a little later it goes on.
    record Crowd() implements Outcome {}
  }

  /// The open class with a code.
  public Optional<SchoolClass> classWith(ClassCode code) {
    return classes.find(code).filter(SchoolClass::isOpen);
  }

  /// The class somebody is in, also when it is archived.
  public SchoolClass classOf(Participant participant) {
    return classes
        .find(participant.classId())
        .orElseThrow(() -> new IllegalStateException("A participant without a class"));
  }

  /// Pseudonyms to choose from, free at this moment.
  public List<Pseudonym> offers(SchoolClass schoolClass, int count) {
    var taken = participants.pseudonyms(schoolClass.id());
    return Stream.generate(() -> Pseudonym.random(random))
        .filter(pseudonym -> !taken.contains(pseudonym.value()))
        .distinct()
        .limit(count)
        .toList();
  }

  /// Joins a class for the first time, from an address; as `join` without one, but paced, so that
  /// nobody fills a class alone.
  public Outcome join(SchoolClass schoolClass, Pseudonym pseudonym, String address) {
    if (!limit.letsIn(schoolClass.id(), address)) {
      tally.notIn(Tally.NotIn.CROWD);
      return new Outcome.Crowd();
    }
    return join(schoolClass, pseudonym);
  }

  /// Joins a class for the first time, and returns when that lies on the disk.
  ///
  /// @throws AnswerWriter.NotConfirmed when that cannot be said
  public Outcome join(SchoolClass schoolClass, Pseudonym pseudonym) {
    var outcome = roster.join(schoolClass.id(), pseudonym);
    switch (outcome) {
      case Outcome.Joined joined -> tally.joined(Tally.Way.CODE);
      case Outcome.Taken() -> tally.notIn(Tally.NotIn.TAKEN);
      case Outcome.Full() -> tally.notIn(Tally.NotIn.FULL);
      case Outcome.Crowd() -> tally.notIn(Tally.NotIn.CROWD);
    }
    return outcome;
  }

  /// Comes back with a ticket, or uses a printed one for the first time.
  public Optional<Participant> comeBack(SchoolClass schoolClass, Ticket ticket) {
    var found =
        participants
            .withTicket(schoolClass.id(), marks.of(schoolClass.id(), ticket))
            .filter(ParticipantStore.Entry::isHere)
            .map(ParticipantStore.Entry::participant);
    found.ifPresent(participant -> {
      participants.joined(participant.id(), clock.instant());
      tally.joined(Tally.Way.TICKET);
    });
    return found;
  }

  /// The token that a device keeps.
  public String token(Participant participant) {
    return tokens.sign(new ParticipantToken(participant.id().value(), participant.epoch()));
  }

  /// What a device's token stands for.
  public sealed interface Bearer {
    /// Somebody in a class.
    record Known(Participant participant) implements Bearer {}

    /// Somebody who has got a new ticket since; the device must come in with it.
    record Replaced() implements Bearer {}

    /// Somebody whom the teacher has taken out of the class.
    record Removed() implements Bearer {}

    /// Nobody: the token is forged or damaged, or of another server.
    record Unknown() implements Bearer {}
  }

  /// Who a device's token stands for, when it still holds.
  public Optional<Participant> recognise(String token) {
    return switch (bearer(token)) {
      case Bearer.Known(var participant) -> Optional.of(participant);
      case Bearer.Replaced(), Bearer.Removed(), Bearer.Unknown() -> Optional.empty();
    };
  }

  /// What a device's token stands for, and if it no longer holds, why.
  public Bearer bearer(String token) {
    return tokens.read(token).map(this::bearer).orElseGet(Bearer.Unknown::new);
  }

  /// The participant by the name of now: a teacher may have merged two since the device came in.
  Participant now(Participant participant) {
    return participants
        .now(participant.id())
        .map(ParticipantStore.Entry::participant)
        .orElse(participant);
  }

  private Bearer bearer(ParticipantToken token) {
    return participants
        .find(new ParticipantId(token.participant()))
        .map(entry -> bearer(entry, token.epoch()))
        .orElseGet(Bearer.Unknown::new);
  }

  private Bearer bearer(ParticipantStore.Entry entry, int epoch) {
    var now = participants.now(entry.participant().id()).orElse(entry);
    if (now.removed()) {
      return new Bearer.Removed();
    }
    return entry.participant().epoch() == epoch
        ? new Bearer.Known(now.participant())
        : new Bearer.Replaced();
  }
}
