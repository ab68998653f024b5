package org.gongkai.matching;

import java.math.BigDecimal;
import java.util.Set;
import org.gongkai.document.Remark;

/** What stands in the place of a figure. Nothing is taken for a number that might be none. */
sealed interface Written {

  Written BLANK = new Blank();
  Written SLASH = new Slash();
  Written NOT_APPLICABLE = new NotApplicable();

  /** Nothing. */
  record Blank() implements Written {}

  /** A stroke, or 无: does not apply, or left empty? */
  record Slash() implements Written {}

  /** Words that say it does not apply. */
  record NotApplicable() implements Written {}

  /** Neither a number nor a word that stands for none. */
  record Unclear(String words) implements Written {}

  /**
   * A number.
   *
   * @param unit what stands behind it; empty for nothing
   * @param mended what was put right in reading it
   */
  record Number(BigDecimal value, String unit, Set<Remark.Kind> mended) implements Written {}

  static Written of(String words) {
    return WrittenReader.read(words);
  }

  /** What it says, however it is written: 1,000 and 1000件 are one. */
  default Written bare() {
    return this instanceof Number number
        ? new Number(number.value.stripTrailingZeros(), WrittenReader.key(number.unit), Set.of())
        : this;
  }

  /** Whether it is a number or a stroke: no heading. */
  default boolean isFigure() {
    return this instanceof Number || this instanceof Slash;
  }

  default boolean isNumber() {
    return this instanceof Number;
  }

  default boolean isZero() {
    return this instanceof Number number && number.value.signum() == 0;
  }
}
