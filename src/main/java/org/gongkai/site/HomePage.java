package org.gongkai.site;

import java.util.List;
import java.util.Optional;
import org.gongkai.chart.Chart;
import org.gongkai.language.Text;
import org.gongkai.report.Library;

/**
 * The first page: what this is, the newest year with its coverage, outcomes over time, newest
 * reports, doors.
 */
public record HomePage(Address address, Library library, Group all, List<ReportRow> newest)
    implements Page {

  /** Outcomes over time, summed over all agencies. */
  public Chart chart() {
    return all.outcomes();
  }

  /** The sums of each year, newest first. */
  public List<YearSummary> years() {
    return all.summaries(library.forms().measures().set("table"));
  }

  /**
   * The year shown first: the newest in which every sum of the first screen is known, or else the
   * newest.
   */
  public Optional<YearSummary> featured() {
    List<YearSummary> summaries = all.summaries(library.forms().measures().set("key"));
    return summaries.stream()
        .filter(summary -> summary.sums().stream().allMatch(sum -> sum.known() > 0))
        .findFirst()
        .or(() -> summaries.stream().findFirst());
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
