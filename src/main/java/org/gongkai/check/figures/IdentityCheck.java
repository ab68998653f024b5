package org.gongkai.check.figures;

import java.util.Optional;
import java.util.Set;
import org.gongkai.check.Check;
import org.gongkai.check.Examiner;
import org.gongkai.check.Working;
import org.gongkai.form.Identity;
import org.gongkai.form.Relation;
import org.gongkai.language.Text;
import org.gongkai.law.Rule;
import org.gongkai.report.Figures;
import org.gongkai.report.Library;

/**
 * The identities of the form (第一项加第二项之和，等于第三项加第四项之和). One that touches an unknown figure is not
 * judged.
 */
public final class IdentityCheck implements Check {

  @Override
  public Set<String> rules() {
    return OF_THE_FORM;
  }

  @Override
  public void judge(Examiner examiner, Library library) {
    for (Identity identity : examiner.report().form().arithmetic().identities()) {
      identity.equations().forEach(equation -> judge(examiner, identity.rule(), equation));
    }
  }

  private static void judge(Examiner examiner, Rule rule, Identity.Equation equation) {
    Optional<Boolean> holds = examiner.report().figures().holds(equation);
    if (holds.isPresent()) {
      examiner.judged(rule);
      if (!holds.get()) {
        find(examiner, rule, equation);
      }
    }
  }

  private static void find(Examiner examiner, Rule rule, Identity.Equation equation) {
    Figures figures = examiner.report().figures();
    boolean isAsked = equation.when().terms().isEmpty();
    examiner.find(
        rule.id(),
        examiner.report().subject(equation.left().first()),
        Working.message(
            isAsked ? equation.left() : equation.when(),
            isAsked ? equation.right() : equation.left(),
            working -> at(equation.where(), message(equation, figures, working))),
        Working.remedy(rule));
  }

  private static Text at(Text where, Text message) {
    return where.isEmpty()
        ? message
        : Text.of(where.zh() + "：" + message.zh(), where.en() + ": " + message.en());
  }

  private static Text message(Identity.Equation equation, Figures figures, Working working) {
    if (!equation.when().terms().isEmpty()) {
      Text when = working.out(equation.when(), figures);
      Text left = working.out(equation.left(), figures);
      return Text.of(when.zh() + "，但" + left.zh(), when.en() + ", but " + left.en());
    }
    Text left = working.out(equation.left(), figures);
    if (equation.right().terms().isEmpty()) {
      Text zero = againstZero(equation.relation());
      return Text.of(left.zh() + "，" + zero.zh(), left.en() + ", " + zero.en());
    }
    Text right = working.out(equation.right(), figures);
    return Text.of(left.zh() + "，但" + right.zh(), left.en() + ", but " + right.en());
  }

  /** What a sum is that does not stand to zero as it should. */
  private static Text againstZero(Relation relation) {
    return switch (relation) {
      case AT_LEAST -> Text.of("小于 0", "below 0");
      case AT_MOST -> Text.of("大于 0", "above 0");
      case ABOVE -> Text.of("没有大于 0", "not above 0");
      case EQUAL -> Text.of("不是 0", "not 0");
    };
  }
}
