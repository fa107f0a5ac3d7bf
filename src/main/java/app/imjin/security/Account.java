package app.imjin.security;

import java.util.UUID;
import org.springframework.security.core.AuthenticatedPrincipal;

/// A teacher who can sign in.
///
/// @param name 1 to 80 characters, as the teacher wrote it; unique without regard to case
public record Account(AccountId id, String name) implements AuthenticatedPrincipal {
  /// The longest name, in characters.
  public static final int LONGEST_NAME = 80;

  public Account {
    if (name.isBlank() || name.length() > LONGEST_NAME || !name.equals(name.strip())) {
      throw new IllegalArgumentException("Not a name for an account");
    }
  }

  /// A new account with a new id.
  static Account named(String name) {
    return new Account(new AccountId(UUID.randomUUID()), name.strip());
  }

  @Override
  public String getName() {
    return name;
  }
}
