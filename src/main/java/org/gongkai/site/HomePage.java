package org.gongkai.site;

import java.util.List;
import org.gongkai.chart.Chart;
import org.gongkai.language.Text;
import org.gongkai.report.Library;

/** The first page: what this is, the newest year with its coverage, outcomes over time, newest reports, doors. */
public record HomePage(Address address, Library library, Group all, List<ReportRow> newest) implements Page {

  /** Outcomes over time, summed over all agencies. */
  public Chart chart() {
    return all.outcomes(library);
  }

  /** The sums of each year, newest first. */
  public List<YearSummary> years() {
    return all.summaries(library.forms().measures().set("table"));
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
