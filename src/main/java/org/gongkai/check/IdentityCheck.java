package org.gongkai.check;

import java.util.OptionalLong;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Findings;
import org.gongkai.form.Rule;
import org.gongkai.language.Text;
import org.gongkai.report.Library;
import org.gongkai.report.Report;

/**
 * The identities of the form (第一项加第二项之和，等于第三项加第四项之和). One that touches an unknown figure is not
 * judged.
 */
final class IdentityCheck implements Check {

  @Override
  public void judge(Report report, Library library, Findings findings) {
    for (Rule rule : report.form().arithmetic().rules()) {
      if (!report.filing().accepts(rule.id())) {
        rule.equations().forEach(equation -> judge(report, rule, equation, findings));
      }
    }
  }

  private static void judge(Report report, Rule rule, Rule.Equation equation, Findings findings) {
    OptionalLong left = report.figures().sum(equation.left());
    OptionalLong right = report.figures().sum(equation.right());
    if (left.isPresent()
        && right.isPresent()
        && !equation.relation().holds(left.getAsLong(), right.getAsLong())) {
      findings.add(finding(report, rule, equation));
    }
  }

  private static Finding finding(Report report, Rule rule, Rule.Equation equation) {
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
    return new Finding(
        rule.id(),
        rule.severity(),
        report.figures().place(equation.left().terms().get(0).cell()),
        message,
        Working.remedy(rule.sentence(), rule.id()));
  }

  private static boolean rightIsZero(Rule.Equation equation) {
    return equation.right().terms().isEmpty();
  }
}
