package app.imjin.classroom;

import app.imjin.security.ParticipantCookie;
import app.imjin.security.ParticipantToken;
import app.imjin.security.ParticipantTokens;
import app.imjin.story.NoteKeeping;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Says to the reader whose notes a student's device keeps. A device keeps the name it came in by,
/// also when the teacher has merged it into another since.
@Component
public final class ClassNotes implements NoteKeeping {
  private final Entrance entrance;
  private final ParticipantTokens tokens;

  ClassNotes(Entrance entrance, ParticipantTokens tokens) {
    this.entrance = entrance;
    this.tokens = tokens;
  }

  @Override
  public Optional<Keeper> keeper(Map<String, String> cookies) {
    return Optional.ofNullable(cookies.get(ParticipantCookie.NAME))
        .flatMap(token ->
            entrance
                .recognise(token)
                .flatMap(student ->
                    keeper(token)
                        .map(id -> new Keeper(id.toString(), student.pseudonym().value()))));
  }

  /// Under whose name a device with this token keeps its notes.
  public Optional<UUID> keeper(String token) {
    return tokens.read(token).map(ParticipantToken::participant);
  }
}
