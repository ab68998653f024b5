package org.gongkai.page.group;

import java.util.List;
import org.gongkai.form.Measure;
import org.gongkai.form.Measures;
import org.gongkai.group.Group;
import org.gongkai.group.RollUp;
import org.gongkai.group.YearSummary;
import org.gongkai.language.Text;
import org.gongkai.page.Address;
import org.gongkai.page.Page;

/**
 * The list of all years, divisions or sectors, with their sums.
 *
 * @param isByYear whether each entry is a year; else all sums are of one
 * @param all whose year it is
 * @param isCut whether only the upper entries are listed, the others on the pages of these
 */
public record IndexPage(
    Address address,
    Text title,
    Text description,
    boolean isByYear,
    List<RollUp> entries,
    Measures catalogue,
    Group all,
    boolean isCut)
    implements Page {

  /** The year of the sums; 0 where each entry has its own. */
  public int year() {
    return isByYear ? 0 : all.featured(catalogue.set("key")).map(YearSummary::year).orElse(0);
  }

  public List<Measure> measures() {
    return catalogue.set("table");
  }

  @Override
  public List<Crumb> trail() {
    return List.of();
  }

  @Override
  public String template() {
    return "index";
  }
}
