package org.gongkai.group;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gongkai.chart.PanelComparison;
import org.gongkai.form.Forms;
import org.gongkai.form.Measure;
import org.gongkai.form.Measures;
import org.gongkai.form.Outcome;
import org.gongkai.outcome.OutcomeCount;
import org.gongkai.page.ChartView;
import org.gongkai.page.Paths;
import org.gongkai.report.Agency;
import org.gongkai.report.AreaReports;
import org.gongkai.report.Report;
import org.gongkai.sum.Totals;

/**
 * Agencies taken together: all of them, those of a division, those of a sector. Each report is
 * added once.
 */
public final class Group {

  private final Forms forms;
  private final AreaReports areas;
  private final Predicate<Agency> isMember;
  private final SortedMap<Integer, Totals> totals = new TreeMap<>();
  private final Map<Integer, List<Report>> byYear = new TreeMap<>(Comparator.reverseOrder());
  private final Map<Integer, List<Counted>> added = new HashMap<>();
  private final List<Agency> agencies = new ArrayList<>();
  private final Map<Integer, Integer> contained = new HashMap<>();
  private final Map<Integer, Integer> bodies = new ConcurrentHashMap<>();
  private GroupCharts charts;

  /**
   * @param isMember whether an agency is in the group: what another of them reports within the
   *     figures of its area is listed but not added up
   */
  Group(Forms forms, AreaReports areas, Predicate<Agency> isMember) {
    this.forms = forms;
    this.areas = areas;
    this.isMember = isMember;
  }

  /**
   * A report with the numbers it gives, worked out once for all the groups it is in, and only when
   * the first of them is shown: a check shows none.
   */
  static final class Counted {

    private final Report report;
    private final Measures measures;
    private Totals.Given given;

    Counted(Report report, Measures measures) {
      this.report = report;
      this.measures = measures;
    }

    Report report() {
      return report;
    }

    synchronized Totals.Given given() {
      if (given == null) {
        given = Totals.Given.of(report, measures);
      }
      return given;
    }
  }

  void add(Agency agency, List<Counted> reports) {
    agencies.add(agency);
    for (Counted counted : reports) {
      Report report = counted.report();
      if (isContained(agency, report.year())) {
        contained.merge(report.year(), 1, Integer::sum);
      } else {
        added.computeIfAbsent(report.year(), year -> new ArrayList<>()).add(counted);
      }
      byYear.computeIfAbsent(report.year(), year -> new ArrayList<>()).add(report);
    }
  }

  /** The sums of each year, made when first asked for; all agencies are in then. */
  private synchronized SortedMap<Integer, Totals> totals() {
    if (totals.isEmpty()) {
      for (int year : byYear.keySet()) {
        Totals sums = new Totals(forms);
        added.getOrDefault(year, List.of()).forEach(counted -> sums.add(counted.given()));
        sums.expect(bodies(year));
        totals.put(year, sums);
      }
    }
    return totals;
  }

  public int agencies() {
    return agencies.size();
  }

  /** The years with reports, newest first. */
  public List<Integer> years() {
    return List.copyOf(byYear.keySet());
  }

  /** The reports of all years, newest year first. */
  public Stream<Report> all() {
    return byYear.values().stream().flatMap(List::stream);
  }

  /** The reports of a year in the order of agencies; of all years, newest first, for year 0. */
  public List<Report> reports(int year) {
    return year == 0 ? all().toList() : byYear.getOrDefault(year, List.of());
  }

  public int reportCount() {
    return byYear.values().stream().mapToInt(List::size).sum();
  }

  /** Outcomes over time as numbers, as shares, and of the same agencies in all years. */
  public List<ChartView> outcomeViews() {
    return charts().outcomeViews();
  }

  /** Requests received: all reports beside the same agencies in all years. */
  public PanelComparison received() {
    return charts().received();
  }

  private synchronized GroupCharts charts() {
    if (charts == null) {
      charts = new GroupCharts(forms, totals(), given());
    }
    return charts;
  }

  private SortedMap<Integer, List<Totals.Given>> given() {
    SortedMap<Integer, List<Totals.Given>> given = new TreeMap<>();
    added.forEach(
        (year, reports) -> given.put(year, reports.stream().map(Counted::given).toList()));
    return given;
  }

  /** What changed on the year before at the agencies that give a measure in both. */
  public Optional<SameAgencies> same(Measure measure, int year) {
    return SameAgencies.of(
        measure,
        year,
        added.getOrDefault(year, List.of()),
        added.getOrDefault(year - 1, List.of()));
  }

  public List<YearSummary> summaries(List<Measure> measures) {
    return years().stream().map(year -> summary(year, measures).orElseThrow()).toList();
  }

  /** The sums of a year; none where there is no report of it. */
  public Optional<YearSummary> summary(int year, List<Measure> measures) {
    return Optional.ofNullable(totals().get(year))
        .map(
            sums ->
                new YearSummary(
                    year, Paths.year(year), sums, contained.getOrDefault(year, 0), measures));
  }

  /**
   * The year shown first: the newest that is nearly complete, as far as this portal goes. A year of
   * which only the first few reports are in does not stand for all agencies.
   */
  public Optional<YearSummary> featured(List<Measure> measures) {
    List<YearSummary> summaries = summaries(measures);
    int most = summaries.stream().mapToInt(YearSummary::mostKnown).max().orElse(0);
    return summaries.stream()
        .filter(year -> year.mostKnown() > 0 && 2 * year.mostKnown() >= most)
        .findFirst()
        .or(() -> summaries.stream().findFirst());
  }

  /** How often an outcome was given in a year. */
  public OutcomeCount count(Outcome outcome, Measure whole, int year) {
    return OutcomeCount.of(year, outcome, whole, added(year), bodies(year));
  }

  /** The reports of a year that are added up. */
  public List<Report> added(int year) {
    return added.getOrDefault(year, List.of()).stream().map(Counted::report).toList();
  }

  /**
   * Coverage counts those that existed in a year and filed nothing too, but for those whose figures
   * are in the report of their area, whether they filed one of their own or not.
   */
  private int bodies(int year) {
    return bodies.computeIfAbsent(
        year,
        key ->
            (int)
                agencies.stream()
                    .filter(agency -> agency.existsIn(year) && !isContained(agency, year))
                    .count());
  }

  private boolean isContained(Agency agency, int year) {
    return areas.containing(agency, year).stream().anyMatch(isMember);
  }
}
