package org.gongkai.report;

import java.util.List;
import org.gongkai.finding.Location;
import org.gongkai.language.Language;
import org.gongkai.language.Text;

/**
 * The portal the reports are published on: site.yaml.
 *
 * @param url where it will be served, with a slash at the end; empty if not said
 * @param languages the first is at the root, the others below their code
 * @param downloads the kinds of files offered
 */
public record Portal(
    Text title,
    Text description,
    String url,
    List<Language> languages,
    Owner owner,
    List<String> downloads) {

  /**
   * Who answers for the site; empty where not given. @param siteCode 网站标识码 @param icp ICP备案 @param
   * police 公安备案
   */
  public record Owner(
      Text name,
      String siteCode,
      String icp,
      String police,
      String address,
      String phone,
      Places places) {

    /** Nothing is said of who answers for the site. */
    public static final Owner UNKNOWN =
        new Owner(Text.EMPTY, "", "", "", "", "", Places.of(Location.of("")));

    public boolean isGiven() {
      return !equals(UNKNOWN);
    }
  }

  public Portal {
    languages = List.copyOf(languages);
    downloads = List.copyOf(downloads);
  }

  public Language first() {
    return languages.get(0);
  }
}
