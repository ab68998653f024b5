package org.gongkai.site;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.gongkai.form.Measure;
import org.gongkai.language.Numerals;
import org.gongkai.language.Text;
import org.gongkai.report.Figure;

/**
 * A figure worth the first screen, with what it was the year before.
 *
 * @param last last year's figure; not published where there is none
 */
public record KeyFigure(Measure measure, Text unit, Figure now, Figure last, int lastYear) {

  /** The change on last year in words, where both years are known: 比2023年增加14（0.4%）. */
  public Optional<Text> change() {
    return now.number().flatMap(value -> last.number().map(before -> change(value, before)));
  }

  /** {@code up}, {@code down} or {@code same}; empty where the change is unknown. */
  public String direction() {
    Optional<Integer> sign =
        now.number().flatMap(value -> last.number().map(before -> value.compareTo(before)));
    return sign.map(s -> s > 0 ? "up" : s < 0 ? "down" : "same").orElse("");
  }

  private Text change(BigDecimal value, BigDecimal before) {
    BigDecimal difference = value.subtract(before);
    if (difference.signum() == 0) {
      return Text.of("与" + lastYear + "年相同", "same as " + lastYear);
    }
    String amount = Numerals.of(difference.abs());
    String share =
        before.signum() == 0
            ? ""
            : difference
                    .abs()
                    .multiply(BigDecimal.valueOf(100))
                    .divide(before, 1, RoundingMode.HALF_UP)
                    .toPlainString()
                + "%";
    boolean more = difference.signum() > 0;
    return Text.of(
        "比"
            + lastYear
            + "年"
            + (more ? "增加 " : "减少 ")
            + amount
            + (share.isEmpty() ? "" : "（" + share + "）"),
        (more ? "up " : "down ")
            + amount
            + " on "
            + lastYear
            + (share.isEmpty() ? "" : " (" + share + ")"));
  }
}
