package org.gongkai.check.figures;

import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.check.Check;
import org.gongkai.check.Examiner;
import org.gongkai.check.Working;
import org.gongkai.finding.Saying;
import org.gongkai.form.Edition;
import org.gongkai.language.Text;
import org.gongkai.report.Library;
import org.gongkai.report.Report;

/** The reports of an agency as a series: where the form changed. */
public final class SeriesCheck implements Check {

  private static final String BREAK = "Y09";

  @Override
  public Set<String> rules() {
    return Set.of("Y09");
  }

  @Override
  public void judge(Examiner examiner, Library library) {
    library.before(examiner.report()).ifPresent(last -> hasSameForm(examiner, last));
  }

  private static void hasSameForm(Examiner examiner, Report last) {
    examiner.judged(BREAK);
    Edition now = examiner.report().form().edition();
    String before = last.form().id();
    if (!now.id().equals(before)) {
      Text forms =
          Text.of(
              "本报告用格式 " + now.id() + "，" + last.year() + " 年报告用 " + before + "：",
              "this report uses the form "
                  + now.id()
                  + ", that of "
                  + last.year()
                  + " used "
                  + before
                  + ": ");
      Text years = Text.of("与 " + last.year() + " 年不同：", "unlike in " + last.year() + ": ");
      find(
          examiner,
          BREAK,
          Saying.first(
              Stream.of(forms, years)
                  .map(
                      what -> Text.of(what.zh() + now.change().zh(), what.en() + now.change().en()))
                  .toList()));
    }
  }

  private static void find(Examiner examiner, String id, Text message) {
    examiner
        .rule(id)
        .ifPresent(
            rule ->
                examiner.find(id, examiner.report().filing().at(), message, Working.remedy(rule)));
  }
}
