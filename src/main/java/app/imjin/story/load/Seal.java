package app.imjin.story.load;

import app.imjin.common.Language;
import app.imjin.common.LocalizedText;
import app.imjin.story.Ground;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A short number for what readers are told of a claim or a fact: it changes when the English words
/// or the standing do. A better translation does not change it.
final class Seal {
  private static final int BYTES = 4;

  private Seal() {}

  /// Eight hexadecimal digits; empty for events, which say no more than their sources.
  static Optional<String> of(Ground ground) {
    return switch (ground) {
      case Ground.Claim claim ->
          Optional.of(
              digest(
                  Stream.concat(
                      Stream.of(claim.mark().word(), claim.standing().word()),
                      Stream.of(
                              Stream.of(claim.article(), claim.others(), claim.print()),
                              claim.why().stream())
                          .flatMap(texts -> texts)
                          .map(Seal::english))));
      case Ground.Fact fact ->
          Optional.of(digest(Stream.of(fact.standing().word(), english(fact.statement()))));
      case Ground.Happening _ -> Optional.empty();
    };
  }

  private static String english(LocalizedText text) {
    return text.in(Language.EN);
  }

  private static String digest(Stream<String> told) {
    try {
      var bytes = told.collect(Collectors.joining("\n")).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, BYTES);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java has SHA-256", impossible);
    }
  }
}
