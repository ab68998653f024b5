package org.gongkai.check.figures;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.gongkai.check.Check;
import org.gongkai.check.Examiner;
import org.gongkai.finding.Location;
import org.gongkai.finding.Severity;
import org.gongkai.language.Text;
import org.gongkai.law.Deadline;
import org.gongkai.report.Filing;
import org.gongkai.report.Library;
import org.gongkai.report.Report;

/** When a report was published and signed, against its period and the deadline of the law. */
public final class PublicationCheck implements Check {

  @Override
  public Set<String> rules() {
    return Set.of("D01", "D02", "D03", "D04");
  }

  @Override
  public void judge(Examiner examiner, Library library) {
    Report report = examiner.report();
    Filing filing = report.filing();
    Optional<Deadline> deadline =
        library.forms().law().deadline(report.year(), report.agency().standing().kind());
    filing
        .published()
        .ifPresentOrElse(
            day -> judgePublished(examiner, day, deadline), () -> judgeMissing(examiner, deadline));
    filing.signed().ifPresent(day -> judgeSigned(examiner, day, filing.published()));
  }

  private static void judgePublished(
      Examiner examiner, LocalDate day, Optional<Deadline> deadline) {
    int year = examiner.report().year();
    examiner.judged("D02");
    if (day.getYear() <= year) {
      examiner.tell(
          "D02",
          place(examiner, "published"),
          Text.of(
              "公开日期 " + day + " 在 " + year + " 年结束之前",
              "published on " + day + ", before " + year + " had ended"),
          Text.of("请核对公开日期和文件名中的年份", "compare the date and the year in the file's name"));
    }
    deadline.ifPresent(due -> judgeLate(examiner, day, due));
  }

  private static void judgeLate(Examiner examiner, LocalDate day, Deadline deadline) {
    LocalDate due = deadline.of(examiner.report().year());
    examiner.judged("D01");
    if (day.isAfter(due)) {
      examiner.tell(
          "D01",
          milder(Severity.ERROR, deadline.severity()),
          place(examiner, "published"),
          Text.of(
              day + " 公开，期限为 " + due + "（" + deadline.ground().zh() + "）",
              "published on " + day + ", due on " + due + " (" + deadline.ground().en() + ")"),
          Text.of("请核对公开日期", "compare the date of publication"));
    }
    examiner.judged("D04");
    if (day.isAfter(due.plusYears((long) examiner.limit("D04", "years")))) {
      examiner.tell(
          "D04",
          place(examiner, "published"),
          Text.of(
              day + " 比期限 " + due + " 晚一年以上，可能是转载或网站迁移的日期",
              day
                  + " is more than a year after "
                  + due
                  + "; it may be the date of a republication"),
          Text.of("请写首次公开的日期", "give the date of the first publication"));
    }
  }

  /** Told where the original is known: then its date could be known too. */
  private static void judgeMissing(Examiner examiner, Optional<Deadline> deadline) {
    Report report = examiner.report();
    Filing.Source source = report.filing().source();
    boolean isKnown = !source.title().isEmpty() || !source.url().isEmpty();
    if (deadline.isEmpty() || !isKnown || source.extent() == Filing.Extent.FIGURES) {
      return;
    }
    LocalDate due = deadline.get().of(report.year());
    examiner.tell(
        "D01",
        milder(Severity.WARNING, deadline.get().severity()),
        report.filing().at(),
        Text.of("没有公开日期，期限为 " + due, "no date of publication is given; it was due on " + due),
        Text.of("请在 published 填写报告公开的那一天", "write in 'published' the day it was published on"));
  }

  private static Severity milder(Severity one, Severity other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  private static void judgeSigned(
      Examiner examiner, LocalDate signed, Optional<LocalDate> published) {
    int year = examiner.report().year();
    examiner.judged("D03");
    if (signed.getYear() != year + 1) {
      tellSigned(
          examiner,
          Text.of(
              "落款日期 " + signed + " 不在 " + (year + 1) + " 年",
              "signed on " + signed + ", not in " + (year + 1)));
    } else if (published.isPresent() && signed.isAfter(published.get())) {
      tellSigned(
          examiner,
          Text.of(
              "落款日期 " + signed + " 晚于公开日期 " + published.get(),
              "signed on " + signed + ", after it was published on " + published.get()));
    }
  }

  private static void tellSigned(Examiner examiner, Text message) {
    examiner.tell(
        "D03",
        place(examiner, "signed"),
        message,
        Text.of("请核对落款日期和公开日期", "compare the dates of signature and publication"));
  }

  private static Location place(Examiner examiner, String key) {
    return examiner.report().filing().places().of(key);
  }
}
