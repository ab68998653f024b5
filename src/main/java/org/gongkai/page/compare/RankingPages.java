package org.gongkai.page.compare;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.language.Text;
import org.gongkai.page.Address;
import org.gongkai.page.Page;
import org.gongkai.page.Pager;
import org.gongkai.page.Paths;
import org.gongkai.ranking.Cut;
import org.gongkai.ranking.Rankings;
import org.gongkai.ranking.Yardstick;
import org.gongkai.report.Library;

/** Plans the rankings, in one language; none where the portal switches them off. */
public final class RankingPages {

  /** The page all others of their kind stand below. */
  static final Page.Crumb CRUMB =
      new Page.Crumb(Text.of("同类排位", "Ranking among peers"), Paths.RANKING);

  private final Rankings rankings;
  private final Library library;
  private final Address home;

  public RankingPages(Rankings rankings, Library library, Address home) {
    this.rankings = rankings;
    this.library = library;
    this.home = home;
  }

  public List<Page> all() {
    List<Page> pages = new ArrayList<>();
    if (rankings.areShown()) {
      pages.add(new RankingsPage(home.to(Paths.RANKING), rankings, library));
    }
    for (Cut cut : rankings.cuts()) {
      for (Yardstick yardstick : rankings.yardsticks()) {
        for (Pager pager : Pager.of(Paths.ranking(yardstick, cut), cut.size())) {
          pages.add(
              new RankingPage(home.to(pager.path()), rankings, library, yardstick, cut, pager));
        }
      }
    }
    return pages;
  }
}
