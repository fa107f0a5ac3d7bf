package app.imjin.security;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Signs and checks participants' tokens (HMAC-SHA-256). A token is about 70 characters that are
/// safe in a cookie and in a header.
@Component
public final class ParticipantTokens {
  private static final String PURPOSE = "participant-token";
  private static final int CONTENT_BYTES = 20;
  private static final int LONGEST = 100;
  private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

  private final ServerKey key;

  ParticipantTokens(ServerKey key) {
    this.key = key;
  }

  /// The token as text.
  public String sign(ParticipantToken token) {
    var content =
        ByteBuffer.allocate(CONTENT_BYTES)
            .putLong(token.participant().getMostSignificantBits())
            .putLong(token.participant().getLeastSignificantBits())
            .putInt(token.epoch())
            .array();
    var text = ENCODER.encodeToString(content);
    return text + "." + signature(text);
  }

  /// The token, when this server has signed exactly this text. Whether its epoch still holds is for
  /// the classroom to say.
  public Optional<ParticipantToken> read(String text) {
    int dot = text.indexOf('.');
    if (text.length() > LONGEST || dot < 0) {
      return Optional.empty();
    }
    var content = text.substring(0, dot);
    var claimed = text.substring(dot + 1).getBytes(US_ASCII);
    var right = signature(content).getBytes(US_ASCII);
    return MessageDigest.isEqual(right, claimed) ? Optional.of(decode(content)) : Optional.empty();
  }

  private String signature(String content) {
    return ENCODER.encodeToString(key.mark(PURPOSE, content));
  }

  private static ParticipantToken decode(String content) {
    var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(content));
    return new ParticipantToken(new UUID(bytes.getLong(), bytes.getLong()), bytes.getInt());
  }
}
