package org.gongkai.site;

import java.util.List;
import org.gongkai.language.Language;
import org.gongkai.language.Text;

/** A page of the portal. Its template asks it for what it shows. */
public sealed interface Page
    permits HomePage,
        AgenciesPage,
        AgencyPage,
        ReportPage,
        AgainstPage,
        AddressesPage,
        GroupPage,
        IndexPage,
        CataloguePage,
        RulePage,
        CheckedAgenciesPage,
        LedgerPage,
        TimelinessPage,
        ComparePage,
        ComparedPage,
        RankingsPage,
        RankingPage,
        OutcomesPage,
        OutcomePage,
        DataPage,
        SearchPage,
        TextPage,
        NewsPage,
        SiteMapPage,
        NotFoundPage {

  Address address();

  /** The heading of the page and the title of its tab. */
  Text title();

  /** One sentence for search engines and link previews. */
  Text description();

  /** The pages above it, the highest first, without the home page. */
  List<Crumb> trail();

  /** The name of its template. */
  String template();

  /** Whether it speaks this language; a text that is not translated is shown in the one it has. */
  default boolean speaks(Language language) {
    return true;
  }

  /** The feed of what is new on it, below the home page of the language; empty for none. */
  default String feed() {
    return "";
  }

  /**
   * @param path below the home page of the language
   */
  record Crumb(Text label, String path) {}
}
