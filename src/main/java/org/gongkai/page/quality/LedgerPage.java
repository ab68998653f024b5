package org.gongkai.page.quality;

import java.util.List;
import org.gongkai.language.Text;
import org.gongkai.page.Address;
import org.gongkai.page.Page;
import org.gongkai.page.Pager;
import org.gongkai.page.Paths;
import org.gongkai.quality.ByYear;
import org.gongkai.quality.Carried;
import org.gongkai.report.Report;

/**
 * What reports say was carried in, beside what last year's carried forward.
 *
 * @param year whose reports are listed; 0 for all years
 */
public record LedgerPage(Address address, ByYear<Carried> ledger, int year, Pager pager)
    implements Page {

  /** A year with how many of its reports match, differ, or cannot be compared. */
  public record Sums(int year, int rows, long matches, long differs) {
    public long unknown() {
      return rows - matches - differs;
    }
  }

  public List<Carried> rows() {
    return pager.cut(ledger.in(year));
  }

  /** The sums of each year, newest first. */
  public List<Sums> sums() {
    return ledger.counts(Carried::outcome).stream()
        .map(
            counts ->
                new Sums(
                    counts.year(),
                    counts.rows(),
                    counts.of(Carried.Outcome.MATCHES),
                    counts.of(Carried.Outcome.DIFFERS)))
        .filter(sums -> year == 0 || sums.year() == year)
        .toList();
  }

  public List<Integer> years() {
    return ledger.years();
  }

  public String path(Report report) {
    return Paths.of(report);
  }

  @Override
  public Text title() {
    return year == 0
        ? Text.of("结转对照", "Carry-overs")
        : Text.of(year + "年结转对照", "Carry-overs, " + year);
  }

  @Override
  public Text description() {
    return Text.of(
        "上年结转与上一年度报告的结转下年度逐一对照",
        "Requests carried in, beside what last year's report carried forward");
  }

  @Override
  public List<Crumb> trail() {
    return year == 0
        ? List.of(CheckPages.CRUMB)
        : List.of(CheckPages.CRUMB, new Crumb(Text.of("结转对照", "Carry-overs"), Paths.LEDGER));
  }

  @Override
  public String template() {
    return "ledger";
  }
}
