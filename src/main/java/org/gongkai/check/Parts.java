package org.gongkai.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.finding.Saying;
import org.gongkai.language.Text;

/** A whole and its parts, in words. */
public final class Parts {

  private Parts() {}

  public static BigDecimal sum(List<BigDecimal> parts) {
    return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** 总数为 81，但所列各项 42 + 17 + … = 91. */
  public static Text message(BigDecimal total, List<BigDecimal> parts) {
    String whole = total.toPlainString();
    String working =
        parts.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(" + "))
            + " = "
            + sum(parts).toPlainString();
    String outcome = sum(parts).toPlainString();
    return Saying.first(
        List.of(
            Text.of(
                "总数为 " + whole + "，但所列各项 " + working,
                "the total is " + whole + ", but the parts listed are " + working),
            Text.of(
                "总数为 " + whole + "，但所列各项之和（共 " + parts.size() + " 项）为 " + outcome,
                "the total is "
                    + whole
                    + ", but the "
                    + parts.size()
                    + " parts listed add up to "
                    + outcome)));
  }

  public static Text remedy(String rule) {
    return Working.recordable(rule, Text.of("请核对总数和各项", "compare the total with its parts"));
  }
}
