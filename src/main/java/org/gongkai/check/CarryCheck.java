package org.gongkai.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
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
  public void judge(Examiner examiner, Library library) {
    List<Carry> carries = examiner.report().form().arithmetic().carries();
    if (carries.isEmpty()) {
      return;
    }
    library
        .before(examiner.report())
        .ifPresent(
            last ->
                carries.forEach(
                    carry -> carry.steps().forEach(step -> judge(examiner, last, carry, step))));
  }

  private static void judge(Examiner examiner, Report last, Carry carry, Carry.Step step) {
    Optional<Sum> before = inForm(step.before(), last);
    OptionalLong now = examiner.report().figures().sum(step.now());
    OptionalLong then = before.map(sum -> last.figures().sum(sum)).orElse(OptionalLong.empty());
    if (now.isEmpty() || then.isEmpty()) {
      return;
    }
    examiner.judged(carry.rule());
    if (now.getAsLong() != then.getAsLong()) {
      find(examiner, last, carry, step, before.get());
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

  private static void find(
      Examiner examiner, Report last, Carry carry, Carry.Step step, Sum before) {
    Report report = examiner.report();
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
    examiner.find(
        carry.rule().id(),
        report.figures().place(step.now().terms().get(0).cell()),
        message,
        Working.remedy(carry.rule().told().sentence(), carry.rule().id()));
  }
}
