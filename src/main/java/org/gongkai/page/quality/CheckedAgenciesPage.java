package org.gongkai.page.quality;

import java.util.List;
import org.gongkai.language.Text;
import org.gongkai.page.Address;
import org.gongkai.page.Page;
import org.gongkai.page.Pager;
import org.gongkai.page.Paths;
import org.gongkai.quality.Catalogue;
import org.gongkai.report.Agency;
import org.gongkai.report.Library;

/** What checking came to, by agency: in the order of divisions, never of findings. */
public record CheckedAgenciesPage(
    Address address, Catalogue catalogue, Library library, Pager pager) implements Page {

  public List<Catalogue.AgencyTally> rows() {
    return pager.cut(catalogue.agencies());
  }

  public Text region(Agency agency) {
    return library.vocabulary().region(agency.standing().region()).name();
  }

  public String path(Agency agency) {
    return Paths.of(agency);
  }

  @Override
  public Text title() {
    return Text.of("各机构核对情况", "Checks by agency");
  }

  @Override
  public Text description() {
    return Text.of(
        "各机构报告的核对情况，按行政区划排列",
        "What checking the reports came to, agencies by administrative division");
  }

  @Override
  public List<Crumb> trail() {
    return List.of(CheckPages.CRUMB);
  }

  @Override
  public String template() {
    return "checked";
  }
}
