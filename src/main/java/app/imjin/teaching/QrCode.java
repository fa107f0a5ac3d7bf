package app.imjin.teaching;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/// A QR code as squares, with the quiet zone that readers need around it.
///
/// @param size the side in squares, the quiet zone included
/// @param path the dark squares as an SVG path in units of one square
public record QrCode(int size, String path) {
  /// The quiet zone in squares, as ISO/IEC 18004 asks for.
  public static final int QUIET_ZONE = 4;

  /// The code of a text, an address for instance. A seventh of the squares may be lost (level M);
  /// more would make them smaller and harder to read from the back of a room.
  ///
  /// @throws IllegalArgumentException when the text does not fit into a QR code
  public static QrCode of(String text) {
    try {
      var squares = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
      return new QrCode(squares.getWidth() + 2 * QUIET_ZONE, path(squares));
    } catch (WriterException e) {
      throw new IllegalArgumentException("This does not fit into a QR code: " + text, e);
    }
  }

  /// One rectangle for each run of dark squares in a row.
  private static String path(ByteMatrix squares) {
    var path = new StringBuilder();
    for (int y = 0; y < squares.getHeight(); y++) {
      int x = 0;
      while (x < squares.getWidth()) {
        int end = x;
        while (end < squares.getWidth() && squares.get(end, y) == 1) {
          end++;
        }
        if (end > x) {
          path.append(rectangle(x + QUIET_ZONE, y + QUIET_ZONE, end - x));
        }
        x = end + 1;
      }
    }
    return path.toString();
  }

  private static String rectangle(int x, int y, int width) {
    return "M" + x + " " + y + "h" + width + "v1h-" + width + "z";
  }
}
