package app.imjin.quiz.ui;

import app.imjin.pack.QuestionId;
import app.imjin.quiz.Behaviour;
import java.util.Map;
import java.util.Optional;

/// How a quiz is played.
///
/// @param url takes the answers
/// @param token of the participant, sent along with the answers
/// @param storageKey of everything that is kept on the device; another one for every student and
///   every attempt, so that nobody sees what belongs to another
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
    String storageKey,
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

  /// Practice: no token, nothing known to the server, and again as often as one likes.
  public static PlayerSettings practice(
      String url, String storageKey, Behaviour behaviour, String backAddress) {
    return new PlayerSettings(
        url,
        Optional.empty(),
        storageKey,
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
      String url, String token, String storageKey, Behaviour behaviour, String backAddress) {
    return new PlayerSettings(
        url,
        Optional.of(token),
        storageKey,
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
        storageKey,
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
        storageKey,
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
        storageKey,
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
        storageKey,
        behaviour,
        closed,
        stateJson,
        backAddress,
        joinAddress,
        repeatable,
        newSteps);
  }
}
