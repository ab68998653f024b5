package org.gongkai.language;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Shares and changes in percent, as they are printed everywhere. The quotient is rounded once, half
 * up, from the figures themselves: 3336 of 10,003 is 33.3%, because 33.34999… is less than half a
 * tenth above it. What is something is never said to be nothing, nor a part to be all. {@code
 * static/figures.js} prints the same; {@code src/test/both/percent.txt} has the cases of both.
 */
public final class Percent {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Percent() {}

  /** 3336 of 10,003 to two decimals: 33.35. */
  public static BigDecimal rounded(BigDecimal part, BigDecimal whole, int decimals) {
    return part.multiply(HUNDRED).divide(whole, decimals, RoundingMode.HALF_UP);
  }

  /** For where something is drawn; not to be printed, because that would round it once more. */
  public static BigDecimal drawn(BigDecimal part, BigDecimal whole) {
    return part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL32);
  }

  /** To a tenth: {@code 52.2%}, {@code <0.1%}, {@code >99.9%}; 0% and 100% are exactly that. */
  public static String words(BigDecimal part, BigDecimal whole) {
    return words(part, whole, 1);
  }

  public static String words(long part, long whole) {
    return words(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
  }

  /** To a whole, where there is little room: {@code 52%}, {@code <1%}, {@code >99%}. */
  public static String brief(BigDecimal part, BigDecimal whole) {
    return words(part, whole, 0);
  }

  /**
   * How much more or less, without saying which: from 10 to 15 is {@code 50.0%}. What grows may
   * grow by all and more; only what shrinks can have something left.
   */
  public static String ofChange(BigDecimal from, BigDecimal to) {
    BigDecimal change = to.subtract(from).abs();
    boolean isLeft = from.signum() == to.signum() && to.abs().compareTo(from.abs()) < 0;
    return isLeft
        ? words(change, from.abs())
        : least(change, from.abs(), 1).orElseGet(() -> printed(change, from.abs(), 1));
  }

  private static String words(BigDecimal part, BigDecimal whole, int decimals) {
    return least(part, whole, decimals)
        .or(() -> most(part, whole, decimals))
        .orElseGet(() -> printed(part, whole, decimals));
  }

  private static Optional<String> least(BigDecimal part, BigDecimal whole, int decimals) {
    BigDecimal step = BigDecimal.ONE.movePointLeft(decimals);
    boolean isLess = part.multiply(HUNDRED).compareTo(whole.multiply(step)) < 0;
    return part.signum() > 0 && isLess
        ? Optional.of("<" + step.toPlainString() + "%")
        : Optional.empty();
  }

  private static Optional<String> most(BigDecimal part, BigDecimal whole, int decimals) {
    BigDecimal most = HUNDRED.subtract(BigDecimal.ONE.movePointLeft(decimals));
    boolean isMore = part.multiply(HUNDRED).compareTo(whole.multiply(most)) > 0;
    return isMore && part.compareTo(whole) < 0
        ? Optional.of(">" + most.toPlainString() + "%")
        : Optional.empty();
  }

  /** Nothing and all need no decimals. */
  private static String printed(BigDecimal part, BigDecimal whole, int decimals) {
    boolean isPlain = part.signum() == 0 || part.compareTo(whole) == 0;
    return Numerals.of(rounded(part, whole, isPlain ? 0 : decimals)) + "%";
  }
}
