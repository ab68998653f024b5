package org.gongkai.check.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import org.gongkai.check.Check;
import org.gongkai.check.Examiner;
import org.gongkai.check.Working;
import org.gongkai.finding.Location;
import org.gongkai.finding.Severity;
import org.gongkai.form.Carry;
import org.gongkai.form.Cell;
import org.gongkai.form.Relation;
import org.gongkai.form.Sum;
import org.gongkai.language.Text;
import org.gongkai.report.Library;
import org.gongkai.report.Report;

/**
 * What last year's report carried forward must open this year's, column by column, across a change
 * of form too.
 */
public final class CarryCheck implements Check {

  @Override
  public Set<String> rules() {
    return OF_THE_FORM;
  }

  @Override
  public void judge(Examiner examiner, Library library) {
    List<Carry> carries = examiner.report().form().arithmetic().carries();
    if (carries.isEmpty()) {
      return;
    }
    Optional<Report> last = library.before(examiner.report());
    for (Carry carry : carries) {
      for (Carry.Step step : carry.steps()) {
        judge(examiner, last, carry, step);
      }
    }
  }

  private static void judge(
      Examiner examiner, Optional<Report> last, Carry carry, Carry.Step step) {
    OptionalLong now = examiner.report().figures().sum(step.now());
    if (now.isEmpty()) {
      return;
    }
    if (carry.holdsAlone(now.getAsLong())) {
      examiner.judged(carry.rule());
    } else if (last.isPresent()) {
      compare(examiner, last.get(), carry, step, now.getAsLong());
    }
  }

  private static void compare(
      Examiner examiner, Report last, Carry carry, Carry.Step step, long now) {
    Optional<Sum> before = inForm(step.before(), last);
    OptionalLong then = before.map(sum -> last.figures().sum(sum)).orElse(OptionalLong.empty());
    if (then.isEmpty()) {
      return;
    }
    examiner.judged(carry.rule());
    if (!carry.relation().holds(now, then.getAsLong())) {
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
    Location place = last.figures().place(before.first());
    Text against = against(carry.relation(), last.year());
    boolean isNamed = !step.where().isEmpty();
    Text where = isNamed ? Text.of(step.where().zh() + "：", step.where().en() + ": ") : Text.EMPTY;
    Function<Working, Text> message =
        working -> {
          Text now = working.out(step.now(), report.figures());
          Text then = working.out(before, last.figures());
          return Text.of(
              where.zh() + now.zh() + against.zh() + then.zh() + "（" + place + "）",
              where.en() + now.en() + against.en() + then.en() + " (" + place + ")");
        };
    examiner.find(
        carry.rule(),
        severity(carry, step),
        report.subject(step.now().first()).and(place),
        Working.message(step.now(), before, message),
        Working.remedy(carry.rule()));
  }

  private static Severity severity(Carry carry, Carry.Step step) {
    Severity full = carry.rule().severity();
    return step.isMain() || full != Severity.ERROR ? full : Severity.WARNING;
  }

  private static Text against(Relation relation, int year) {
    return relation == Relation.AT_MOST
        ? Text.of("，但 " + year + " 年报告只有", ", but the report of " + year + " has only ")
        : Text.of("，但 " + year + " 年报告为", ", but the report of " + year + " says ");
  }
}
