package org.gongkai.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.gongkai.chart.Chart;
import org.gongkai.chart.Charts;
import org.gongkai.chart.Totals;
import org.gongkai.form.Forms;
import org.gongkai.form.Measure;
import org.gongkai.language.Text;
import org.gongkai.report.Library;
import org.gongkai.report.Report;

/** Agencies taken together: all of them, those of a division, those of a sector. Each report is added once. */
public final class Group {

  private final Forms forms;
  private final SortedMap<Integer, Totals> totals = new TreeMap<>();
  private final Map<Integer, List<Report>> byYear = new TreeMap<>(Comparator.reverseOrder());
  private int agencies;

  Group(Forms forms) {
    this.forms = forms;
  }

  /** A report with the numbers it gives, worked out once for all the groups it is in. */
  record Counted(Report report, Totals.Given given) {}

  /** @param contained whether a report's figures are in another report of the group already: it is listed but not added up */
  void add(List<Counted> reportsOfAnAgency, Predicate<Report> contained) {
    agencies++;
    for (Counted counted : reportsOfAnAgency) {
      Report report = counted.report();
      Totals sums = totals.computeIfAbsent(report.year(), year -> new Totals(forms));
      if (!contained.test(report)) {
        sums.add(counted.given());
      }
      byYear.computeIfAbsent(report.year(), year -> new ArrayList<>()).add(report);
    }
  }

  public int agencies() {
    return agencies;
  }

  /** The years with reports, newest first. */
  public List<Integer> years() {
    return List.copyOf(byYear.keySet());
  }

  /** The reports of a year in the order of agencies; of all years, newest first, for year 0. */
  public List<Report> reports(int year) {
    return year == 0 ? byYear.values().stream().flatMap(List::stream).toList() : byYear.getOrDefault(year, List.of());
  }

  public int reportCount() {
    return byYear.values().stream().mapToInt(List::size).sum();
  }

  Chart outcomes(Library library) {
    return Charts.outcomes("outcomes", Text.of("历年申请办理结果", "Outcomes of requests by year"), totals, library.forms());
  }

  List<YearSummary> summaries(List<Measure> measures) {
    return years().stream().map(year -> new YearSummary(year, Paths.year(year), totals.get(year), byYear.get(year).size() - totals.get(year).reports(), measures)).toList();
  }
}
