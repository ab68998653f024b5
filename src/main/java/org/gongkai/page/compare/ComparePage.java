package org.gongkai.page.compare;

import java.util.List;
import org.gongkai.language.Text;
import org.gongkai.page.Address;
import org.gongkai.page.Page;
import org.gongkai.page.Paths;
import org.gongkai.page.outcome.Definition;
import org.gongkai.report.Library;
import org.gongkai.report.Portal;

/**
 * Up to six agencies beside each other over the years. Which ones and by what stands in the address
 * ({@code ?a=guangdong/finance&a=…&m=received}), so a script puts it together; what is compared by
 * what means is on the page itself, and so are the ready-made comparisons.
 *
 * @param files how many files the figures are in
 * @param sets the ready-made comparisons
 */
public record ComparePage(Address address, Library library, int files, List<ComparedPage.Set> sets)
    implements Page {

  /** How many agencies can be told apart in one drawing. */
  public static final int MOST = 6;

  static final Crumb CRUMB = new Crumb(Text.of("对比", "Compare"), Paths.COMPARE);

  public int most() {
    return MOST;
  }

  /** Shares of fewer cases are marked: they are mostly chance. */
  public int floor() {
    return Portal.Ranking.USUAL.floor();
  }

  /** What the script has to know, as data. */
  public String spec() {
    return new CompareSpec(library.forms(), address.language()).json(files);
  }

  /** What {@code rates} or {@code counts} mean. */
  public List<Definition> definitions(String kind) {
    return kind.equals("rates")
        ? library.forms().measures().rates().stream().map(Definition::of).toList()
        : library.forms().measures().all().stream()
            .map(measure -> Definition.of(measure, library.forms()))
            .toList();
  }

  /** The ready-made comparisons by {@code sectors} or {@code regions}. */
  public List<ComparedPage.Set> sets(String kind) {
    return sets.stream().filter(set -> set.kind().equals(kind)).toList();
  }

  @Override
  public Text title() {
    return Text.of("机构对比", "Compare agencies");
  }

  @Override
  public Text description() {
    return Text.of(
        "最多六个机构、任一指标、历年并列，图与表都附缺失原因和口径",
        "Up to six agencies by any measure over the years, as chart and table, with the reason for each gap and what the figures mean");
  }

  @Override
  public List<Crumb> trail() {
    return List.of();
  }

  @Override
  public String template() {
    return "compare";
  }
}
