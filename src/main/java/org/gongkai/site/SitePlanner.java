package org.gongkai.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gongkai.check.Examinations;
import org.gongkai.file.Feeds;
import org.gongkai.file.FilePlanner;
import org.gongkai.file.SearchFiles;
import org.gongkai.file.SiteMap;
import org.gongkai.finding.Findings;
import org.gongkai.group.Groups;
import org.gongkai.language.Language;
import org.gongkai.page.Address;
import org.gongkai.page.Page;
import org.gongkai.page.Paths;
import org.gongkai.page.SiteFile;
import org.gongkai.page.agency.AgencyList;
import org.gongkai.page.agency.AgencyPages;
import org.gongkai.page.compare.ComparePages;
import org.gongkai.page.compare.RankingPages;
import org.gongkai.page.group.GroupPages;
import org.gongkai.page.group.HomePage;
import org.gongkai.page.outcome.OutcomeBook;
import org.gongkai.page.outcome.OutcomePages;
import org.gongkai.page.quality.CheckPages;
import org.gongkai.page.report.Printing;
import org.gongkai.page.report.ReportRow;
import org.gongkai.page.text.AddressesPage;
import org.gongkai.page.text.DataPage;
import org.gongkai.page.text.NotFoundPage;
import org.gongkai.page.text.SiteMapPage;
import org.gongkai.page.text.TextPages;
import org.gongkai.pages.HandWrittenPage;
import org.gongkai.quality.Catalogue;
import org.gongkai.quality.Ledgers;
import org.gongkai.ranking.Rankings;
import org.gongkai.report.Library;
import org.gongkai.report.Report;
import org.gongkai.source.SourceFolder;
import org.gongkai.work.AllCores;

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
  private final OutcomeBook outcomes;
  private Groups groups;
  private Ledgers ledgers;
  private Catalogue catalogue;
  private final ComparePages comparisons;
  private final Rankings rankings;
  private SearchFiles search;

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
    List<Runnable> parts =
        List.of(
            () -> groups = Groups.of(library),
            () -> ledgers = Ledgers.of(library, examinations),
            () -> catalogue = new Catalogue(library, examinations),
            () -> search = new SearchFiles(library, handWritten, findings));
    AllCores.forEach(parts, Runnable::run);
    this.comparisons = new ComparePages(library);
    this.rankings = Rankings.of(library);
    this.outcomes = new OutcomeBook(library, groups.all());
  }

  /**
   * @param theme the names of the theme's files, which are published below {@link Paths#STATIC}
   */
  public Site plan(Set<String> theme) {
    List<Page> pages = new ArrayList<>();
    Printing printing = Printing.of(library, examinations, source);
    for (Language language : library.portal().languages()) {
      pages.addAll(new InOneLanguage(language, printing).pages());
    }
    List<SiteFile> files = new ArrayList<>(new FilePlanner(library, printing).files());
    files.addAll(search.all());
    files.addAll(comparisons.files());
    files.addAll(new Feeds(library, groups).files());
    files.addAll(new SiteMap(library.portal()).files(pages));
    AddressBook addresses = new AddressBook(findings);
    addresses.enter(pages, files, theme, source);
    List<SiteFile> copies = new LinkCheck(addresses, source, findings).check(pages);
    addresses.enter(copies);
    files.addAll(copies);
    return new Site(library, pages, files);
  }

  /** The pages of one language. */
  private final class InOneLanguage {

    private final Address home;
    private final Printing printing;
    private final List<Page> pages = new ArrayList<>();

    InOneLanguage(Language language, Printing printing) {
      this.home = new Address(language, language == library.portal().first(), Paths.HOME);
      this.printing = printing;
    }

    List<Page> pages() {
      pages.add(new HomePage(home, library, groups.all(), newest()));
      pages.addAll(new AgencyPages(library, examinations, ledgers, groups, printing, home).all());
      pages.addAll(new GroupPages(library, groups, home).all());
      pages.addAll(new CheckPages(catalogue, ledgers, library, home).all());
      pages.addAll(AddressesPage.all(library, printing.tables(), home));
      pages.addAll(comparisons.all(home));
      pages.addAll(new OutcomePages(outcomes, groups, home).all());
      pages.addAll(new RankingPages(rankings, library, home).all());
      pages.add(new DataPage(home.to(Paths.DATA), FilePlanner.offers(printing), library));
      pages.add(new AgencyList(library, home).search(search.version()));
      pages.addAll(new TextPages(handWritten, home).all());
      pages.add(new NotFoundPage(home.to(Paths.NOT_FOUND)));
      pages.add(SiteMapPage.of(home, pages));
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
  }
}
