package app.imjin.map.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Numbers as they stand in markup: no exponent, no needless digit.
final class Numbers {
  private Numbers() {}

  /// With at most one decimal.
  static String plain(double value) {
    return rounded(value, 1).toPlainString();
  }

  static BigDecimal rounded(double value, int decimals) {
    var rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN);
    return rounded.signum() == 0
        ? BigDecimal.ZERO
        : new BigDecimal(rounded.stripTrailingZeros().toPlainString());
  }
}
