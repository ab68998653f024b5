package org.gongkai.check.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Set;
import org.gongkai.check.Check;
import org.gongkai.check.Examiner;
import org.gongkai.check.Working;
import org.gongkai.form.Cell;
import org.gongkai.form.Measures;
import org.gongkai.language.Text;
import org.gongkai.law.Rule;
import org.gongkai.report.Agency;
import org.gongkai.report.Figure;
import org.gongkai.report.Library;
import org.gongkai.report.Report;

/** Money in the tables: it has a unit, and suits it. */
public final class AmountCheck implements Check {

  private static final String UNIT = "A05";
  private static final String SIZE = "A06";

  @Override
  public Set<String> rules() {
    return Set.of("A05", "A06");
  }

  @Override
  public void judge(Examiner examiner, Library library) {
    Report report = examiner.report();
    for (Cell cell : report.form().cells().amounts()) {
      if (report.figures().at(cell) instanceof Figure.Amount amount) {
        hasUnit(examiner, cell, amount);
        examiner
            .rule(SIZE)
            .ifPresent(rule -> new Size(examiner, rule, cell, amount, library).judge());
      }
    }
  }

  private static void hasUnit(Examiner examiner, Cell cell, Figure.Amount amount) {
    examiner.judged(UNIT);
    if (amount.unit().isEmpty()) {
      Text label = cell.line().brief();
      String value = amount.value().toPlainString();
      examiner.find(
          UNIT,
          examiner.report().subject(cell),
          Text.of(label.zh() + " " + value + "，没有单位", label.en() + " " + value + " has no unit"),
          Text.of(
              "请按列名写出各数并加上 unit: yuan（元）或 unit: wanyuan（万元）；原文没有写单位的，在 accept 中写明 rule: A05 和理由",
              "give the figures of the row by name and add 'unit: yuan' or 'unit: wanyuan' (10,000 yuan); if the original gives none, record rule: A05 with the reason under 'accept'"));
    }
  }

  /** Whether one amount suits its unit. */
  private record Size(
      Examiner examiner, Rule rule, Cell cell, Figure.Amount amount, Library library) {

    void judge() {
      examiner.judged(rule);
      Agency.Standing standing = examiner.report().agency().standing();
      BigDecimal most = BigDecimal.valueOf(rule.limit("county"));
      boolean isTooMuch = amount.inYuan().filter(yuan -> yuan.compareTo(most) > 0).isPresent();
      if (isTooMuch && rule.words("small").contains(standing.level())) {
        find(Text.of("，对县乡来说过大", ", which is too much for a county or township"));
        return;
      }
      library.before(examiner.report()).ifPresent(this::againstLastYear);
    }

    private void againstLastYear(Report last) {
      Optional<Figure> then = last.form().cells().find(cell.address()).map(last.figures()::at);
      if (then.isPresent() && then.get() instanceof Figure.Amount before && isLeap(before)) {
        Text was = words(before);
        find(
            Text.of(
                "，但 " + last.year() + " 年为 " + was.zh() + "，相差约一万倍",
                ", but " + was.en() + " in " + last.year() + ", some ten thousand times apart"));
      }
    }

    private boolean isLeap(Figure.Amount before) {
      if (amount.inYuan().isPresent() != before.inYuan().isPresent()) {
        return false;
      }
      BigDecimal now = amount.inYuan().orElse(amount.value());
      BigDecimal then = before.inYuan().orElse(before.value());
      BigDecimal less = now.min(then);
      if (less.signum() == 0) {
        return false;
      }
      double ratio = now.max(then).divide(less, 3, RoundingMode.HALF_UP).doubleValue();
      return rule.limit("leastRatio") <= ratio && ratio <= rule.limit("mostRatio");
    }

    private void find(Text what) {
      Text label = cell.line().brief();
      Text is = words(amount);
      examiner.find(
          rule.id(),
          examiner.report().subject(cell),
          Text.of(label.zh() + " " + is.zh() + what.zh(), label.en() + " " + is.en() + what.en()),
          Working.remedy(rule));
    }

    private Text words(Figure.Amount money) {
      Measures measures = library.forms().measures();
      Text unit = measures.unit(money.unit());
      String value = money.value().toPlainString();
      return unit.isEmpty()
          ? Text.same(value)
          : Text.of(value + " " + unit.zh(), value + " (unit: " + unit.en() + ")");
    }
  }
}
