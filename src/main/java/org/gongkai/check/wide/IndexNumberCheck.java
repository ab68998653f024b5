package org.gongkai.check.wide;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.check.Examiner;
import org.gongkai.finding.Location;
import org.gongkai.finding.Subject;
import org.gongkai.language.Excerpt;
import org.gongkai.language.Text;
import org.gongkai.report.Library;
import org.gongkai.report.Report;

/** The 索引号 of reports: agency code, year or month, serial number; no two alike. */
public final class IndexNumberCheck implements WideCheck {

  private static final String RULE = "K03";
  private static final Pattern FORM = Pattern.compile("[0-9A-Z]{9,18}/\\d{4}(\\d{2})?-\\d{3,6}");

  @Override
  public Set<String> rules() {
    return Set.of("K03");
  }

  @Override
  public void judge(List<Examiner> examiners, Library library) {
    Map<String, Report> seen = new HashMap<>();
    for (Examiner examiner : examiners) {
      String index = examiner.report().filing().source().index();
      if (!index.isEmpty()) {
        examiner.judged(RULE);
        judge(examiner, index, seen);
      }
    }
  }

  private static void judge(Examiner examiner, String index, Map<String, Report> seen) {
    Report first = seen.putIfAbsent(index, examiner.report());
    String found = Excerpt.of(index);
    if (first != null) {
      tell(
          examiner,
          Subject.at(place(examiner.report())).and(place(first)),
          Text.of(
              "索引号 " + found + " 与 " + place(first) + " 相同",
              "the index number " + found + " is also that of " + place(first)));
    } else if (!FORM.matcher(index).matches()) {
      tell(
          examiner,
          Subject.at(place(examiner.report())),
          Text.of(
              "索引号“" + found + "”不合格式，应如 11341702486344515H/202201-00013",
              "the index number '"
                  + found
                  + "' is not of the form 11341702486344515H/202201-00013"));
    }
  }

  private static void tell(Examiner examiner, Subject subject, Text message) {
    examiner.tell(
        RULE, subject, message, Text.of("请核对索引号", "compare the index number with the original"));
  }

  private static Location place(Report report) {
    return report.filing().places().of("source.index");
  }
}
