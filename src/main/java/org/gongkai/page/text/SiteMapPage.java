package org.gongkai.page.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.language.Text;
import org.gongkai.page.Address;
import org.gongkai.page.Page;
import org.gongkai.page.Pager;
import org.gongkai.page.Paths;

/** The portal on one page: its sections, and what stands directly below each. */
public record SiteMapPage(Address address, List<Section> sections) implements Page {

  /** How many pages of a section are listed; of more the section's own page is the list. */
  private static final int MOST = 100;

  /**
   * @param pages directly below it; none where there are too many
   */
  public record Section(Crumb page, List<Crumb> pages) {}

  /**
   * The map of these pages, which are those of one language: a section for each page that stands
   * directly below the home page.
   */
  public static SiteMapPage of(Address home, List<Page> pages) {
    Map<String, List<Crumb>> below = new LinkedHashMap<>();
    List<Crumb> top = new ArrayList<>();
    for (Page page : pages) {
      if (!isListed(page)) {
        continue;
      }
      List<Crumb> trail = page.trail();
      if (trail.isEmpty()) {
        top.add(crumb(page));
      } else if (trail.size() == 1) {
        below.computeIfAbsent(trail.get(0).path(), path -> new ArrayList<>()).add(crumb(page));
      }
    }
    List<Section> sections = new ArrayList<>();
    for (Crumb section : top) {
      List<Crumb> own = below.getOrDefault(section.path(), List.of());
      sections.add(new Section(section, own.size() > MOST ? List.of() : own));
    }
    return new SiteMapPage(home.to(Paths.SITE_MAP), List.copyOf(sections));
  }

  /**
   * Neither the home page, nor what is shown for addresses that do not exist, nor further pages of
   * a list; nor the findings of each rule, which the catalogue of rules lists.
   */
  private static boolean isListed(Page page) {
    String path = page.address().path();
    return !path.isEmpty() && page.isListed() && Pager.number(path) == 1;
  }

  private static Crumb crumb(Page page) {
    return new Crumb(page.title(), page.address().path());
  }

  /** Sections with pages below them. */
  public List<Section> full() {
    return sections.stream().filter(section -> !section.pages().isEmpty()).toList();
  }

  /** Sections that are one page, or whose page is the list. */
  public List<Section> single() {
    return sections.stream().filter(section -> section.pages().isEmpty()).toList();
  }

  @Override
  public Text title() {
    return Text.of("网站地图", "Site map");
  }

  @Override
  public Text description() {
    return Text.of("本站的栏目和各栏目下的页面", "The sections of this portal and the pages below each");
  }

  @Override
  public List<Crumb> trail() {
    return List.of();
  }

  @Override
  public String template() {
    return "map";
  }
}
