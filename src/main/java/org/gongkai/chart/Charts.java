package org.gongkai.chart;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gongkai.chart.Chart.Drawing;
import org.gongkai.form.Forms;
import org.gongkai.form.Measure;
import org.gongkai.language.Text;
import org.gongkai.report.Report;

/**
 * The charts a portal shows. Another chart is another method here and a set of measures in {@code
 * measures.yaml}.
 */
public final class Charts {

  private static final String OUTCOMES = "outcomes";
  private static final String FLOW = "flow";

  private Charts() {}

  /**
   * How an agency's requests ended, year by year, stacked. A year in which any outcome is unknown
   * is left out as a whole: a stack with a part missing would look like a smaller whole.
   */
  public static Chart outcomes(String id, Text title, List<Report> reports, Forms forms) {
    return ofAgency(new Plan(id, title, Drawing.STACK, OUTCOMES, forms), reports);
  }

  /** The same over several agencies, from the reports that give all outcomes. */
  public static Chart outcomes(
      String id, Text title, SortedMap<Integer, Totals> years, Forms forms) {
    return ofSums(new Plan(id, title, Drawing.STACK, OUTCOMES, forms), years);
  }

  /** Requests an agency received, handled and carried over, as lines. */
  public static Chart flow(String id, Text title, List<Report> reports, Forms forms) {
    return ofAgency(new Plan(id, title, Drawing.LINES, FLOW, forms), reports);
  }

  /** The same over several agencies, from the reports that give all of it their form asks for. */
  public static Chart flow(String id, Text title, SortedMap<Integer, Totals> years, Forms forms) {
    return ofSums(new Plan(id, title, Drawing.LINES, FLOW, forms), years);
  }

  private static Chart ofAgency(Plan plan, List<Report> reports) {
    SortedMap<Integer, YearFigures> figures = new TreeMap<>();
    boolean scopesDiffer =
        reports.stream().map(report -> report.filing().scope()).distinct().count() > 1;
    reports.forEach(
        report ->
            figures.put(report.year(), YearFigures.of(report, plan.measures(), scopesDiffer)));
    return plan.chart(figures);
  }

  private static Chart ofSums(Plan plan, SortedMap<Integer, Totals> years) {
    SortedMap<Integer, YearFigures> figures = new TreeMap<>();
    years.forEach(
        (year, totals) ->
            figures.put(
                year, YearFigures.of(totals, plan.forms().in(year), plan.set(), plan.measures())));
    return plan.chart(figures);
  }

  /** What is to be drawn. @param set the set of measures */
  record Plan(String id, Text title, Drawing drawing, String set, Forms forms) {

    List<Measure> measures() {
      return forms.measures().set(set);
    }

    /** The chart over all years from the first of these to the last. */
    Chart chart(SortedMap<Integer, YearFigures> figures) {
      return new ChartBuilder(this, figures).chart();
    }
  }
}
