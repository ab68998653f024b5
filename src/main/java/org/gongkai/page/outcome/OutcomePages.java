package org.gongkai.page.outcome;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.form.Outcome;
import org.gongkai.group.Groups;
import org.gongkai.language.Text;
import org.gongkai.page.Address;
import org.gongkai.page.Page;
import org.gongkai.page.Pager;
import org.gongkai.page.Paths;

/** Plans the pages of outcomes and grounds, in one language. */
public final class OutcomePages {

  /** The page all others of their kind stand below. */
  static final Page.Crumb CRUMB =
      new Page.Crumb(Text.of("答复与理由", "Outcomes and grounds"), Paths.OUTCOMES);

  private final OutcomeBook book;
  private final Groups groups;
  private final Address home;

  public OutcomePages(OutcomeBook book, Groups groups, Address home) {
    this.book = book;
    this.groups = groups;
    this.home = home;
  }

  public List<Page> all() {
    List<Page> pages = new ArrayList<>();
    pages.add(new OutcomesPage(home.to(Paths.OUTCOMES), book));
    for (Outcome outcome : book.outcomes().all()) {
      for (Pager pager : Pager.of(Paths.of(outcome), book.givers(outcome).size())) {
        pages.add(new OutcomePage(home.to(pager.path()), book, groups, outcome, pager));
      }
    }
    return pages;
  }
}
