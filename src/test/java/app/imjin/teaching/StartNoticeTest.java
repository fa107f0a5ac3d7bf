package app.imjin.teaching;

import static org.assertj.core.api.Assertions.assertThat;

import app.imjin.security.Console;
import app.imjin.settings.SettingsTestSeam;
import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What the person who started Imjin on a laptop in class reads.
class StartNoticeTest {
  private static final List<String> ROOM = List.of("192.168.1.20");

  @Test
  void theAddressForTheRoomStandsBesideTheOneForThisComputer() {
    assertThat(notice(Map.of("server.port", "9000"), ROOM, false))
        .contains("On this computer:   http://localhost:9000")
        .contains("On other devices:   http://192.168.1.20:9000")
        .doesNotContain("█");
  }

  @Test
  void withACertificateTheAddressesAreSecure() {
    assertThat(
            notice(Map.of("server.port", "443", "server.ssl.key-store", "imjin.p12"), ROOM, false))
        .contains("https://localhost\n")
        .contains("https://192.168.1.20\n");
  }

  @Test
  void thePublicAddressTakesThePlaceOfTheOthers() {
    assertThat(notice(Map.of("imjin.public-address", "https://imjin.example.org/"), ROOM, false))
        .contains("On other devices:   https://imjin.example.org\n")
        .doesNotContain("192.168.1.20");
  }

  @Test
  void aServerForThisComputerAloneNamesNoOther() {
    assertThat(notice(Map.of("server.address", "127.0.0.1"), ROOM, true))
        .contains("http://127.0.0.1:8080")
        .doesNotContain("On other devices")
        .doesNotContain("█");
  }

  @Test
  void aPhoneReadsTheCodeInTheTerminal() throws ReaderException {
    assertThat(read(notice(Map.of(), ROOM, true))).isEqualTo("http://192.168.1.20:8080");
  }

  private static String notice(Map<String, String> settings, List<String> room, boolean terminal) {
    var printed = new StringBuilder();
    var console =
        new Console() {
          @Override
          public void print(String text) {
            printed.append(text);
          }

          @Override
          public boolean isTerminal() {
            return terminal;
          }
        };
    new StartNotice(console, SettingsTestSeam.ownAddress(settings), () -> room).print();
    return printed.toString();
  }

  /// Reads the block characters as a camera sees them: each square a few pixels wide.
  private static String read(String printed) throws ReaderException {
    int pixels = 4;
    var rows =
        printed
            .lines()
            .filter(line -> line.contains("\u001b"))
            .map(line -> line.substring(2).replaceAll("\u001b\\[[0-9;]*m", ""))
            .toList();
    int width = rows.getFirst().length() * pixels;
    int height = rows.size() * 2 * pixels;
    var picture = new int[width * height];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int row = y / pixels;
        char block = rows.get(row / 2).charAt(x / pixels);
        boolean dark = block == '█' || block == (row % 2 == 0 ? '▀' : '▄');
        picture[y * width + x] = dark ? 0 : 0xFFFFFF;
      }
    }
    var source = new RGBLuminanceSource(width, height, picture);
    var result = new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source)));
    assertThat(result.getBarcodeFormat()).isEqualTo(BarcodeFormat.QR_CODE);
    return result.getText();
  }
}
