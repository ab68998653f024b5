package org.gongkai.page.group;

import java.util.List;
import java.util.Optional;
import org.gongkai.chart.PanelComparison;
import org.gongkai.group.Group;
import org.gongkai.group.SameAgencies;
import org.gongkai.group.YearSummary;
import org.gongkai.language.Text;
import org.gongkai.page.Address;
import org.gongkai.page.ChartView;
import org.gongkai.page.Page;
import org.gongkai.page.Subject;
import org.gongkai.page.report.ReportRow;
import org.gongkai.report.Library;

/**
 * The first page: what this is, the newest year with its coverage, outcomes over time, newest
 * reports, doors.
 */
public record HomePage(Address address, Library library, Group all, List<ReportRow> newest)
    implements Page {

  /** Outcomes over time, summed over all agencies, in several ways. */
  public List<ChartView> outcomes() {
    return all.outcomeViews();
  }

  /** Requests received: all reports beside the same agencies in all years. */
  public PanelComparison received() {
    return all.received();
  }

  /** The sums of each year, newest first. */
  public List<YearSummary> years() {
    return all.summaries(library.forms().measures().set("table"));
  }

  /** The sums of the year shown first. */
  public Optional<YearSummary> featured() {
    return all.featured(library.forms().measures().set("key"));
  }

  /** The change on the year before at the agencies that gave the figure in both. */
  public Optional<SameAgencies> change(YearSummary.Sum sum, YearSummary year) {
    return all.same(sum.measure(), year.year());
  }

  @Override
  public Subject subject() {
    return Subject.PORTAL;
  }

  @Override
  public Text title() {
    return library.portal().title();
  }

  @Override
  public Text description() {
    return library.portal().description();
  }

  @Override
  public List<Crumb> trail() {
    return List.of();
  }

  @Override
  public String template() {
    return "home";
  }
}
