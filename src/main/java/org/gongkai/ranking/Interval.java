package org.gongkai.ranking;

/**
 * Where a share may lie beyond the chance of a single year: the interval of Wilson (1927) at 95 %,
 * which stays within 0 and 1 and holds for small numbers too. A count is what it is: its interval
 * is itself.
 */
public record Interval(double low, double high) {

  private static final double Z = 1.959963984540054;

  /** 3 of 20: 0.052 to 0.360. */
  static Interval ofShare(long part, long whole) {
    double share = (double) part / whole;
    double square = Z * Z / whole;
    double middle = share + square / 2;
    double reach = Z * Math.sqrt(share * (1 - share) / whole + square / (4 * whole));
    return new Interval(
        part == 0 ? 0 : (middle - reach) / (1 + square),
        part == whole ? 1 : (middle + reach) / (1 + square));
  }

  static Interval ofCount(long count) {
    return new Interval(count, count);
  }

  /** Whether all of it lies above all of the other: only then are the two put in order. */
  boolean isAbove(Interval other) {
    return low > other.high;
  }
}
