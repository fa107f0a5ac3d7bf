package app.imjin.quiz.ui;

import app.imjin.pack.QuestionId;
import app.imjin.quiz.Behaviour;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How a quiz is played.
///
/// @param url takes the answers
/// @param token of the participant, sent along with the answers
/// @param shelf where the device keeps everything
/// @param behaviour when the student learns what has become of an answer
/// @param closed whether nothing can be answered any more
/// @param stateJson what the server knows already: `{"answers":[…]}`, each with `id`, `givenAt`,
///   `question`, `version`, `response` and, when it may be told, `verdict`, or with `finish`
/// @param backAddress where the way back leads from the first question
/// @param joinAddress where a student whose token is no longer valid can enter again
/// @param repeatable whether everything can be forgotten and practised again
/// @param steps where each question can be read up before it is answered
public record PlayerSettings(
    String url,
    Optional<String> token,
    Shelf shelf,
    Behaviour behaviour,
    boolean closed,
    Optional<String> stateJson,
    String backAddress,
    Optional<String> joinAddress,
    boolean repeatable,
    Map<QuestionId, String> steps) {
  public PlayerSettings {
    steps = Map.copyOf(steps);
  }

  /// Where a device keeps what a student does.
  ///
  /// @param key another one for every student and every attempt, so that nobody sees what belongs
  ///   to another, nor in a new attempt what belongs to an old one
  /// @param attempt goes with every answer, so that the server knows to which it belongs
  /// @param earlier keys under which the device may still hold answers of this student that were
  ///   never sent
  public record Shelf(String key, Optional<String> attempt, List<String> earlier) {
    public Shelf {
      earlier = List.copyOf(earlier);
    }
  }

  /// Practice: no token, nothing known to the server, and again as often as one likes.
  public static PlayerSettings practice(
      String url, String storageKey, Behaviour behaviour, String backAddress) {
    return new PlayerSettings(
        url,
        Optional.empty(),
        new Shelf(storageKey, Optional.empty(), List.of()),
        behaviour,
        false,
        Optional.empty(),
        backAddress,
        Optional.empty(),
        true,
        Map.of());
  }

  /// An assignment: one participant's answers go to the server.
  public static PlayerSettings assigned(
      String url, String token, Shelf shelf, Behaviour behaviour, String backAddress) {
    return new PlayerSettings(
        url,
        Optional.of(token),
        shelf,
        behaviour,
        false,
        Optional.empty(),
        backAddress,
        Optional.empty(),
        false,
        Map.of());
  }

  public PlayerSettings withClosed(boolean newClosed) {
    return new PlayerSettings(
        url,
        token,
        shelf,
        behaviour,
        newClosed,
        stateJson,
        backAddress,
        joinAddress,
        repeatable,
        steps);
  }

  public PlayerSettings withState(String json) {
    return new PlayerSettings(
        url,
        token,
        shelf,
        behaviour,
        closed,
        Optional.of(json),
        backAddress,
        joinAddress,
        repeatable,
        steps);
  }

  public PlayerSettings withJoin(String address) {
    return new PlayerSettings(
        url,
        token,
        shelf,
        behaviour,
        closed,
        stateJson,
        backAddress,
        Optional.of(address),
        repeatable,
        steps);
  }

  public PlayerSettings withSteps(Map<QuestionId, String> newSteps) {
    return new PlayerSettings(
        url,
        token,
        shelf,
        behaviour,
        closed,
        stateJson,
        backAddress,
        joinAddress,
        repeatable,
        newSteps);
  }
}
