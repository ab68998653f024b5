package org.gongkai.check.wide;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.gongkai.check.Examiner;
import org.gongkai.check.Working;
import org.gongkai.finding.Severity;
import org.gongkai.finding.Subject;
import org.gongkai.language.Text;
import org.gongkai.report.Library;
import org.gongkai.report.Report;
import org.gongkai.report.UnreportedYears;

/**
 * Years between two reports of an agency of which there is none. Most often the portal lacks them;
 * but where it has no report of those years at all, and no other agency one from before, it is
 * rather the older report's year that is wrong: 2014.yaml for 2024.
 */
public final class GapCheck implements WideCheck {

  private static final String RULE = "Y10";

  /**
   * @param last the report before the gap
   */
  private record Gap(Examiner examiner, Report last) {

    List<Integer> years() {
      return IntStream.range(last.year() + 1, examiner.report().year()).boxed().toList();
    }
  }

  @Override
  public Set<String> rules() {
    return Set.of("Y10");
  }

  @Override
  public void judge(List<Examiner> examiners, Library library) {
    UnreportedYears unreported = UnreportedYears.among(library.years().keySet());
    List<Gap> gaps = new ArrayList<>();
    Examiner before = null;
    for (Examiner examiner : examiners) {
      if (before != null && areOfOne(before, examiner)) {
        examiner.judged(RULE);
        gaps.add(new Gap(examiner, before.report()));
      }
      before = examiner;
    }
    gaps.removeIf(gap -> gap.years().isEmpty());
    List<Gap> wide =
        gaps.stream().filter(gap -> gap.years().stream().anyMatch(unreported::contain)).toList();
    boolean isCompared =
        library.reports().values().stream().filter(of -> !of.isEmpty()).count() > 1;
    for (Gap gap : gaps) {
      tell(gap, isCompared && wide.equals(List.of(gap)));
    }
  }

  /** Reports of an agency stand one behind the other, the oldest first. */
  private static boolean areOfOne(Examiner before, Examiner examiner) {
    return before.report().agency().path().equals(examiner.report().agency().path());
  }

  /**
   * @param isAlone whether no other agency has such a gap
   */
  private static void tell(Gap gap, boolean isAlone) {
    Examiner examiner = gap.examiner();
    examiner
        .rule(RULE)
        .ifPresent(
            rule ->
                examiner.find(
                    rule,
                    isAlone ? Severity.WARNING : rule.severity(),
                    Subject.at(examiner.report().filing().at()).and(gap.last().filing().at()),
                    isAlone ? alone(missing(gap)) : missing(gap),
                    Working.remedy(rule)));
  }

  private static Text missing(Gap gap) {
    int last = gap.last().year();
    List<String> years = gap.years().stream().map(String::valueOf).toList();
    return Text.of(
        "上一份是 " + last + " 年的报告，中间缺 " + String.join("、", years) + " 年",
        "the report before is of " + last + "; missing between: " + String.join(", ", years));
  }

  private static Text alone(Text missing) {
    return Text.of(
        missing.zh() + "；别的机构都没有这样的间断，请检查两份报告的年份",
        missing.en() + "; no other agency has such a gap: check the years of both reports");
  }
}
