package org.gongkai.check.claim;

import java.math.BigDecimal;
import java.util.Optional;
import org.gongkai.check.Examiner;
import org.gongkai.claim.Growth;
import org.gongkai.claim.Sentence;
import org.gongkai.language.Percent;
import org.gongkai.language.Text;
import org.gongkai.report.Report;

/** Y04: a stated change on last year is that of the two years' figures. */
final class GrowthRule implements ClaimRule {

  private static final String ID = "Y04";

  @Override
  public void judge(Told told, Examiner examiner) {
    if (told.last().isEmpty()) {
      return;
    }
    for (Telling telling : told.tellings()) {
      for (Sentence sentence : telling.sentences()) {
        for (Growth growth : Growth.of(sentence, told.reader().speech())) {
          judge(growth, telling, told, examiner);
        }
      }
    }
  }

  private static void judge(Growth growth, Telling telling, Told told, Examiner examiner) {
    Report last = told.last().orElseThrow();
    Optional<BigDecimal> then = lastYears(growth, told, last);
    if (then.isEmpty() || then.get().signum() == 0) {
      return;
    }
    examiner.judged(ID);
    BigDecimal change = growth.now().value().subtract(then.get());
    double percent = change.doubleValue() * 100 / then.get().doubleValue();
    double said = growth.sign() * growth.percent().value().doubleValue();
    if (Math.abs(percent - said) > growth.percent().tolerance()) {
      find(growth, telling, then.get(), last, examiner);
    }
  }

  /** Last year's figure: of the sums the count may stand for, the one it is this year. */
  private static Optional<BigDecimal> lastYears(Growth growth, Told told, Report last) {
    Optional<Claim> claim = told.claim(growth.now());
    if (claim.isPresent()) {
      return claim.get().phrase().is().stream()
          .filter(
              formula ->
                  Claims.value(formula, told.report(), told.measures())
                      .filter(value -> value.compareTo(growth.now().value()) == 0)
                      .isPresent())
          .findFirst()
          .flatMap(formula -> Claims.value(formula, last, told.measures()));
    }
    int start = growth.now().start();
    return growth.of().wording().links().stream()
        .filter(link -> link.start() <= start && start < link.end())
        .map(link -> link.destination().replaceFirst("^#(summary\\.)?", ""))
        .findFirst()
        .flatMap(name -> last.figureOf(name, told.measures()).number());
  }

  private static void find(
      Growth growth, Telling telling, BigDecimal then, Report last, Examiner examiner) {
    int decimals = Math.max(growth.percent().value().scale(), 0) + 1;
    BigDecimal change = growth.now().value().subtract(then);
    String worked = Percent.rounded(change, then, decimals).toPlainString();
    String said = (growth.sign() < 0 ? "-" : "") + growth.percent().value().toPlainString();
    String written = growth.of().written(growth.now());
    examiner.tell(
        ID,
        telling.at(growth.of(), growth.percent().start()),
        Text.of(
            "文中说比上年变化 "
                + said
                + "%，但 "
                + last.year()
                + " 年为 "
                + then.toPlainString()
                + "，到"
                + written
                + "是 "
                + worked
                + "%",
            "the text says a change of "
                + said
                + " %, but from "
                + then.toPlainString()
                + " in "
                + last.year()
                + " to "
                + written
                + " it is "
                + worked
                + " %"),
        Text.of("请核对两年的数和百分比", "compare the figures of the two years with the percentage"));
  }
}
