package org.gongkai.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gongkai.check.Examination;
import org.gongkai.check.Examinations;
import org.gongkai.finding.Findings;
import org.gongkai.language.Language;
import org.gongkai.language.Text;
import org.gongkai.pages.HandWrittenPage;
import org.gongkai.quality.Catalogue;
import org.gongkai.quality.Ledgers;
import org.gongkai.report.Agency;
import org.gongkai.report.Library;
import org.gongkai.report.Region;
import org.gongkai.report.Report;
import org.gongkai.source.SourceFolder;

/**
 * Plans every page and file in every language, and sees that no two want the same address and no
 * link leads nowhere.
 */
public final class SitePlanner {

  private static final int NEWEST = 8;

  private static final Comparator<Report> NEWEST_FIRST =
      Comparator.comparing((Report report) -> report.filing().published().orElseThrow())
          .reversed()
          .thenComparing(report -> report.agency().path())
          .thenComparing(Report::year);

  private final Library library;
  private final Examinations examinations;
  private final List<HandWrittenPage> handWritten;
  private final SourceFolder source;
  private final Findings findings;
  private final Groups groups;
  private final Ledgers ledgers;
  private final Catalogue catalogue;
  private final Map<String, Agency> agencies;

  public SitePlanner(
      Library library,
      Examinations examinations,
      List<HandWrittenPage> handWritten,
      SourceFolder source,
      Findings findings) {
    this.library = library;
    this.examinations = examinations;
    this.handWritten = handWritten;
    this.source = source;
    this.findings = findings;
    this.groups = Groups.of(library);
    this.ledgers = Ledgers.of(library, examinations);
    this.catalogue = new Catalogue(library, examinations);
    this.agencies =
        library.agencies().stream().collect(Collectors.toMap(Agency::path, agency -> agency));
  }

  public Site plan() {
    List<Page> pages = new ArrayList<>();
    Attachments attachments = new Attachments(source);
    for (Language language : library.portal().languages()) {
      pages.addAll(new InOneLanguage(language, attachments).pages());
    }
    List<SiteFile> files =
        new ArrayList<>(new FilePlanner(library, examinations, source, attachments).files());
    files.addAll(new SiteMap(library.portal()).files(pages));
    AddressBook addresses = new AddressBook(findings);
    addresses.enter(pages, files, source);
    files.addAll(new LinkCheck(addresses, source, findings).check(pages));
    return new Site(library, pages, files);
  }

  /** The pages of one language. */
  private final class InOneLanguage {

    private final Address home;
    private final Language language;
    private final Attachments attachments;
    private final List<Page> pages = new ArrayList<>();

    InOneLanguage(Language language, Attachments attachments) {
      this.language = language;
      this.home = new Address(language, language == library.portal().first(), Paths.HOME);
      this.attachments = attachments;
    }

    List<Page> pages() {
      pages.add(new HomePage(home, library, groups.all(), newest()));
      agencies();
      reports();
      years();
      regions();
      sectors();
      pages.addAll(new CheckPages(catalogue, ledgers, library, home).all());
      pages.add(new DataPage(home.to(Paths.DATA), FilePlanner.offers(library), library.size()));
      handWritten();
      pages.add(new NotFoundPage(home.to(Paths.NOT_FOUND)));
      return pages;
    }

    private List<ReportRow> newest() {
      // The whole list is never sorted: it is long, and a few of it are shown.
      TreeSet<Report> newest = new TreeSet<>(NEWEST_FIRST);
      for (Report report : groups.all().reports(0)) {
        if (report.filing().published().isPresent()) {
          newest.add(report);
          if (newest.size() > NEWEST) {
            newest.pollLast();
          }
        }
      }
      return newest.stream()
          .map(report -> ReportRow.of(report, library.forms().measures().set("table")))
          .toList();
    }

    private void agencies() {
      List<AgenciesPage.Row> rows = library.agencies().stream().map(this::row).toList();
      for (Pager pager : Pager.of(Paths.AGENCIES, rows.size())) {
        pages.add(new AgenciesPage(home.to(pager.path()), pager.cut(rows), rows.size(), pager));
      }
    }

    private AgenciesPage.Row row(Agency agency) {
      List<Integer> years = library.reportsOf(agency).stream().map(Report::year).toList();
      return new AgenciesPage.Row(
          agency,
          library.vocabulary().region(agency.standing().region()).name(),
          library.vocabulary().sector(agency.standing().sector()),
          library.vocabulary().levels().get(agency.standing().level()),
          years);
    }

    private void reports() {
      for (Agency agency : library.agencies()) {
        AgencyPage.Relations relations =
            new AgencyPage.Relations(
                named(agency.lineage().parent()),
                named(agency.lineage().successor()),
                groups.children().getOrDefault(agency.path(), List.of()));
        List<Report> reports = library.reportsOf(agency);
        List<Examination> examined = examinations.of(agency);
        pages.add(
            new AgencyPage(
                home.to(Paths.of(agency)), agency, library, relations, examined, ledgers));
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
                  attachments.of(report),
                  examined.get(i)));
        }
      }
    }

    private Optional<Agency> named(String path) {
      return Optional.ofNullable(agencies.get(path));
    }

    private void years() {
      List<Integer> years = groups.all().years();
      List<IndexPage.Entry> entries = new ArrayList<>();
      for (int i = 0; i < years.size(); i++) {
        int year = years.get(i);
        int reports = groups.all().reports(year).size();
        Text title = Text.of(year + "年", String.valueOf(year));
        List<Page.Crumb> beside = new ArrayList<>();
        if (i + 1 < years.size()) {
          beside.add(yearCrumb(years.get(i + 1)));
        }
        if (i > 0) {
          beside.add(yearCrumb(years.get(i - 1)));
        }
        group(
            new GroupPage.Head(
                "years",
                year,
                Text.of(year + "年报告", "Reports for " + year),
                sumsOf(title),
                List.of(crumb("年度", "Years", Paths.YEARS)),
                beside),
            Paths.year(year),
            groups.all());
        entries.add(new IndexPage.Entry(title, Paths.year(year), reports, reports, 0));
      }
      index(
          Paths.YEARS,
          Text.of("年度", "Years"),
          Text.of("按年度查看全部报告", "All reports by year"),
          entries);
    }

    private void regions() {
      List<IndexPage.Entry> entries = new ArrayList<>();
      groups
          .regions()
          .forEach(
              (code, group) -> {
                Region region = library.vocabulary().region(code);
                List<Page.Crumb> above =
                    new ArrayList<>(List.of(crumb("地区", "Regions", Paths.REGIONS)));
                List<String> path =
                    Region.path(code).stream().filter(groups.regions()::containsKey).toList();
                path.stream()
                    .filter(other -> !other.equals(code))
                    .forEach(other -> above.add(regionCrumb(other)));
                group(
                    new GroupPage.Head(
                        "regions", 0, region.name(), sumsOf(region.name()), above, below(code)),
                    Paths.region(code),
                    group);
                entries.add(
                    new IndexPage.Entry(
                        region.name(),
                        Paths.region(code),
                        group.agencies(),
                        group.reportCount(),
                        path.size() - 1));
              });
      index(
          Paths.REGIONS,
          Text.of("地区", "Regions"),
          Text.of("按行政区划查看全部报告", "All reports by administrative division"),
          entries);
    }

    /** The divisions directly below this one. */
    private List<Page.Crumb> below(String code) {
      String prefix = code.endsWith("0000") ? code.substring(0, 2) : code.substring(0, 4);
      return groups.regions().subMap(prefix, prefix + "Z").keySet().stream()
          .filter(other -> parentOf(other).equals(code))
          .map(this::regionCrumb)
          .toList();
    }

    private String parentOf(String code) {
      List<String> path = Region.path(code).stream().filter(groups.regions()::containsKey).toList();
      return path.size() < 2 ? "" : path.get(path.size() - 2);
    }

    private void sectors() {
      List<IndexPage.Entry> entries = new ArrayList<>();
      groups
          .sectors()
          .forEach(
              (sector, group) -> {
                Text name = library.vocabulary().sector(sector);
                group(
                    new GroupPage.Head(
                        "sectors",
                        0,
                        name,
                        sumsOf(name),
                        List.of(crumb("领域", "Sectors", Paths.SECTORS)),
                        List.of()),
                    Paths.sector(sector),
                    group);
                entries.add(
                    new IndexPage.Entry(
                        name, Paths.sector(sector), group.agencies(), group.reportCount(), 0));
              });
      index(
          Paths.SECTORS,
          Text.of("领域", "Sectors"),
          Text.of("按领域查看全部报告", "All reports by sector"),
          entries);
    }

    private void group(GroupPage.Head head, String base, Group group) {
      for (Pager pager : Pager.of(base, group.reports(head.year()).size())) {
        pages.add(new GroupPage(home.to(pager.path()), head, library, group, pager));
      }
    }

    private void index(String path, Text title, Text description, List<IndexPage.Entry> entries) {
      pages.add(new IndexPage(home.to(path), title, description, entries));
    }

    /**
     * Every hand-written page in every language: where it is not translated, in the language it
     * has.
     */
    private void handWritten() {
      Map<String, HandWrittenPage> chosen = new HashMap<>();
      for (HandWrittenPage page : handWritten) {
        chosen.merge(
            page.slug(), page, (first, second) -> second.language() == language ? second : first);
      }
      List<HandWrittenPage> inOrder =
          chosen.values().stream().sorted(Comparator.comparing(HandWrittenPage::slug)).toList();
      inOrder.forEach(page -> pages.add(new TextPage(home.to(page.slug() + "/"), page)));
      List<HandWrittenPage> news =
          inOrder.stream()
              .filter(HandWrittenPage::isNews)
              .sorted(Comparator.comparing(HandWrittenPage::slug).reversed())
              .toList();
      if (!news.isEmpty()) {
        pages.add(new NewsPage(home.to(Paths.NEWS), news));
      }
    }

    private Page.Crumb yearCrumb(int year) {
      return new Page.Crumb(Text.of(year + "年", String.valueOf(year)), Paths.year(year));
    }

    private Page.Crumb regionCrumb(String code) {
      return new Page.Crumb(library.vocabulary().region(code).name(), Paths.region(code));
    }

    private static Page.Crumb crumb(String zh, String en, String path) {
      return new Page.Crumb(Text.of(zh, en), path);
    }

    private static Text sumsOf(Text name) {
      return Text.of(
          name.zh() + "政府信息公开年度报告的汇总与列表",
          "Annual reports on open government information: sums and list, " + name.en());
    }
  }
}
