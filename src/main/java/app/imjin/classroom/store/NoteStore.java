package app.imjin.classroom.store;

import app.imjin.classroom.KeptNote;
import app.imjin.classroom.Note;
import app.imjin.classroom.ParticipantId;
import app.imjin.pack.PackId;
import app.imjin.pack.PointId;
import app.imjin.pack.StoryId;
import app.imjin.story.NoteKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// Students' highlights and notes.
@Component
public final class NoteStore {
  private static final String ONE =
      " where participant_id = :participant and pack = :pack and point = :point";

  private final JdbcClient jdbc;

  NoteStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// What a student has made of a story.
  public List<KeptNote> of(ParticipantId participant, PackId pack, StoryId story) {
    return jdbc.sql(
            """
            select * from point_note
            where participant_id = :participant and pack = :pack and story = :story
            order by point
            """)
        .param("participant", participant.value())
        .param("pack", pack.value())
        .param("story", story.value())
        .query(NoteStore::read)
        .list();
  }

  public Optional<KeptNote> find(ParticipantId participant, PackId pack, PointId point) {
    return named(jdbc.sql("select * from point_note" + ONE), participant, pack, point)
        .query(NoteStore::read)
        .optional();
  }

  /// How many a student has in all stories, what was taken away included.
  public int count(ParticipantId participant) {
    return jdbc.sql("select count(*) from point_note where participant_id = :participant")
        .param("participant", participant.value())
        .query(Integer.class)
        .single();
  }

  public void add(ParticipantId participant, KeptNote note, Instant now) {
    filled(
            jdbc.sql(
                """
                insert into point_note
                  (participant_id, pack, story, point, kind, words, version, writer, seen, changed_at)
                values
                  (:participant, :pack, :story, :point, :kind, :words, :version, :writer, :seen, :now)
                """),
            participant,
            note,
            now)
        .param("story", note.point().step().story().value())
        .update();
  }

  public void change(ParticipantId participant, KeptNote note, Instant now) {
    filled(
            jdbc.sql(
                """
                update point_note
                set kind = :kind, words = :words, version = :version, writer = :writer,
                  seen = :seen, changed_at = :now
                """
                    + ONE),
            participant,
            note,
            now)
        .update();
  }

  /// Everything that a student has made.
  public List<KeptNote> all(ParticipantId participant) {
    return jdbc.sql("select * from point_note where participant_id = :participant")
        .param("participant", participant.value())
        .query(NoteStore::read)
        .list();
  }

  /// Gives a note as it is to another participant, who has none at that point.
  public void give(KeptNote note, ParticipantId from, ParticipantId to) {
    named(
            jdbc.sql("update point_note set participant_id = :to" + ONE),
            from,
            note.pack(),
            note.point())
        .param("to", to.value())
        .update();
  }

  public void deleteAll(ParticipantId participant) {
    jdbc.sql("delete from point_note where participant_id = :participant")
        .param("participant", participant.value())
        .update();
  }

  private static StatementSpec filled(
      StatementSpec statement, ParticipantId participant, KeptNote note, Instant now) {
    return named(statement, participant, note.pack(), note.point())
        .param("kind", note.note().kind().map(NoteKind::word).orElse(""))
        .param("words", note.note().text())
        .param("version", note.version())
        .param("writer", note.writer())
        .param("seen", note.seen())
        .param("now", At.of(now));
  }

  private static StatementSpec named(
      StatementSpec statement, ParticipantId participant, PackId pack, PointId point) {
    return statement
        .param("participant", participant.value())
        .param("pack", pack.value())
        .param("point", point.toString());
  }

  private static KeptNote read(ResultSet row, int number) throws SQLException {
    return new KeptNote(
        new PackId(row.getString("pack")),
        PointId.parse(row.getString("point")),
        new Note(NoteKind.of(row.getString("kind")), row.getString("words")),
        row.getLong("version"),
        row.getObject("writer", UUID.class),
        row.getLong("seen"));
  }
}
