package org.gongkai.page.group;

import java.util.List;
import org.gongkai.chart.PanelComparison;
import org.gongkai.form.Measure;
import org.gongkai.group.Divisions;
import org.gongkai.group.Group;
import org.gongkai.group.RollUp;
import org.gongkai.group.YearSummary;
import org.gongkai.language.Numerals;
import org.gongkai.language.Plural;
import org.gongkai.language.Text;
import org.gongkai.page.Address;
import org.gongkai.page.ChartView;
import org.gongkai.page.OwnFeed;
import org.gongkai.page.Page;
import org.gongkai.page.Pager;
import org.gongkai.page.report.ReportRow;
import org.gongkai.report.Library;

/**
 * What the reports of a year, a division or a sector say together, with coverage, and the reports
 * themselves.
 *
 * @param group whose sums are shown; on the page of a year all agencies, so that the chart shows
 *     the year among the others
 * @param pager which rows of the list are on this page
 */
public record GroupPage(
    Address address, Head head, Library library, Divisions divisions, Group group, Pager pager)
    implements Page {

  /**
   * What the group is.
   *
   * @param kind the index it belongs to: {@code years}, {@code regions} or {@code sectors}
   * @param year the one year it is about; 0 for all
   * @param above the pages above
   * @param beside the years before and after
   * @param below codes of the divisions directly below
   */
  public record Head(
      String kind,
      int year,
      Text title,
      Text description,
      List<Crumb> above,
      List<Crumb> beside,
      List<String> below) {}

  /** Outcomes over time, in several ways. */
  public List<ChartView> outcomes() {
    return group.outcomeViews();
  }

  /** Requests received: all reports beside the same agencies in all years. */
  public PanelComparison received() {
    return group.received();
  }

  /** The sums of each year, newest first; on the page of a year that year alone. */
  public List<YearSummary> summaries() {
    return group.summaries(measures()).stream()
        .filter(summary -> head.year() == 0 || summary.year() == head.year())
        .toList();
  }

  /** The divisions directly below. */
  public List<RollUp> parts() {
    return head.below().stream().map(code -> divisions.rollUp(code, 0)).toList();
  }

  /** The year the divisions below are shown for. */
  public int year() {
    return group.featured(library.forms().measures().set("key")).map(YearSummary::year).orElse(0);
  }

  public List<Measure> measures() {
    return library.forms().measures().set("table");
  }

  /** The reports on this page of the list, newest year first. */
  public List<ReportRow> rows() {
    return pager.cut(group.reports(head.year())).stream()
        .map(report -> ReportRow.of(report, measures()))
        .toList();
  }

  public int reportCount() {
    return group.reports(head.year()).size();
  }

  @Override
  public Text title() {
    return head.title();
  }

  @Override
  public Text description() {
    int reports = reportCount();
    return Text.of(
        head.description().zh() + "，共 " + Numerals.of(reports) + " 份",
        head.description().en() + "; " + Plural.english(reports, "report", "reports"));
  }

  @Override
  public String feed() {
    return head.kind().equals("regions")
        ? OwnFeed.of(library.portal(), group.all(), pager.base())
        : "";
  }

  @Override
  public List<Crumb> trail() {
    return head.above();
  }

  @Override
  public String template() {
    return "group";
  }
}
