package app.imjin.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.random.RandomGenerator;

/// A code that the console prints for one use: 12 characters without look-alikes, about 53 bits.
record ConsoleCode(String text) {
  private static final String ALPHABET = "CDFGHJKMNPQRTWXY34679";
  private static final int GROUPS = 3;
  private static final int IN_A_GROUP = 4;

  static ConsoleCode random(RandomGenerator random) {
    var text = new StringBuilder();
    for (int i = 0; i < GROUPS * IN_A_GROUP; i++) {
      if (i > 0 && i % IN_A_GROUP == 0) {
        text.append('-');
      }
      text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return new ConsoleCode(text.toString());
  }

  /// The SHA-256 of the code as somebody typed it: case, spaces and dashes do not matter. A plain
  /// hash is enough for a random code.
  static String hash(String typed) {
    var plain = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(plain.getBytes(UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
