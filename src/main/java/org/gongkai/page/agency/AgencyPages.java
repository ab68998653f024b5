package org.gongkai.page.agency;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.check.Examination;
import org.gongkai.check.Examinations;
import org.gongkai.group.Groups;
import org.gongkai.page.Address;
import org.gongkai.page.Page;
import org.gongkai.page.Paths;
import org.gongkai.page.report.AgainstPage;
import org.gongkai.page.report.Comparison;
import org.gongkai.page.report.Printing;
import org.gongkai.page.report.ReportPage;
import org.gongkai.quality.Ledgers;
import org.gongkai.quality.Timing;
import org.gongkai.report.Agency;
import org.gongkai.report.Library;
import org.gongkai.report.Report;

/** Plans the list of agencies, and the pages of each agency and its reports, in one language. */
public final class AgencyPages {

  private final Library library;
  private final Examinations examinations;
  private final Ledgers ledgers;
  private final Groups groups;
  private final Printing printing;
  private final Address home;
  private final Map<String, Agency> agencies;
  private final List<Page> pages = new ArrayList<>();

  public AgencyPages(
      Library library,
      Examinations examinations,
      Ledgers ledgers,
      Groups groups,
      Printing printing,
      Address home) {
    this.library = library;
    this.examinations = examinations;
    this.ledgers = ledgers;
    this.groups = groups;
    this.printing = printing;
    this.home = home;
    this.agencies =
        library.agencies().stream().collect(Collectors.toMap(Agency::path, agency -> agency));
  }

  public List<Page> all() {
    pages.addAll(new AgencyList(library, home).all());
    reports();
    return pages;
  }

  private void reports() {
    for (Agency agency : library.agencies()) {
      AgencyPage.Relations relations =
          new AgencyPage.Relations(
              named(agency.lineage().parent()),
              named(agency.lineage().successor()),
              groups.predecessors().getOrDefault(agency.path(), List.of()),
              groups.children().getOrDefault(agency.path(), List.of()));
      List<Report> reports = library.reportsOf(agency);
      List<Examination> examined = examinations.of(agency);
      Map<Integer, Timing> timings =
          ledgers.timings().of(agency).stream()
              .collect(Collectors.toMap(Timing::year, timing -> timing));
      pages.add(
          new AgencyPage(home.to(Paths.of(agency)), agency, library, relations, examined, ledgers));
      for (int i = 0; i < reports.size(); i++) {
        Optional<Report> previous = i == 0 ? Optional.empty() : Optional.of(reports.get(i - 1));
        Optional<Report> next =
            i + 1 == reports.size() ? Optional.empty() : Optional.of(reports.get(i + 1));
        Report report = reports.get(i);
        pages.add(
            new ReportPage(
                home.to(Paths.of(report)),
                report,
                library,
                new ReportPage.Neighbours(previous, next),
                printing,
                examined.get(i),
                timings.get(report.year())));
        against(report, previous);
      }
    }
  }

  /** The report beside last year's, where the portal has both. */
  private void against(Report report, Optional<Report> previous) {
    Comparison comparison = new Comparison(report, previous);
    if (comparison.last().isPresent()) {
      pages.add(new AgainstPage(home.to(Paths.against(report)), comparison, library));
    }
  }

  private Optional<Agency> named(String path) {
    return Optional.ofNullable(agencies.get(path));
  }
}
