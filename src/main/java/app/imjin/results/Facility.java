package app.imjin.results;

import app.imjin.common.Fraction;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/// How easy a question was at the first try: the facility index of classical test theory.
///
/// For a question that n students answered, whose first answers earned the shares x₁ … xₙ of the
/// full mark (each 0 to 1), it is the mean `p = (x₁ + … + xₙ) / n`: 0 when nobody earned anything,
/// 1 when everybody was wholly right. Where an answer is either right or wrong it is the share of
/// students who were right. Source: F. M. Lord and M. R. Novick, Statistical Theories of Mental
/// Test Scores, 1968, section 15.2, there as item difficulty.
///
/// Late answers are part of it: it describes the question, not the students.
///
/// @param answered n
/// @param index p, exact; empty when nobody answered
public record Facility(Prompt prompt, int answered, Optional<Fraction> index) {
  static Facility of(Prompt prompt, List<Fraction> firstShares) {
    return new Facility(prompt, firstShares.size(), mean(firstShares));
  }

  private static Optional<Fraction> mean(List<Fraction> shares) {
    if (shares.isEmpty()) {
      return Optional.empty();
    }
    var numerator = BigInteger.ZERO;
    var denominator = BigInteger.ONE;
    for (var share : shares) {
      var other = BigInteger.valueOf(share.denominator());
      numerator =
          numerator
              .multiply(other)
              .add(BigInteger.valueOf(share.numerator()).multiply(denominator));
      denominator = denominator.multiply(other);
      var common = numerator.gcd(denominator);
      numerator = numerator.divide(common);
      denominator = denominator.divide(common);
    }
    denominator = denominator.multiply(BigInteger.valueOf(shares.size()));
    var common = numerator.gcd(denominator);
    return Optional.of(
        new Fraction(
            numerator.divide(common).intValueExact(), denominator.divide(common).intValueExact()));
  }
}
