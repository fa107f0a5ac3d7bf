package app.imjin.journey;

import java.io.InputStream;
import java.util.Arrays;

/// What is sent in two parts: something happens between them.
final class SlowBody extends InputStream {
  private final byte[] bytes;
  private final Runnable between;
  private int at;

  SlowBody(byte[] bytes, Runnable between) {
    this.bytes = bytes;
    this.between = between;
  }

  @Override
  public int read() {
    pause();
    return at == bytes.length ? -1 : Byte.toUnsignedInt(bytes[at++]);
  }

  @Override
  public int read(byte[] into, int offset, int length) {
    pause();
    if (at == bytes.length) {
      return -1;
    }
    int end = at < half() ? half() : bytes.length;
    var part = Arrays.copyOfRange(bytes, at, Math.min(end, at + length));
    System.arraycopy(part, 0, into, offset, part.length);
    at += part.length;
    return part.length;
  }

  private int half() {
    return bytes.length / 2;
  }

  private void pause() {
    if (at == half()) {
      between.run();
    }
  }
}
