package org.gongkai.site;

import java.util.List;
import java.util.Optional;
import org.gongkai.chart.PanelComparison;
import org.gongkai.language.Text;
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

  /**
   * The year shown first: the newest that is nearly complete, as far as this portal goes. A year of
   * which only the first few reports are in does not stand for all agencies.
   */
  public Optional<YearSummary> featured() {
    List<YearSummary> summaries = all.summaries(library.forms().measures().set("key"));
    int most = summaries.stream().mapToInt(YearSummary::leastKnown).max().orElse(0);
    return summaries.stream()
        .filter(year -> year.leastKnown() > 0 && 2 * year.leastKnown() >= most)
        .findFirst()
        .or(() -> summaries.stream().findFirst());
  }

  /** The change on the year before at the agencies that gave the figure in both. */
  public Optional<SameAgencies> change(YearSummary.Sum sum, YearSummary year) {
    return all.same(sum.measure(), year.year());
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
