package org.gongkai.site;

import java.util.List;
import org.gongkai.language.Numerals;
import org.gongkai.language.Plural;
import org.gongkai.language.Text;
import org.gongkai.report.Agency;

/** All agencies, by division; cut into pages when long. */
public record AgenciesPage(Address address, List<Row> rows, int agencies, Pager pager)
    implements Page {

  /**
   * @param years with reports, oldest first
   */
  public record Row(Agency agency, Text region, Text sector, Text level, List<Integer> years) {
    public String path() {
      return Paths.of(agency);
    }
  }

  @Override
  public Text title() {
    return Text.of("机构", "Agencies");
  }

  @Override
  public Text description() {
    return Text.of(
        "本站收录的 " + Numerals.of(agencies) + " 个机构，按行政区划排列",
        Plural.english(agencies, "agency", "agencies")
            + " in this portal, by administrative division");
  }

  @Override
  public List<Crumb> trail() {
    return List.of();
  }

  @Override
  public String template() {
    return "agencies";
  }
}
