package org.gongkai.page.quality;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.language.Text;
import org.gongkai.page.Address;
import org.gongkai.page.Page;
import org.gongkai.page.Pager;
import org.gongkai.page.Paths;
import org.gongkai.quality.ByYear;
import org.gongkai.quality.Catalogue;
import org.gongkai.quality.Ledgers;
import org.gongkai.quality.RuleTally;
import org.gongkai.report.Library;

/** Plans the pages on what was checked, in one language. */
public final class CheckPages {

  /** The page all others of their kind stand below. */
  static final Page.Crumb CRUMB = new Page.Crumb(Text.of("核对", "Checks"), Paths.QUALITY);

  private final Catalogue catalogue;
  private final Ledgers ledgers;
  private final Library library;
  private final Address home;
  private final List<Page> pages = new ArrayList<>();

  public CheckPages(Catalogue catalogue, Ledgers ledgers, Library library, Address home) {
    this.catalogue = catalogue;
    this.ledgers = ledgers;
    this.library = library;
    this.home = home;
  }

  public List<Page> all() {
    pages.add(new CataloguePage(home.to(Paths.QUALITY), catalogue));
    catalogue.rules().stream().filter(RuleTally::hasFindings).forEach(this::findings);
    for (Pager pager : Pager.of(Paths.QUALITY_AGENCIES, catalogue.agencies().size())) {
      pages.add(new CheckedAgenciesPage(home.to(pager.path()), catalogue, library, pager));
    }
    for (int year : years(ledgers.carried())) {
      for (Pager pager : pagers(Paths.LEDGER, ledgers.carried(), year)) {
        pages.add(new LedgerPage(home.to(pager.path()), ledgers.carried(), year, pager));
      }
    }
    for (int year : years(ledgers.timings())) {
      for (Pager pager : pagers(Paths.TIMELINESS, ledgers.timings(), year)) {
        pages.add(new TimelinessPage(home.to(pager.path()), ledgers.timings(), year, pager));
      }
    }
    return pages;
  }

  private void findings(RuleTally tally) {
    for (Pager pager : Pager.of(Paths.findings(tally.rule()), tally.noted().size())) {
      pages.add(new RulePage(home.to(pager.path()), tally, pager));
    }
  }

  private static List<Pager> pagers(String base, ByYear<?> rows, int year) {
    return Pager.of(Paths.inYear(base, year), rows.in(year).size());
  }

  /** Each year, and 0 for all of them. */
  private static List<Integer> years(ByYear<?> rows) {
    List<Integer> years = new ArrayList<>(List.of(0));
    years.addAll(rows.years());
    return years;
  }
}
