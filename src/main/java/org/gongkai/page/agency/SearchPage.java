package org.gongkai.page.agency;

import java.util.List;
import org.gongkai.language.Text;
import org.gongkai.page.Address;
import org.gongkai.page.Page;

/**
 * Searching agencies, the text of reports, and pages.
 *
 * @param version of what is searched
 * @param provinces with an agency
 */
public record SearchPage(
    Address address,
    String version,
    List<AgenciesPage.Jump> provinces,
    AgenciesPage.Choices choices)
    implements Page {

  @Override
  public Text title() {
    return Text.of("搜索", "Search");
  }

  @Override
  public Text description() {
    return Text.of(
        "在机构名称、报告全文和本站网页中搜索",
        "Search the names of agencies, the text of reports and the pages of this portal");
  }

  @Override
  public List<Crumb> trail() {
    return List.of();
  }

  @Override
  public String template() {
    return "search";
  }
}
