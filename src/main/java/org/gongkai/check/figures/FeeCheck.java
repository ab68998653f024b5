package org.gongkai.check.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.gongkai.check.Check;
import org.gongkai.check.Examiner;
import org.gongkai.check.Working;
import org.gongkai.language.Plural;
import org.gongkai.language.Text;
import org.gongkai.report.Figure;
import org.gongkai.report.Library;
import org.gongkai.report.Statement;

/** The information-handling fee. What is not known of it is not judged. */
public final class FeeCheck implements Check {

  private static final String SUM = "C06";
  private static final String MULTIPLE = "C07";
  private static final String NOT_YET = "C08";

  @Override
  public Set<String> rules() {
    return Set.of("C06", "C07", "C08");
  }

  @Override
  public void judge(Examiner examiner, Library library) {
    Statement.Fees fees = examiner.report().statement().fees();
    if (fees.isEmpty()) {
      return;
    }
    addUp(examiner, fees, Statement.Fees::cases, Statement.Charge::cases, Text.of("件数", "cases"));
    addUp(
        examiner, fees, Statement.Fees::amount, Statement.Charge::amount, Text.of("金额", "amount"));
    areMultiples(examiner, fees);
    areNotYet(examiner, fees);
  }

  private static void addUp(
      Examiner examiner,
      Statement.Fees fees,
      Function<Statement.Fees, Figure> total,
      Function<Statement.Charge, Figure> part,
      Text what) {
    List<Figure> parts = fees.charges().stream().map(part).toList();
    Optional<BigDecimal> said = total.apply(fees).number();
    if (parts.isEmpty() || said.isEmpty() || !parts.stream().allMatch(Figure::isReported)) {
      return;
    }
    examiner.judged(SUM);
    BigDecimal sum =
        parts.stream()
            .map(each -> each.number().orElseThrow())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.compareTo(said.get()) != 0) {
      String whole = said.get().toPlainString();
      find(
          examiner,
          SUM,
          Text.of(
              what.zh() + "：所列 " + parts.size() + " 项之和为 " + sum.toPlainString() + "，但总数为 " + whole,
              what.en()
                  + ": the "
                  + Plural.english(parts.size(), "item adds", "items add")
                  + " up to "
                  + sum.toPlainString()
                  + ", but the total is "
                  + whole));
    }
  }

  private static void areMultiples(Examiner examiner, Statement.Fees fees) {
    List<BigDecimal> amounts = new ArrayList<>();
    yuan(fees.amount()).ifPresent(amounts::add);
    fees.charges().forEach(charge -> yuan(charge.amount()).ifPresent(amounts::add));
    if (amounts.isEmpty() || examiner.rule(MULTIPLE).isEmpty()) {
      return;
    }
    examiner.judged(MULTIPLE);
    BigDecimal multiple =
        BigDecimal.valueOf((long) examiner.rule(MULTIPLE).orElseThrow().limit("multiple"));
    List<String> odd =
        amounts.stream()
            .filter(amount -> amount.remainder(multiple).signum() != 0)
            .map(amount -> amount.stripTrailingZeros().toPlainString())
            .toList();
    if (!odd.isEmpty()) {
      find(
          examiner,
          MULTIPLE,
          Text.of(
              "金额 " + String.join("、", odd) + " 元，不是 " + multiple + " 元的倍数",
              "amounts of "
                  + String.join(", ", odd)
                  + " yuan, not multiples of "
                  + multiple
                  + " yuan"));
    }
  }

  private static void areNotYet(Examiner examiner, Statement.Fees fees) {
    examiner.judged(NOT_YET);
    Optional<BigDecimal> amount = yuan(fees.amount()).filter(yuan -> yuan.signum() > 0);
    amount.ifPresent(
        yuan -> {
          String value = yuan.stripTrailingZeros().toPlainString();
          int year = examiner.report().year();
          find(
              examiner,
              NOT_YET,
              Text.of(
                  year + " 年度收取信息处理费 " + value + " 元",
                  "an information-handling fee of " + value + " yuan for " + year));
        });
  }

  private static Optional<BigDecimal> yuan(Figure figure) {
    return figure instanceof Figure.Amount amount ? amount.inYuan() : Optional.empty();
  }

  private static void find(Examiner examiner, String rule, Text message) {
    examiner
        .rule(rule)
        .ifPresent(
            known ->
                examiner.find(
                    rule,
                    examiner.report().statement().fees().at(),
                    message,
                    Working.remedy(known)));
  }
}
