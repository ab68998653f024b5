package org.gongkai.group;

import java.util.List;
import org.gongkai.form.Measure;
import org.gongkai.report.Figure;
import org.gongkai.sum.Totals;

/**
 * The sums of a group in a year, each with how many of the agencies gave it.
 *
 * @param contained reports not added because the report of their area contains their figures
 */
public record YearSummary(
    int year, String path, Totals totals, int contained, List<Measure> measures) {

  /**
   * @param known how many agencies gave it, out of {@code of} that could have
   */
  public record Sum(Measure measure, Figure value, int known, int of) {
    public boolean isComplete() {
      return known == of;
    }
  }

  public List<Sum> sums() {
    return measures.stream().map(this::sum).toList();
  }

  /** How many agencies gave the sum that most gave: some, forms do not ask for. */
  int mostKnown() {
    return measures.stream().mapToInt(totals::known).max().orElse(0);
  }

  private Sum sum(Measure measure) {
    return new Sum(measure, totals.figure(measure), totals.known(measure), totals.bodies());
  }
}
