package app.imjin.classroom;

import app.imjin.classroom.store.ClassStore;
import app.imjin.common.Isolated;
import app.imjin.security.AccountId;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/// A teacher's classes.
@Component
public final class Classes {
  private static final int TRIES = 20;

  private final ClassStore store;
  private final SecureRandom random;
  private final Clock clock;

  Classes(ClassStore store, SecureRandom random, Clock clock) {
    this.store = store;
    this.random = random;
    this.clock = clock;
  }

  /// A new class with a code of its own.
  ///
  /// @throws IllegalArgumentException when the name is empty or longer than 80 characters
  public SchoolClass create(AccountId teacher, String name) {
    return withFreshCode(code -> {
      var made =
          new SchoolClass(
              ClassId.fresh(), teacher, typed(name), code, clock.instant(), Optional.empty());
      store.add(made);
      return made;
    });
  }

  /// Those of a teacher, the archived too, by name.
  public List<SchoolClass> of(AccountId teacher) {
    return store.of(teacher);
  }

  /// One of a teacher's own; another's is not found.
  public Optional<SchoolClass> find(AccountId teacher, ClassId id) {
    return store.find(id).filter(found -> found.teacher().equals(teacher));
  }

  /// @throws IllegalArgumentException when the name is empty or longer than 80 characters
  public SchoolClass rename(SchoolClass schoolClass, String name) {
    return change(
        new SchoolClass(
            schoolClass.id(),
            schoolClass.teacher(),
            typed(name),
            schoolClass.code(),
            schoolClass.created(),
            schoolClass.archived()));
  }

  /// Gives the class a new code. The old one no longer leads anywhere; who is in stays in.
  public SchoolClass newCode(SchoolClass schoolClass) {
    return withFreshCode(code ->
        change(
            new SchoolClass(
                schoolClass.id(),
                schoolClass.teacher(),
                schoolClass.name(),
                code,
                schoolClass.created(),
                schoolClass.archived())));
  }

  /// Puts the class away: its results stay, but nobody joins or answers any more.
  public SchoolClass archive(SchoolClass schoolClass) {
    return archivedAt(schoolClass, true);
  }

  /// Takes the class out again.
  public SchoolClass reopen(SchoolClass schoolClass) {
    return archivedAt(schoolClass, false);
  }

  private SchoolClass archivedAt(SchoolClass schoolClass, boolean archived) {
    return change(
        new SchoolClass(
            schoolClass.id(),
            schoolClass.teacher(),
            schoolClass.name(),
            schoolClass.code(),
            schoolClass.created(),
            archived ? Optional.of(clock.instant()) : Optional.empty()));
  }

  /// A character that sets a direction would turn around what stands beside the name.
  private static String typed(String name) {
    return Isolated.plain(name).strip();
  }

  private SchoolClass change(SchoolClass changed) {
    store.change(changed);
    return changed;
  }

  private SchoolClass withFreshCode(Function<ClassCode, SchoolClass> action) {
    for (int i = 0; i < TRIES; i++) {
      try {
        return action.apply(ClassCode.random(random));
      } catch (DuplicateKeyException e) {
        // taken, so another
      }
    }
    throw new IllegalStateException("No free class code was found");
  }
}
