package org.gongkai.claim;

import java.math.BigDecimal;
import java.util.List;

/**
 * A figure and the parts it is said to be made of: 912条，其中组织机构5条、规范性文件20条.
 *
 * @param total the whole
 * @param of the sentence the parts stand in
 * @param whole whether the parts are said to be all: 分别为, or one of them is 其他
 * @param overlapping whether one thing may be counted in several parts
 */
public record Listing(
    Count total, Sentence of, List<Count> parts, boolean whole, boolean overlapping) {

  public Listing {
    parts = List.copyOf(parts);
  }

  public BigDecimal sum() {
    return parts.stream().map(Count::value).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /**
   * Whether the parts cannot be those of the whole: too much in all, or too little of a complete
   * list. Two ways of dividing the same whole may follow one another: 50件，其中按时办结48件、延期办结2件，予以公开30件.
   */
  public boolean isWrong() {
    int compared = sum().compareTo(total.value());
    return compared > 0 ? !overlapping && !isDividedTwice() : compared < 0 && whole;
  }

  private boolean isDividedTwice() {
    BigDecimal sum = BigDecimal.ZERO;
    for (Count part : parts) {
      sum = sum.add(part.value());
      if (sum.compareTo(total.value()) == 0) {
        return true;
      }
    }
    return false;
  }
}
