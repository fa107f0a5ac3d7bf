package app.imjin.common;

import java.math.BigInteger;

/// An exact share between 0 and 1, in lowest terms. Marks are fractions, so sums never drift.
public record Fraction(int numerator, int denominator) implements Comparable<Fraction> {
  public static final Fraction ZERO = new Fraction(0, 1);
  public static final Fraction ONE = new Fraction(1, 1);

  public Fraction {
    if (denominator <= 0 || numerator < 0 || numerator > denominator) {
      throw new IllegalArgumentException("Not between 0 and 1: " + numerator + "/" + denominator);
    }
    int divisor =
        BigInteger.valueOf(numerator).gcd(BigInteger.valueOf(denominator)).intValueExact();
    numerator = numerator / divisor;
    denominator = denominator / divisor;
  }

  /// Reads `n/d`.
  public static Fraction parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      throw new IllegalArgumentException("Not a fraction: " + text);
    }
    return new Fraction(
        Integer.parseInt(text, 0, slash, 10), Integer.parseInt(text, slash + 1, text.length(), 10));
  }

  public boolean isWhole() {
    return numerator == denominator;
  }

  public double asDouble() {
    return (double) numerator / denominator;
  }

  @Override
  public int compareTo(Fraction other) {
    return Long.compare((long) numerator * other.denominator, (long) other.numerator * denominator);
  }

  @Override
  public String toString() {
    return numerator + "/" + denominator;
  }
}
