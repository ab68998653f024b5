package org.gongkai.page.agency;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.gongkai.chart.Chart;
import org.gongkai.check.Examination;
import org.gongkai.form.Measure;
import org.gongkai.language.Plural;
import org.gongkai.language.Text;
import org.gongkai.page.Address;
import org.gongkai.page.ChartView;
import org.gongkai.page.OwnFeed;
import org.gongkai.page.Page;
import org.gongkai.page.Paths;
import org.gongkai.page.Subject;
import org.gongkai.page.report.ReportSummary;
import org.gongkai.quality.Carried;
import org.gongkai.quality.Ledgers;
import org.gongkai.quality.ReportChecks;
import org.gongkai.quality.Timing;
import org.gongkai.report.Agency;
import org.gongkai.report.DataFormat;
import org.gongkai.report.Figure;
import org.gongkai.report.Library;
import org.gongkai.report.Region;
import org.gongkai.report.Report;

/** One agency: profile, charts over all years, table of years, downloads. */
public record AgencyPage(
    Address address,
    Agency agency,
    Library library,
    Relations relations,
    List<Examination> examinations,
    Ledgers ledgers)
    implements Page {

  /**
   * Agencies it belongs to or that belong to it, and that took over from it or from which it took
   * over.
   */
  public record Relations(
      Optional<Agency> parent,
      Optional<Agency> successor,
      List<Agency> predecessors,
      List<Agency> children) {}

  /**
   * A year of the agency's series; without a report where none is in the portal.
   *
   * @param other the predecessor that reported for it
   */
  public record Year(
      int year, Optional<Report> report, List<Figure> figures, Optional<Agency> other) {
    public String path() {
      return report.map(Paths::of).or(() -> other.map(this::pathOf)).orElse("");
    }

    private String pathOf(Agency agency) {
      return Paths.of(agency) + year + "/";
    }
  }

  @Override
  public Subject subject() {
    return new Subject.OneAgency(
        agency,
        relations.parent(),
        library.vocabulary().region(agency.standing().region()),
        library.reportsOf(agency).stream().map(Report::year).toList(),
        this::download);
  }

  @Override
  public Text title() {
    return agency.name();
  }

  @Override
  public Text description() {
    List<Report> reports = library.reportsOf(agency);
    if (reports.isEmpty()) {
      return Text.of(
          agency.name().zh() + "的政府信息公开工作年度报告",
          agency.name().en() + ": annual reports on open government information");
    }
    Report newest = reports.get(reports.size() - 1);
    Text figures = ReportSummary.of(newest, library.forms().measures());
    int first = reports.get(0).year();
    String years = first == newest.year() ? "" + first : first + "–" + newest.year();
    String count = Plural.english(reports.size(), "annual report", "annual reports");
    return Text.of(
        agency.name().zh()
            + years
            + "年的 "
            + reports.size()
            + " 份政府信息公开工作年度报告。"
            + (figures.isEmpty() ? "" : newest.year() + "年：" + figures.zh()),
        agency.name().en()
            + ": "
            + count
            + " on open government information, "
            + years
            + "."
            + (figures.isEmpty() ? "" : " In " + newest.year() + ": " + figures.en()));
  }

  @Override
  public String feed() {
    return OwnFeed.of(library.portal(), library.reportsOf(agency).stream(), Paths.of(agency));
  }

  private AgencyHistory history() {
    return new AgencyHistory(agency, library, relations.successor(), relations.predecessors());
  }

  /** Where its series begins, breaks and ends, in the order of time. */
  public List<AgencyHistory.Event> events() {
    return history().events();
  }

  private AgencyCharts charts() {
    return new AgencyCharts(library.reportsOf(agency), library.forms(), history().notes());
  }

  /** Its main figures over all years, small, side by side. */
  public List<Chart> overview() {
    return charts().small();
  }

  /** Outcomes, their shares, and flow over all years. */
  public List<ChartView> views() {
    return charts().views();
  }

  /**
   * The years from the first report to the last, newest first, gaps included but for years of which
   * the portal has nothing.
   */
  public List<Year> years() {
    TreeMap<Integer, Report> reports = new TreeMap<>();
    library.reportsOf(agency).forEach(report -> reports.put(report.year(), report));
    if (reports.isEmpty()) {
      return List.of();
    }
    TreeMap<Integer, Agency> inherited = history().inherited();
    int first = inherited.isEmpty() ? reports.firstKey() : inherited.firstKey();
    List<Integer> told = ledgers.timings().years();
    return IntStream.iterate(reports.lastKey(), year -> year >= first, year -> year - 1)
        .filter(told::contains)
        .mapToObj(
            year ->
                year(
                    year,
                    Optional.ofNullable(reports.get(year)),
                    Optional.ofNullable(inherited.get(year))))
        .toList();
  }

  private Year year(int year, Optional<Report> report, Optional<Agency> other) {
    return new Year(
        year,
        report,
        report.map(r -> measures().stream().map(r::answer).toList()).orElse(List.of()),
        other);
  }

  /** What of it is in the portal, in a sentence. */
  public Text reports() {
    List<Report> reports = library.reportsOf(agency);
    int count = reports.size();
    int first = reports.get(0).year();
    int last = reports.get(count - 1).year();
    int missing = last - first + 1 - count;
    String years = first == last ? String.valueOf(first) : first + "–" + last;
    return Text.of(
        "本站收录 "
            + years
            + " 年的 "
            + count
            + " 份年度报告"
            + (missing == 0 ? "。" : "，其间缺 " + missing + " 年。"),
        (count == 1 ? "One annual report, " : count + " annual reports, ")
            + years
            + (missing == 0
                ? "."
                : missing == 1
                    ? "; one year between them is missing."
                    : "; " + missing + " years between them are missing."));
  }

  /** What was carried in and forward, newest year first. */
  public List<Carried> carried() {
    return ledgers.carried().of(agency);
  }

  /** When the reports were published, newest year first. */
  public List<Timing> timings() {
    return ledgers.timings().of(agency);
  }

  /** What the reports were judged by, newest year first. */
  public List<ReportChecks> checks() {
    return IntStream.rangeClosed(1, examinations.size())
        .mapToObj(back -> examinations.get(examinations.size() - back))
        .map(examination -> ReportChecks.of(examination, library.forms()))
        .toList();
  }

  /** The measures of the table of years. */
  public List<Measure> measures() {
    return library.forms().measures().set("table");
  }

  /** The divisions the agency stands in, the highest first. */
  public List<Region> regions() {
    return library.vocabulary().path(agency.standing().region());
  }

  public Text sector() {
    return library.vocabulary().sector(agency.standing().sector());
  }

  public Text level() {
    return library.vocabulary().levels().get(agency.standing().level());
  }

  public Text kind() {
    return library.vocabulary().kinds().get(agency.standing().kind());
  }

  public String download(DataFormat format) {
    return Paths.download(agency, format);
  }

  @Override
  public List<Crumb> trail() {
    return List.of(new Crumb(Text.of("机构", "Agencies"), Paths.AGENCIES));
  }

  @Override
  public String template() {
    return "agency";
  }
}
