package org.gongkai.page.agency;

import java.util.List;
import org.gongkai.language.Numerals;
import org.gongkai.language.Plural;
import org.gongkai.language.Text;
import org.gongkai.page.Address;
import org.gongkai.page.Page;
import org.gongkai.page.Pager;
import org.gongkai.page.Paths;
import org.gongkai.report.Agency;

/**
 * All agencies, by division; cut into pages when long.
 *
 * @param jumps where the agencies of each province begin
 */
public record AgenciesPage(
    Address address, List<Row> rows, int agencies, Pager pager, List<Jump> jumps, Choices choices)
    implements Page {

  /**
   * @param years with reports, oldest first
   * @param anchor where a province begins: {@code at-440000}; else empty
   */
  public record Row(
      Agency agency, Text region, Text sector, Text level, List<Integer> years, String anchor) {
    public String path() {
      return Paths.of(agency);
    }
  }

  /** A province. @param path of the page of the list, with the anchor of its first agency */
  public record Jump(String code, Text name, String path, int agencies) {}

  /** What one can filter by, each with at least one agency. */
  public record Choices(List<Choice> sectors, List<Choice> levels) {}

  public record Choice(String key, Text label) {}

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
