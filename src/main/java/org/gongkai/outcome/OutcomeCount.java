package org.gongkai.outcome;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.chart.Percent;
import org.gongkai.chart.Totals;
import org.gongkai.form.Measure;
import org.gongkai.form.Measures;
import org.gongkai.form.Outcome;
import org.gongkai.report.Figure;
import org.gongkai.report.Report;

/**
 * How many requests had an outcome in a year, over the reports that say so.
 *
 * @param totals of the outcome and of what it is a share of
 */
public record OutcomeCount(int year, Measure outcome, Measure whole, Totals totals) {

  /** Both numbers of the same reports. */
  private static final String SHARE = "share";

  /**
   * @param reports of the year that are added
   * @param bodies how many could have reported
   */
  public static OutcomeCount of(
      int year, Outcome outcome, Measure whole, List<Report> reports, int bodies) {
    List<Measure> both = List.of(outcome.measure(), whole);
    Totals totals = new Totals(new Measures(both, Map.of(SHARE, both), Map.of()));
    reports.forEach(totals::add);
    totals.expect(bodies);
    return new OutcomeCount(year, outcome.measure(), whole, totals);
  }

  /** The sum; not published where no report gives it, which is not zero. */
  public Figure value() {
    return totals
        .sum(outcome)
        .<Figure>map(sum -> new Figure.Amount(sum, ""))
        .orElse(Figure.NOT_PUBLISHED);
  }

  /** How many reports give it. */
  public int known() {
    return totals.known(outcome);
  }

  /** How many bodies could have. */
  public int of() {
    return totals.bodies();
  }

  public boolean isComplete() {
    return known() == of();
  }

  /** Its share, over the reports that give both; empty where they say there was nothing. */
  public Optional<Share> share() {
    BigDecimal all = totals.sum(SHARE, whole).orElse(BigDecimal.ZERO);
    return totals
        .sum(SHARE, outcome)
        .filter(part -> all.signum() > 0 && part.signum() >= 0)
        .map(part -> new Share(Percent.words(part, all), Percent.of(part, all)));
  }

  /**
   * @param words to a tenth: 52.2%
   * @param percent as exactly as a bar needs it
   */
  public record Share(String words, BigDecimal percent) {}
}
