package org.gongkai.chart.svg;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An axis of round numbers that contains zero.
 *
 * @param first the lowest tick in steps from zero, 0 unless something is negative
 * @param last the highest tick in steps from zero
 */
record Scale(BigDecimal step, int first, int last) {

  /** Ticks are at most one more. */
  private static final int MOST_STEPS = 4;

  /** Hundredths of a whole. */
  static final Scale PERCENT = new Scale(BigDecimal.valueOf(25), 0, 4);

  private static final List<BigDecimal> ROUND =
      Stream.of("1", "2", "2.5", "5").map(BigDecimal::new).toList();

  /**
   * The finest axis of three to five ticks that holds these numbers; in whole steps if they are
   * whole.
   */
  static Scale of(List<BigDecimal> numbers) {
    BigDecimal low = BigDecimal.ZERO;
    BigDecimal high = BigDecimal.ZERO;
    boolean whole = true;
    for (BigDecimal number : numbers) {
      low = low.min(number);
      high = high.max(number);
      whole = whole && isWhole(number);
    }
    BigDecimal range = high.subtract(low);
    int power = range.signum() == 0 ? 0 : range.precision() - range.scale() - 2;
    while (true) {
      for (BigDecimal round : ROUND) {
        BigDecimal step = round.scaleByPowerOfTen(power);
        int first = steps(low, step, RoundingMode.FLOOR);
        int last = steps(high, step, RoundingMode.CEILING);
        if (last - first <= MOST_STEPS && (!whole || isWhole(step))) {
          return new Scale(step, first, Math.max(last, first + 2));
        }
      }
      power++;
    }
  }

  List<BigDecimal> ticks() {
    return IntStream.rangeClosed(first, last)
        .mapToObj(i -> plain(step.multiply(BigDecimal.valueOf(i))))
        .toList();
  }

  /** Where the number lies between the lowest tick, 0, and the highest, 1. */
  double share(BigDecimal number) {
    return (number.doubleValue() / step.doubleValue() - first) / (last - first);
  }

  static boolean isWhole(BigDecimal number) {
    return number.scale() <= 0 || number.stripTrailingZeros().scale() <= 0;
  }

  private static int steps(BigDecimal number, BigDecimal step, RoundingMode rounding) {
    return number.divide(step, 0, rounding).intValueExact();
  }

  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
