package org.gongkai.check.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gongkai.check.Check;
import org.gongkai.check.Examiner;
import org.gongkai.check.Listing;
import org.gongkai.check.Working;
import org.gongkai.form.Blanks;
import org.gongkai.form.Cell;
import org.gongkai.form.Identity;
import org.gongkai.form.Sum;
import org.gongkai.language.Text;
import org.gongkai.law.Rule;
import org.gongkai.report.Figure;
import org.gongkai.report.Figures;
import org.gongkai.report.Library;

/** Sums that were printed half empty: the total without its parts, or the parts without it. */
public final class BlankCheck implements Check {

  @Override
  public Set<String> rules() {
    return OF_THE_FORM;
  }

  @Override
  public void judge(Examiner examiner, Library library) {
    for (Blanks blanks : examiner.report().form().arithmetic().completeness().sums()) {
      judge(examiner, blanks);
    }
  }

  private static void judge(Examiner examiner, Blanks blanks) {
    Figures figures = examiner.report().figures();
    List<Cell> totals = new ArrayList<>(0);
    List<Cell> parts = new ArrayList<>(0);
    boolean isGiven = false;
    for (Identity.Equation sum : blanks.sums()) {
      Cell total = sum.left().first();
      isGiven |= figures.isGiven(total);
      if (figures.isBlank(total) && anyReported(sum.right(), figures)) {
        totals.add(total);
      } else if (figures.at(total).equals(Figure.count(0)) && anyBlank(sum.right(), figures)) {
        parts.add(total);
      }
    }
    if (isGiven) {
      examiner.judged(blanks.total());
      examiner.judged(blanks.parts());
    }
    find(examiner, blanks.total(), totals, Text.of("总计空白而各栏有数", "total blank beside figures"));
    find(examiner, blanks.parts(), parts, Text.of("总计为 0 而各栏有空白", "total 0 beside blanks"));
  }

  private static boolean anyReported(Sum sum, Figures figures) {
    return sum.terms().stream().anyMatch(term -> figures.isReported(term.cell()));
  }

  private static boolean anyBlank(Sum sum, Figures figures) {
    return sum.terms().stream().anyMatch(term -> figures.isBlank(term.cell()));
  }

  /** All rows in one finding: where one is left empty, most are. */
  private static void find(Examiner examiner, Rule rule, List<Cell> totals, Text what) {
    if (totals.isEmpty()) {
      return;
    }
    List<Text> rows = totals.stream().map(total -> total.line().brief()).toList();
    examiner.find(
        rule.id(),
        examiner.report().subject(totals.get(0)),
        Listing.in(
            rows,
            (int) rule.limit("named"),
            names -> Text.of(what.zh() + "：" + names.zh(), what.en() + ": " + names.en())),
        Working.remedy(rule));
  }
}
