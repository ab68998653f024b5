package org.gongkai.content;

import java.time.LocalDate;
import java.util.Collection;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.gongkai.finding.Fault;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Findings;
import org.gongkai.finding.Location;
import org.gongkai.language.Text;
import org.gongkai.report.Report;

/**
 * How far the years of reports can reach. No clock is asked, for the same sources must make the
 * same site on any day: what has come is told by the days on which reports were published and
 * signed, and by the day the law was read for this program.
 *
 * @param latest the latest of these days
 */
record Horizon(LocalDate latest) {

  /** A day that lies further ahead of all others is a slip and shows nothing. */
  private static final int LONGEST_LEAP = 10;

  /**
   * @param known a day that has come
   */
  static Horizon of(LocalDate known, Collection<Report> reports) {
    NavigableSet<LocalDate> days = new TreeSet<>();
    for (Report report : reports) {
      report.filing().published().ifPresent(days::add);
      report.filing().signed().ifPresent(days::add);
    }
    LocalDate latest = known;
    for (LocalDate day : days.tailSet(known)) {
      if (isLeap(latest, day)) {
        break;
      }
      latest = day;
    }
    return new Horizon(latest);
  }

  private static boolean isLeap(LocalDate latest, LocalDate day) {
    return day.getYear() - latest.getYear() > LONGEST_LEAP;
  }

  /**
   * Whether there can be a report of this year. One of the latest year is believed, for the first
   * reports of a year may come without a date.
   */
  boolean reaches(Report report) {
    return report.year() <= latest.getYear();
  }

  /** Tells a year or a day that cannot have come. */
  void judge(Report report, Findings findings) {
    if (!reaches(report)) {
      findings.add(yearToCome(report));
    }
    report
        .filing()
        .published()
        .filter(day -> isLeap(latest, day))
        .ifPresent(day -> findings.add(dayToCome(day, report, "published")));
    report
        .filing()
        .signed()
        .filter(day -> isLeap(latest, day))
        .ifPresent(day -> findings.add(dayToCome(day, report, "signed")));
  }

  private Finding yearToCome(Report report) {
    return Fault.YEAR_TO_COME.at(
        report.filing().at(),
        Text.of(
            report.year() + " 年还没有到：本站所知最晚的一天是 " + latest,
            report.year() + " is yet to come: the latest day known here is " + latest),
        Text.of(
            "请检查文件名中的年份；报告确已公开的，请写明公开日期 published",
            "check the year in the file's name; if the report is out, give the day it was published under 'published'"));
  }

  private Finding dayToCome(LocalDate day, Report report, String key) {
    Location at = report.filing().places().of(key);
    return Fault.YEAR_TO_COME.at(
        at,
        Text.of(
            day + " 还没有到：本站所知其他最晚的一天是 " + latest,
            day + " is yet to come: the latest day known here besides is " + latest),
        Text.of("请核对日期", "compare the date"));
  }
}
