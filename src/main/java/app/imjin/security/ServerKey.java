package app.imjin.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// The server's own secret, kept in the file `participant.key` of the data folder: with it the
/// server knows again what it has signed.
///
/// Whoever loses the file keeps every answer, but every device must come in again and every ticket
/// must be issued again.
@Component
public final class ServerKey {
  private static final String ALGORITHM = "HmacSHA256";
  private static final int BYTES = 32;

  private final SecretKeySpec key;

  @Autowired
  ServerKey(DataFolder folder, SecureRandom random) {
    this(readOrMake(folder.file("participant.key"), random));
  }

  private ServerKey(byte[] secret) {
    key = new SecretKeySpec(secret, ALGORITHM);
  }

  /// A key for tests, from 32 bytes.
  static ServerKey of(byte[] secret) {
    return new ServerKey(secret);
  }

  /// The HMAC-SHA-256 of a text. Marks made for one purpose say nothing about another.
  public byte[] mark(String purpose, String text) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      mac.update(purpose.getBytes(UTF_8));
      mac.update((byte) 0);
      return mac.doFinal(text.getBytes(UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has HMAC-SHA-256", e);
    }
  }

  /// The same in 64 hexadecimal digits, for a column that is looked up.
  public String hexMark(String purpose, String text) {
    return HexFormat.of().formatHex(mark(purpose, text));
  }

  private static byte[] readOrMake(Path file, SecureRandom random) {
    try {
      if (!Files.exists(file)) {
        make(file, random);
      }
      return read(file);
    } catch (IOException e) {
      throw new UncheckedIOException("The key file cannot be read or made: " + file, e);
    }
  }

  private static void make(Path file, SecureRandom random) throws IOException {
    var secret = new byte[BYTES];
    random.nextBytes(secret);
    var text = Base64.getEncoder().encodeToString(secret) + "\n";
    try (var channel =
        Files.newByteChannel(
            file,
            Set.of(
                StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.SYNC),
            ownerOnly(file))) {
      channel.write(UTF_8.encode(text));
    } catch (FileAlreadyExistsException e) {
      // another process was faster; its key is as good
    }
  }

  private static FileAttribute<?>[] ownerOnly(Path file) {
    if (!file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      return new FileAttribute<?>[0];
    }
    return new FileAttribute<?>[] {
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
    };
  }

  private static byte[] read(Path file) throws IOException {
    try {
      var secret = Base64.getDecoder().decode(Files.readString(file).strip());
      if (secret.length == BYTES) {
        return secret;
      }
    } catch (IllegalArgumentException e) {
      // said below
    }
    throw new IllegalStateException(
        "%s is not a key of Imjin. Put back the file from your copy, or delete it: then every student needs a new ticket."
            .formatted(file));
  }
}
