package org.gongkai.page.outcome;

import java.util.List;
import org.gongkai.form.Measure;
import org.gongkai.form.Outcome;
import org.gongkai.group.YearSummary;
import org.gongkai.language.Text;
import org.gongkai.outcome.OutcomeCount;
import org.gongkai.page.Address;
import org.gongkai.page.Page;
import org.gongkai.page.Paths;

/** All outcomes of requests and the grounds of each, over the newest years. */
public record OutcomesPage(Address address, OutcomeBook book) implements Page {

  /** An outcome, then its grounds. */
  public List<Outcome> outcomes() {
    return book.outcomes().all();
  }

  public Text whole() {
    return book.whole();
  }

  public List<Integer> years() {
    return book.newest();
  }

  /** The year the shares are of: the newest that is nearly complete. */
  public int featured() {
    return book.all()
        .featured(book.library().forms().measures().set("outcomes"))
        .map(YearSummary::year)
        .orElse(0);
  }

  public OutcomeCount count(Outcome outcome, int year) {
    return book.count(outcome, year);
  }

  /** How many there were in each of the years. */
  public List<YearSummary.Sum> wholes() {
    List<Measure> whole = List.of(book.outcomes().whole());
    return years().stream()
        .flatMap(year -> book.all().summary(year, whole).stream())
        .map(summary -> summary.sums().get(0))
        .toList();
  }

  public String path(Outcome outcome) {
    return Paths.of(outcome);
  }

  @Override
  public Text title() {
    return OutcomePages.CRUMB.label();
  }

  @Override
  public Text description() {
    return Text.of(
        "申请人得到了什么答复，不予公开用了哪些理由：各项的依据、含义和历年件数",
        "What applicants were told, and on which grounds they were refused: law, meaning and numbers by year");
  }

  @Override
  public List<Crumb> trail() {
    return List.of();
  }

  @Override
  public String template() {
    return "outcomes";
  }
}
