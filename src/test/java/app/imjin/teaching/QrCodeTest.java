package app.imjin.teaching;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The drawn code can be read again.
class QrCodeTest {
  private static final String LINK = "http://192.168.178.120:8080/join/C4DFGH";
  private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z");
  private static final int PIXELS = 6;

  @Test
  void aReaderFindsTheLinkInThePicture() throws Exception {
    var picture = new BinaryBitmap(new HybridBinarizer(pixels(QrCode.of(LINK))));
    assertThat(new QRCodeReader().decode(picture).getText()).isEqualTo(LINK);
  }

  @Test
  void theQuietZoneStaysEmpty() {
    var code = QrCode.of(LINK);
    var runs = RUN.matcher(code.path()).results().toList();
    assertThat(runs)
        .isNotEmpty()
        .allSatisfy(run -> {
          int x = Integer.parseInt(run.group(1));
          int y = Integer.parseInt(run.group(2));
          int end = x + Integer.parseInt(run.group(3));
          assertThat(Math.min(x, y)).isGreaterThanOrEqualTo(QrCode.QUIET_ZONE);
          assertThat(Math.max(end, y + 1)).isLessThanOrEqualTo(code.size() - QrCode.QUIET_ZONE);
        });
  }

  private static LuminanceSource pixels(QrCode code) {
    int side = code.size() * PIXELS;
    var pixels = new int[side * side];
    Arrays.fill(pixels, 0xFFFFFF);
    RUN.matcher(code.path())
        .results()
        .forEach(run -> {
          int x = Integer.parseInt(run.group(1)) * PIXELS;
          int y = Integer.parseInt(run.group(2)) * PIXELS;
          int width = Integer.parseInt(run.group(3)) * PIXELS;
          for (int row = y; row < y + PIXELS; row++) {
            Arrays.fill(pixels, row * side + x, row * side + x + width, 0);
          }
        });
    return new RGBLuminanceSource(side, side, pixels);
  }
}
