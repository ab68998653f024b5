package org.gongkai.page.quality;

import java.util.List;
import org.gongkai.language.Text;
import org.gongkai.page.Address;
import org.gongkai.page.Page;
import org.gongkai.page.Pager;
import org.gongkai.page.Paths;
import org.gongkai.quality.ByYear;
import org.gongkai.quality.Timing;
import org.gongkai.report.Report;

/**
 * When reports had to be public, and when they say they were.
 *
 * @param year whose reports are listed; 0 for all years
 */
public record TimelinessPage(Address address, ByYear<Timing> timings, int year, Pager pager)
    implements Page {

  /**
   * A year with its reports by their date.
   *
   * @param reports in the portal
   * @param missing reports of years between two of an agency's that are not
   */
  public record Sums(int year, long reports, long missing, ByYear.Counts<Timing.Outcome> counts) {

    static Sums of(ByYear.Counts<Timing.Outcome> counts) {
      long missing = counts.of(Timing.Outcome.NO_REPORT);
      return new Sums(counts.year(), counts.rows() - missing, missing, counts);
    }

    public long dated() {
      return reports - undated();
    }

    public long undated() {
      return counts.of(Timing.Outcome.UNDATED);
    }

    public long onTime() {
      return counts.of(Timing.Outcome.ON_TIME);
    }

    public long late() {
      return counts.of(Timing.Outcome.LATE);
    }

    public long afterRecommended() {
      return counts.of(Timing.Outcome.AFTER_RECOMMENDED);
    }
  }

  public List<Timing> rows() {
    return pager.cut(timings.in(year));
  }

  /** The sums of each year, newest first. */
  public List<Sums> sums() {
    return timings.counts(Timing::outcome).stream()
        .map(Sums::of)
        .filter(sums -> year == 0 || sums.year() == year)
        .toList();
  }

  public List<Integer> years() {
    return timings.years();
  }

  public String path(Timing timing) {
    return Paths.of(timing.agency());
  }

  public String path(Report report) {
    return Paths.of(report);
  }

  @Override
  public Text title() {
    return year == 0
        ? Text.of("公布时间", "Time of publication")
        : Text.of(year + "年度报告的公布时间", "Time of publication, reports for " + year);
  }

  @Override
  public Text description() {
    return Text.of(
        "年度报告的法定公布期限与原文所载公布日期",
        "Legal due date of each report, and the date it says it was published");
  }

  @Override
  public List<Crumb> trail() {
    return year == 0
        ? List.of(CheckPages.CRUMB)
        : List.of(
            CheckPages.CRUMB, new Crumb(Text.of("公布时间", "Time of publication"), Paths.TIMELINESS));
  }

  @Override
  public String template() {
    return "timeliness";
  }
}
