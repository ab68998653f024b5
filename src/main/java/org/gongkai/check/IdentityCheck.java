package org.gongkai.check;

import java.util.OptionalLong;
import org.gongkai.form.Identity;
import org.gongkai.language.Text;
import org.gongkai.law.Rule;
import org.gongkai.report.Figures;
import org.gongkai.report.Library;
import org.gongkai.report.Report;

/**
 * The identities of the form (第一项加第二项之和，等于第三项加第四项之和). One that touches an unknown figure is not
 * judged.
 */
final class IdentityCheck implements Check {

  @Override
  public void judge(Examiner examiner, Library library) {
    for (Identity identity : examiner.report().form().arithmetic().identities()) {
      identity.equations().forEach(equation -> judge(examiner, identity.rule(), equation));
    }
  }

  private static void judge(Examiner examiner, Rule rule, Identity.Equation equation) {
    Figures figures = examiner.report().figures();
    OptionalLong left = figures.sum(equation.left());
    OptionalLong right = figures.sum(equation.right());
    if (left.isEmpty() || right.isEmpty()) {
      return;
    }
    examiner.judged(rule);
    if (!equation.relation().holds(left.getAsLong(), right.getAsLong())) {
      find(examiner, rule, equation);
    }
  }

  private static void find(Examiner examiner, Rule rule, Identity.Equation equation) {
    Report report = examiner.report();
    Working working = Working.of(equation.left(), equation.right());
    Text left = working.out(equation.left(), report.figures());
    Text right =
        rightIsZero(equation)
            ? Text.of("小于 0", "below 0")
            : working.out(equation.right(), report.figures());
    boolean isNamed = !equation.where().isEmpty();
    Text message =
        Text.of(
            (isNamed ? equation.where().zh() + "：" : "")
                + left.zh()
                + "，"
                + (rightIsZero(equation) ? "" : "但")
                + right.zh(),
            (isNamed ? equation.where().en() + ": " : "")
                + left.en()
                + ", "
                + (rightIsZero(equation) ? "" : "but ")
                + right.en());
    examiner.find(
        rule.id(),
        report.figures().place(equation.left().terms().get(0).cell()),
        message,
        Working.remedy(rule.told().sentence(), rule.id()));
  }

  private static boolean rightIsZero(Identity.Equation equation) {
    return equation.right().terms().isEmpty();
  }
}
