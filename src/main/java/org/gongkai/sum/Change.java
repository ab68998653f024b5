package org.gongkai.sum;

import java.math.BigDecimal;
import java.util.Optional;
import org.gongkai.language.Numerals;
import org.gongkai.language.Percent;
import org.gongkai.language.Text;
import org.gongkai.report.Figure;

/**
 * A figure beside the same of last year. What is not known on either side is said in words and
 * never taken for zero.
 */
public record Change(Figure now, Figure last, int lastYear) {

  /** 比2023年增加 14（0.4%）, 与2023年相同; where a year is not known, which. */
  public Text words() {
    Optional<BigDecimal> before = last.number();
    return now.number()
        .map(value -> before.map(old -> words(value, old)).orElseGet(() -> unknown(last)))
        .orElse(Text.EMPTY);
  }

  /** The same without the year, for a column of a table. */
  public Text brief() {
    return isKnown() ? brief(value(now), value(last)) : Text.of("不能比较", "cannot be compared");
  }

  public boolean isKnown() {
    return now.isReported() && last.isReported();
  }

  /** {@code up}, {@code down} or {@code same}; empty where the change is not known. */
  public String direction() {
    if (!isKnown()) {
      return "";
    }
    int sign = value(now).compareTo(value(last));
    return sign > 0 ? "up" : sign < 0 ? "down" : "same";
  }

  private static BigDecimal value(Figure figure) {
    return figure.number().orElseThrow();
  }

  private Text unknown(Figure figure) {
    return Text.of(
        lastYear + "年" + figure.words().zh() + "，不能比较",
        lastYear + ": " + figure.words().en() + ", cannot be compared");
  }

  private Text words(BigDecimal value, BigDecimal before) {
    Text brief = brief(value, before);
    return value.compareTo(before) == 0
        ? Text.of("与" + lastYear + "年相同", "same as " + lastYear)
        : Text.of("比" + lastYear + "年" + brief.zh(), withYear(brief.en()));
  }

  /** up 14 on 2023 (0.4%). */
  private String withYear(String words) {
    int share = words.indexOf(" (");
    return share < 0
        ? words + " on " + lastYear
        : words.substring(0, share) + " on " + lastYear + words.substring(share);
  }

  private static Text brief(BigDecimal value, BigDecimal before) {
    BigDecimal difference = value.subtract(before);
    if (difference.signum() == 0) {
      return Text.of("相同", "same");
    }
    String amount = Numerals.of(difference.abs());
    String share = before.signum() == 0 ? "" : Percent.ofChange(before, value);
    boolean more = difference.signum() > 0;
    return Text.of(
        (more ? "增加 " : "减少 ") + amount + (share.isEmpty() ? "" : "（" + share + "）"),
        (more ? "up " : "down ") + amount + (share.isEmpty() ? "" : " (" + share + ")"));
  }
}
