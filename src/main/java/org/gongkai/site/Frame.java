package org.gongkai.site;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.language.Language;
import org.gongkai.language.Text;
import org.gongkai.page.Address;
import org.gongkai.page.OwnFeed;
import org.gongkai.page.Page;
import org.gongkai.page.Paths;
import org.gongkai.page.Translations;
import org.gongkai.pages.HandWrittenPage;
import org.gongkai.report.Portal;

/**
 * What is around every page: the portal, its menu and its languages.
 *
 * @param menu the pages of the menu in order
 * @param searches whether there is a page that searches
 * @param program name and version of this program, for the foot of the page
 * @param hasFeed whether the portal has a feed of its reports
 */
public record Frame(
    Portal portal,
    List<MenuItem> menu,
    List<Doors> doors,
    boolean searches,
    String program,
    boolean hasFeed) {

  /**
   * @param path below the home page of a language
   */
  public record MenuItem(String path, Text label) {}

  /**
   * @param current whether it is the page itself @param href from the page to its twin
   */
  public record Alternate(Language language, boolean current, String href) {}

  /** The menu in order; what a portal does not have is left out. */
  private static final List<MenuItem> ENTRIES =
      List.of(
          new MenuItem(Paths.AGENCIES, Text.of("机构", "Agencies")),
          new MenuItem(Paths.YEARS, Text.of("年度", "Years")),
          new MenuItem(Paths.REGIONS, Text.of("地区", "Regions")),
          new MenuItem(Paths.SECTORS, Text.of("领域", "Sectors")),
          new MenuItem(Paths.OUTCOMES, Text.of("答复", "Outcomes")),
          new MenuItem(Paths.COMPARE, Text.of("对比", "Compare")),
          new MenuItem(Paths.RANKING, Text.of("排位", "Ranking")),
          new MenuItem(Paths.QUALITY, Text.of("核对", "Checks")),
          new MenuItem(Paths.DATA, Text.of("数据", "Data")),
          new MenuItem(Paths.NEWS, Text.of("动态", "News")));

  public static Frame of(Site site, List<HandWrittenPage> handWritten, String program) {
    Set<String> paths =
        site.pages().stream().map(page -> page.address().path()).collect(Collectors.toSet());
    List<MenuItem> menu =
        new ArrayList<>(ENTRIES.stream().filter(entry -> paths.contains(entry.path())).toList());
    handWritten.stream()
        .filter(page -> !page.isNews() && page.order() > 0)
        .sorted(
            Comparator.comparingInt((HandWrittenPage page) -> page.heading().order())
                .thenComparing(HandWrittenPage::slug))
        .map(HandWrittenPage::slug)
        .distinct()
        .forEach(slug -> menu.add(new MenuItem(slug + "/", title(slug, handWritten))));
    boolean hasFeed =
        OwnFeed.isOf(
            site.library().portal(),
            site.library().reports().values().stream().flatMap(List::stream));
    return new Frame(
        site.library().portal(),
        List.copyOf(menu),
        Doors.to(paths),
        paths.contains(Paths.SEARCH),
        program,
        hasFeed);
  }

  private static Text title(String slug, List<HandWrittenPage> pages) {
    String zh =
        titleIn(slug, Language.ZH, pages)
            .orElseGet(() -> titleIn(slug, Language.EN, pages).orElse(slug));
    return new Text(zh, titleIn(slug, Language.EN, pages).orElse(zh));
  }

  private static Optional<String> titleIn(
      String slug, Language language, List<HandWrittenPage> pages) {
    return pages.stream()
        .filter(page -> page.slug().equals(slug) && page.language() == language)
        .map(page -> page.heading().title())
        .findFirst();
  }

  /** What leads from the page to the portal's root. */
  public String root(Page page) {
    return page.subject().isMissing() ? serverPath() : page.address().root();
  }

  /** What leads from the page to the home page of its language. */
  public String home(Page page) {
    if (!page.subject().isMissing()) {
      return page.address().home();
    }
    Address missing = page.address();
    return serverPath() + (missing.isFirst() ? "" : missing.language().code() + "/");
  }

  /** The page in each language of the portal. */
  public List<Alternate> alternates(Page page) {
    List<Alternate> alternates = new ArrayList<>();
    String root = root(page);
    for (Language language : portal.languages()) {
      Address twin = page.address().in(language, portal.first());
      alternates.add(
          new Alternate(language, language == page.address().language(), root + twin.full()));
    }
    return alternates;
  }

  /**
   * The page in each language it speaks, for search engines; the first stands for all other
   * languages. Empty where it speaks only one, or where the portal does not know its own address.
   */
  public List<Address> translations(Page page) {
    List<Address> spoken = Translations.of(page, portal);
    return spoken.size() < 2 || portal.url().isEmpty() ? List.of() : spoken;
  }

  /** The address that stands for the page and others like it. */
  public Address canonical(Page page) {
    return Translations.canonical(page, portal);
  }

  private String serverPath() {
    return portal.url().isEmpty() ? "/" : URI.create(portal.url()).getPath();
  }
}
