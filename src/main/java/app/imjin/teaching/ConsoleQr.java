package app.imjin.teaching;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/// A QR code for a terminal: two rows of squares in a row of characters, black on white whatever
/// the colours of the window are. As nothing can smudge it there, the weakest correction is enough
/// and keeps it small.
final class ConsoleQr {
  private static final String BLACK_ON_WHITE = "\u001b[38;5;16;48;5;231m";
  private static final String AS_BEFORE = "\u001b[0m";

  private ConsoleQr() {}

  static String of(String text) {
    try {
      return draw(Encoder.encode(text, ErrorCorrectionLevel.L).getMatrix());
    } catch (WriterException e) {
      throw new IllegalArgumentException("This does not fit into a QR code: " + text, e);
    }
  }

  private static String draw(ByteMatrix squares) {
    var drawn = new StringBuilder();
    int quiet = QrCode.QUIET_ZONE;
    for (int y = -quiet; y < squares.getHeight() + quiet; y += 2) {
      drawn.append("  ").append(BLACK_ON_WHITE);
      for (int x = -quiet; x < squares.getWidth() + quiet; x++) {
        drawn.append(character(isDark(squares, x, y), isDark(squares, x, y + 1)));
      }
      drawn.append(AS_BEFORE).append('\n');
    }
    return drawn.toString();
  }

  private static char character(boolean above, boolean below) {
    if (above) {
      return below ? '█' : '▀';
    }
    return below ? '▄' : ' ';
  }

  private static boolean isDark(ByteMatrix squares, int x, int y) {
    return x >= 0
        && y >= 0
        && x < squares.getWidth()
        && y < squares.getHeight()
        && squares.get(x, y) == 1;
  }
}
