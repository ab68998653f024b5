package org.gongkai.check.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.check.Check;
import org.gongkai.check.Examiner;
import org.gongkai.check.Listing;
import org.gongkai.check.Working;
import org.gongkai.check.text.Utterance;
import org.gongkai.finding.Subject;
import org.gongkai.form.Measure;
import org.gongkai.form.Measurement;
import org.gongkai.language.Text;
import org.gongkai.law.Rule;
import org.gongkai.report.Library;
import org.gongkai.report.Narrative;
import org.gongkai.report.Report;

/** Main figures that leap or fall from last year's without a word in the text. */
public final class LeapCheck implements Check {

  private static final String RULE = "Y05";

  @Override
  public Set<String> rules() {
    return Set.of("Y05");
  }

  @Override
  public void judge(Examiner examiner, Library library) {
    Report report = examiner.report();
    Optional<Narrative> text = examiner.wholeText();
    Optional<Rule> rule = examiner.rule(RULE);
    Optional<Report> last = library.before(report);
    if (text.isEmpty() || rule.isEmpty() || last.isEmpty()) {
      return;
    }
    List<Text> leaps = new ArrayList<>(0);
    Optional<Subject> first = Optional.empty();
    for (Measure measure : library.forms().measures().set("key")) {
      Optional<Text> leap = leap(report, last.get(), measure, examiner, rule.get());
      if (leap.isPresent() && leaps.isEmpty()) {
        first = subject(report, measure);
      }
      leap.ifPresent(leaps::add);
    }
    if (!leaps.isEmpty() && Utterance.in(text.get(), rule.get().words("told")).isEmpty()) {
      find(examiner, rule.get(), last.get(), leaps, first.orElse(Subject.at(report.filing().at())));
    }
  }

  private static Optional<Text> leap(
      Report report, Report last, Measure measure, Examiner examiner, Rule rule) {
    Optional<BigDecimal> now = comparable(report, measure);
    Optional<BigDecimal> then = comparable(last, measure);
    if (now.isEmpty() || then.isEmpty()) {
      return Optional.empty();
    }
    examiner.judged(rule);
    BigDecimal more = now.get().max(then.get());
    BigDecimal less = now.get().min(then.get());
    boolean isLeap =
        more.doubleValue() >= rule.limit("floor")
            && more.doubleValue() >= less.doubleValue() * rule.limit("factor");
    String change = " " + then.get().toPlainString() + " → " + now.get().toPlainString();
    return isLeap
        ? Optional.of(Text.of(measure.label().zh() + change, measure.label().en() + change))
        : Optional.empty();
  }

  /** What the report says of the measure, where its form counts it as other forms do. */
  private static Optional<BigDecimal> comparable(Report report, Measure measure) {
    return report
        .form()
        .measurement(measure)
        .filter(measurement -> measurement.note().isEmpty())
        .flatMap(measurement -> report.answer(measure).number());
  }

  private static Optional<Subject> subject(Report report, Measure measure) {
    return report
        .form()
        .measurement(measure)
        .map(Measurement::sum)
        .map(sum -> report.subject(sum.first()))
        .filter(subject -> subject.at().line() > 0);
  }

  private static void find(
      Examiner examiner, Rule rule, Report last, List<Text> leaps, Subject subject) {
    examiner.find(
        rule.id(),
        subject.and(last.filing().at()),
        Listing.in(
            leaps,
            leaps.size(),
            names ->
                Text.of(
                    "与 " + last.year() + " 年相比增减很大，文中没有提到：" + names.zh(),
                    "far from the figures of "
                        + last.year()
                        + " without a word in the text: "
                        + names.en())),
        Working.remedy(rule));
  }
}
