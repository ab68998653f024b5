package org.gongkai.claim;

import java.math.BigDecimal;

/**
 * A percentage: 52.3%.
 *
 * @param value as printed, with its decimals: 52.3
 * @param approximate whether it is 约 or the like
 * @param start where its digits begin
 * @param end behind the sign
 */
public record Percent(BigDecimal value, boolean approximate, int start, int end) {

  /** Half a unit of the last printed digit; a whole unit of an approximate one. */
  public double tolerance() {
    double unit = Math.pow(10, -value.scale());
    return (approximate ? unit : unit / 2) + 1e-9;
  }
}
