package app.imjin.classroom.store;

import app.imjin.classroom.ClassId;
import app.imjin.classroom.Participant;
import app.imjin.classroom.ParticipantId;
import app.imjin.classroom.Pseudonym;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The participants of the classes.
@Component
public final class ParticipantStore {
  private final JdbcClient jdbc;

  ParticipantStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A row that may be somebody no longer in the class.
  ///
  /// @param mergedInto who the participant has turned out to be
  public record Entry(
      Participant participant, boolean removed, Optional<ParticipantId> mergedInto) {
    /// Whether the participant is in the class, and somebody of their own.
    public boolean isHere() {
      return !removed && mergedInto.isEmpty();
    }
  }

  /// @throws org.springframework.dao.DuplicateKeyException when the pseudonym or the ticket is
  ///   taken
  public void add(Participant participant, String ticketMark) {
    jdbc.sql(
            """
            insert into participant
              (id, class_id, pseudonym, ticket_mark, epoch, created_at, joined_at)
            values (:id, :class, :pseudonym, :mark, :epoch, :created, :joined)
            """)
        .param("id", participant.id().value())
        .param("class", participant.classId().value())
        .param("pseudonym", participant.pseudonym().value())
        .param("mark", ticketMark)
        .param("epoch", participant.epoch())
        .param("created", At.of(participant.created()))
        .param("joined", At.of(participant.joined()))
        .update();
  }

  /// Those in the class now, by pseudonym.
  public List<Participant> of(ClassId classId) {
    return jdbc.sql(
            """
            select * from participant
            where class_id = :class and removed_at is null and merged_into is null
            order by pseudonym
            """)
        .param("class", classId.value())
        .query(ParticipantStore::readParticipant)
        .list();
  }

  /// Every pseudonym that was ever given in the class.
  public Set<String> pseudonyms(ClassId classId) {
    return new HashSet<>(
        jdbc.sql("select pseudonym from participant where class_id = :class")
            .param("class", classId.value())
            .query(String.class)
            .list());
  }

  public Optional<Entry> find(ParticipantId id) {
    return jdbc.sql("select * from participant where id = :id")
        .param("id", id.value())
        .query(ParticipantStore::read)
        .optional();
  }

  /// The participant while in the class, and not merged into another.
  public Optional<Participant> here(ParticipantId id) {
    return find(id).filter(Entry::isHere).map(Entry::participant);
  }

  /// Who the participant is by now, however often merged; taken out of the class when anybody on
  /// the way there was. A way that leads back to itself ends.
  public Optional<Entry> now(ParticipantId id) {
    var way = new LinkedHashMap<ParticipantId, Entry>();
    var next = Optional.of(id);
    while (next.filter(known -> !way.containsKey(known)).isPresent()) {
      var entry = next.flatMap(this::find);
      entry.ifPresent(found -> way.put(found.participant().id(), found));
      next = entry.flatMap(Entry::mergedInto);
    }
    boolean removed = way.values().stream().anyMatch(Entry::removed);
    return Optional.ofNullable(way.lastEntry())
        .map(last -> new Entry(last.getValue().participant(), removed, Optional.empty()));
  }

  public Optional<Entry> withTicket(ClassId classId, String ticketMark) {
    return jdbc.sql("select * from participant where class_id = :class and ticket_mark = :mark")
        .param("class", classId.value())
        .param("mark", ticketMark)
        .query(ParticipantStore::read)
        .optional();
  }

  public void joined(ParticipantId id, Instant now) {
    jdbc.sql("update participant set joined_at = :now where id = :id and joined_at is null")
        .param("id", id.value())
        .param("now", At.of(now))
        .update();
  }

  /// A new ticket: the old one and every device that came in before are out. Two statements that
  /// belong into one transaction.
  ///
  /// @throws org.springframework.dao.DuplicateKeyException when the ticket is taken
  public void changeTicket(ParticipantId id, String ticketMark) {
    jdbc.sql("update participant set ticket_mark = :mark, epoch = epoch + 1 where id = :id")
        .param("id", id.value())
        .param("mark", ticketMark)
        .update();
    jdbc.sql("update participant set epoch = epoch + 1 where merged_into = :id")
        .param("id", id.value())
        .update();
  }

  public void remove(ParticipantId id, Instant now) {
    jdbc.sql("update participant set removed_at = :now, epoch = epoch + 1 where id = :id")
        .param("id", id.value())
        .param("now", At.of(now))
        .update();
  }

  /// From now on the participant's devices are those of the one who is kept. The ticket is void:
  /// its mark becomes one that no ticket has.
  public void mergeInto(ParticipantId id, ParticipantId kept) {
    jdbc.sql("update participant set merged_into = :kept where id = :id or merged_into = :id")
        .param("id", id.value())
        .param("kept", kept.value())
        .update();
    jdbc.sql("update participant set ticket_mark = :void where id = :id")
        .param("id", id.value())
        .param("void", "void " + id)
        .update();
  }

  private static Participant readParticipant(ResultSet row, int number) throws SQLException {
    return new Participant(
        new ParticipantId(row.getObject("id", UUID.class)),
        new ClassId(row.getObject("class_id", UUID.class)),
        new Pseudonym(row.getString("pseudonym")),
        row.getInt("epoch"),
        At.read(row, "created_at"),
        At.readOptional(row, "joined_at"));
  }

  private static Entry read(ResultSet row, int number) throws SQLException {
    return new Entry(
        readParticipant(row, number),
        At.readOptional(row, "removed_at").isPresent(),
        Optional.ofNullable(row.getObject("merged_into", UUID.class)).map(ParticipantId::new));
  }
}
