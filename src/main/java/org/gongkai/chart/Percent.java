package org.gongkai.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Shares of a whole, in hundredths. */
public final class Percent {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal LEAST = new BigDecimal("0.1");

  private Percent() {}

  /** As exactly as a drawing needs it. */
  public static BigDecimal of(BigDecimal part, BigDecimal whole) {
    return part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL32);
  }

  /** To a tenth: 52.2%. What is something is never said to be nothing, nor a part to be all. */
  public static String words(BigDecimal part, BigDecimal whole) {
    if (part.compareTo(whole) == 0) {
      return "100%";
    }
    BigDecimal tenths = of(part, whole).setScale(1, RoundingMode.HALF_UP);
    BigDecimal fair = part.signum() == 0 ? BigDecimal.ZERO : between(tenths, LEAST);
    return fair.toPlainString() + "%";
  }

  /** What is neither nothing nor all, however it was rounded: by the least step it is shown in. */
  static BigDecimal between(BigDecimal rounded, BigDecimal least) {
    return rounded.max(least).min(HUNDRED.subtract(least));
  }

  /** In whole hundredths, for a bar: {@code 52%}, {@code <1%}. */
  static String brief(BigDecimal part, BigDecimal whole) {
    if (part.signum() != 0 && part.compareTo(whole) != 0) {
      BigDecimal exact = of(part, whole);
      if (exact.compareTo(BigDecimal.ONE) < 0) {
        return "<1%";
      }
      if (exact.compareTo(HUNDRED.subtract(BigDecimal.ONE)) > 0) {
        return ">99%";
      }
    }
    return of(part, whole).setScale(0, RoundingMode.HALF_UP).toPlainString() + "%";
  }
}
