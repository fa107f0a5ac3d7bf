package app.imjin.classroom;

import app.imjin.security.AccountId;
import java.time.Instant;
import java.util.Optional;

/// A teacher's class.
///
/// @param name 1 to 80 characters
/// @param archived since when it is put away; nobody joins or answers in it any more
public record SchoolClass(
    ClassId id,
    AccountId teacher,
    String name,
    ClassCode code,
    Instant created,
    Optional<Instant> archived) {
  /// The longest name, in characters.
  public static final int LONGEST_NAME = 80;

  public SchoolClass {
    if (name.isBlank() || name.length() > LONGEST_NAME || !name.equals(name.strip())) {
      throw new IllegalArgumentException("A class needs a name of 1 to 80 characters");
    }
  }

  public boolean isOpen() {
    return archived.isEmpty();
  }
}
