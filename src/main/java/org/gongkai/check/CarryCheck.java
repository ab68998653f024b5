package org.gongkai.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Findings;
import org.gongkai.form.Carry;
import org.gongkai.form.Cell;
import org.gongkai.form.Sum;
import org.gongkai.language.Text;
import org.gongkai.report.Library;
import org.gongkai.report.Report;

/**
 * What last year's report carried forward must open this year's, column by column, across a change
 * of form too.
 */
final class CarryCheck implements Check {

  @Override
  public void judge(Report report, Library library, Findings findings) {
    if (report.form().arithmetic().carries().isEmpty()) {
      return;
    }
    library
        .before(report)
        .ifPresent(
            last ->
                report.form().arithmetic().carries().stream()
                    .filter(carry -> !report.filing().accepts(carry.id()))
                    .forEach(
                        carry ->
                            carry
                                .steps()
                                .forEach(step -> judge(report, last, carry, step, findings))));
  }

  private static void judge(
      Report report, Report last, Carry carry, Carry.Step step, Findings findings) {
    Optional<Sum> before = inForm(step.before(), last);
    OptionalLong now = report.figures().sum(step.now());
    OptionalLong then = before.map(sum -> last.figures().sum(sum)).orElse(OptionalLong.empty());
    if (now.isPresent() && then.isPresent() && now.getAsLong() != then.getAsLong()) {
      findings.add(finding(report, last, carry, step, before.get()));
    }
  }

  /** The same addresses in last year's form; nothing where that form has no such figures. */
  private static Optional<Sum> inForm(Sum sum, Report last) {
    List<Sum.Term> terms = new ArrayList<>();
    for (Sum.Term term : sum.terms()) {
      Optional<Cell> cell = last.form().cells().find(term.cell().address());
      if (cell.isEmpty()) {
        return Optional.empty();
      }
      terms.add(new Sum.Term(term.sign(), cell.get()));
    }
    return Optional.of(new Sum(terms));
  }

  private static Finding finding(
      Report report, Report last, Carry carry, Carry.Step step, Sum before) {
    Working working = Working.of(step.now(), before);
    Text now = working.out(step.now(), report.figures());
    Text then = working.out(before, last.figures());
    String place = last.figures().place(before.terms().get(0).cell()).toString();
    Text message =
        Text.of(
            step.where().zh()
                + "："
                + now.zh()
                + "，但 "
                + last.year()
                + " 年报告为"
                + then.zh()
                + "（"
                + place
                + "）",
            step.where().en()
                + ": "
                + now.en()
                + ", but the report of "
                + last.year()
                + " says "
                + then.en()
                + " ("
                + place
                + ")");
    return new Finding(
        carry.id(),
        carry.severity(),
        report.figures().place(step.now().terms().get(0).cell()),
        message,
        Working.remedy(carry.sentence(), carry.id()));
  }
}
