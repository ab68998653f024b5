package org.gongkai.chart;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gongkai.chart.Chart.Drawing;
import org.gongkai.form.Forms;
import org.gongkai.form.Measure;
import org.gongkai.language.Text;
import org.gongkai.report.Report;
import org.gongkai.sum.Panel;
import org.gongkai.sum.Totals;

/**
 * Lays figures of reports out as charts: of one agency, of sums, of the same agencies in all years.
 */
public final class Charts {

  private Charts() {}

  /**
   * What is to be drawn.
   *
   * @param measures a series each
   * @param course what befell the agency, and why years have no report of its own
   */
  public record Plan(
      String id,
      Text title,
      Drawing drawing,
      List<Measure> measures,
      Forms forms,
      List<YearNote> course) {

    public Plan {
      measures = List.copyOf(measures);
      course = List.copyOf(course);
    }

    public Plan(String id, Text title, Drawing drawing, String set, Forms forms) {
      this(id, title, drawing, forms.measures().set(set), forms, List.of());
    }
  }

  /**
   * The figures of an agency, year by year. In a stack a year of which any part is unknown is left
   * out as a whole: it would look like a smaller whole.
   */
  public static Chart ofAgency(Plan plan, List<Report> reports) {
    SortedMap<Integer, YearFigures> figures = new TreeMap<>();
    boolean scopesDiffer = scopesDiffer(reports);
    for (Report report : reports) {
      figures.put(report.year(), YearFigures.of(report, plan.measures(), scopesDiffer));
    }
    if (!figures.isEmpty()) {
      plan.course().stream()
          .filter(note -> note.kind() == YearNote.Kind.MISSING)
          .forEach(note -> figures.computeIfAbsent(note.year(), year -> without(plan, note)));
    }
    return new ChartBuilder(plan, figures).chart();
  }

  private static boolean scopesDiffer(List<Report> reports) {
    for (Report report : reports) {
      if (!report.filing().scope().equals(reports.get(0).filing().scope())) {
        return true;
      }
    }
    return false;
  }

  private static YearFigures without(Plan plan, YearNote note) {
    return YearFigures.none(
        plan.forms().in(note.year()),
        plan.measures(),
        new YearFigures.Missing(note.words(), note.why().orElseThrow()));
  }

  /**
   * Sums over several agencies, from the reports that give all of a set their form asks for.
   *
   * @param set whose measures are drawn
   */
  public static Chart ofSums(Plan plan, String set, SortedMap<Integer, Totals> years) {
    SortedMap<Integer, YearFigures> figures = new TreeMap<>();
    years.forEach(
        (year, totals) ->
            figures.put(year, YearFigures.of(totals, plan.forms().in(year), set, plan.measures())));
    return new ChartBuilder(plan, figures).chart();
  }

  /** Sums over agencies that are the same in all years. */
  public static Chart ofPanel(Plan plan, Panel panel) {
    SortedMap<Integer, YearFigures> figures = new TreeMap<>();
    panel
        .sums()
        .forEach(
            (year, sums) ->
                figures.put(year, YearFigures.of(sums, plan.forms().in(year), plan.measures())));
    return new ChartBuilder(plan, figures).chart();
  }
}
