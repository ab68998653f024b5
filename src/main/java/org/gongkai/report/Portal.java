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
 * @param downloads the formats the figures are offered in
 */
public record Portal(
    Text title,
    Text description,
    String url,
    List<Language> languages,
    Owner owner,
    List<DataFormat> downloads,
    Sharing sharing,
    Ranking ranking) {

  /** A portal that says nothing of being shared. */
  public Portal(
      Text title,
      Text description,
      String url,
      List<Language> languages,
      Owner owner,
      List<DataFormat> downloads) {
    this(title, description, url, languages, owner, downloads, Sharing.UNKNOWN, Ranking.USUAL);
  }

  /**
   * Who answers for the site; empty where not given.
   *
   * @param name 主办单位
   * @param operator 承办单位
   */
  public record Owner(
      Text name, Text operator, Registration registration, Agency.Contact contact, Places places) {

    /** Nothing is said of who answers for the site. */
    public static final Owner UNKNOWN =
        new Owner(
            Text.EMPTY,
            Text.EMPTY,
            new Registration("", "", ""),
            new Agency.Contact("", "", "", ""),
            Places.of(Location.of("")));

    public boolean isGiven() {
      return !equals(UNKNOWN);
    }
  }

  /**
   * The numbers a government website is registered under; empty where not given.
   *
   * @param siteCode 网站标识码: 4400000038
   * @param icp ICP备案: 粤ICP备20008773号
   * @param police 公安备案: 粤公网安备44010402001407号
   */
  public record Registration(String siteCode, String icp, String police) {

    /** The digits of the police number, by which it is looked up. */
    public String policeDigits() {
      return police.replaceAll("\\D", "");
    }
  }

  /**
   * How others may use what is here, and how a link to it looks elsewhere; empty where not given.
   *
   * @param licence the terms, by name
   * @param licenceUrl where the terms stand
   * @param image the picture of link previews, its path below the portal's root
   */
  public record Sharing(Text licence, String licenceUrl, String image) {
    public static final Sharing UNKNOWN = new Sharing(Text.EMPTY, "", "");
  }

  /**
   * Whether agencies are ranked.
   *
   * @param floor of how many cases a share must be to be ranked
   */
  public record Ranking(boolean isShown, int floor) {
    public static final Ranking USUAL = new Ranking(true, 20);
    public static final Ranking NONE = new Ranking(false, 0);
  }

  public Portal {
    languages = List.copyOf(languages);
    downloads = List.copyOf(downloads);
  }

  public Language first() {
    return languages.get(0);
  }
}
