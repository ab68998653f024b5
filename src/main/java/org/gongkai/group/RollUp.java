package org.gongkai.group;

import java.util.List;
import org.gongkai.form.Measure;
import org.gongkai.language.Text;

/**
 * A division, a sector or a year in a list of such, with what its reports of one year say together.
 *
 * @param depth how far it is indented, from 0
 * @param own the year it is; 0 for a division or sector, which is shown for any year
 */
public record RollUp(Text label, String path, int depth, Group group, int own) {

  public int agencies() {
    return group.agencies();
  }

  /** Its reports: of all years, unless it is one. */
  public int reports() {
    return own == 0 ? group.reportCount() : group.reports(own).size();
  }

  /**
   * The sums of the year; none where it has no reports of that year.
   *
   * @param year shown, if it is none itself
   */
  public List<YearSummary.Sum> sums(int year, List<Measure> measures) {
    return group.summary(own == 0 ? year : own, measures).map(YearSummary::sums).orElse(List.of());
  }
}
