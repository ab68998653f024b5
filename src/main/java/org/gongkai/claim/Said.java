package org.gongkai.claim;

import java.math.BigDecimal;

/** A number of a text and how exactly it is said: 88, 约1300, 800余, 超过8万. */
public record Said(BigDecimal value, Sense sense) {

  /** How a number is meant. */
  public enum Sense {
    EXACT,
    /** 约1300, 1300左右. */
    ROUGHLY,
    /** 800余: so many and some. */
    AND_SOME,
    /** 超过800, 800以上. */
    AT_LEAST,
    /** 不足800, 800以下. */
    AT_MOST
  }

  /**
   * Whether a figure is what is said. Roughly is within a unit of the last digit that is no zero:
   * 约1300 from 1200 to 1400; 800余 is from 800 to 900.
   */
  public boolean fits(BigDecimal figure) {
    BigDecimal more = figure.subtract(value);
    BigDecimal unit = value.signum() == 0 ? BigDecimal.ONE : value.stripTrailingZeros().ulp();
    return switch (sense) {
      case EXACT -> more.signum() == 0;
      case ROUGHLY -> more.abs().compareTo(unit) <= 0;
      case AND_SOME -> more.signum() >= 0 && more.compareTo(unit) <= 0;
      case AT_LEAST -> more.signum() >= 0;
      case AT_MOST -> more.signum() <= 0;
    };
  }
}
