package app.imjin.security;

import org.springframework.security.crypto.password.PasswordEncoder;

/// Hashes of passwords.
final class Passwords {
  private Passwords() {}

  static String hash(PasswordEncoder encoder, String password) {
    var hash = encoder.encode(password);
    if (hash == null) {
      throw new IllegalStateException("A password has a hash");
    }
    return hash;
  }
}
