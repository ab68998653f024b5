package org.gongkai.pages;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gongkai.finding.Fault;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Findings;
import org.gongkai.language.Plural;
import org.gongkai.language.Text;

/**
 * Which pages are in the menu. It stands on every page of the portal, so that a place in it for
 * each of a thousand pages would make a site of a million entries that no one could read.
 */
final class MenuPlaces {

  private static final int MOST = 12;

  private MenuPlaces() {}

  /** The pages, of which those that came too late have no place any more. */
  static List<HandWrittenPage> give(List<HandWrittenPage> pages, Findings findings) {
    List<String> wishing =
        pages.stream()
            .filter(page -> !page.isNews() && page.order() > 0)
            .sorted(
                Comparator.comparingInt(HandWrittenPage::order)
                    .thenComparing(HandWrittenPage::slug))
            .map(HandWrittenPage::slug)
            .distinct()
            .toList();
    if (wishing.size() <= MOST) {
      return pages;
    }
    Set<String> placed = new HashSet<>(wishing.subList(0, MOST));
    pages.stream()
        .filter(page -> page.slug().equals(wishing.get(MOST)))
        .findFirst()
        .ifPresent(page -> findings.add(full(page, wishing.size() - MOST)));
    return pages.stream()
        .map(page -> placed.contains(page.slug()) ? page : page.outOfTheMenu())
        .toList();
  }

  /** Told once, at the first that has no place. */
  private static Finding full(HandWrittenPage page, int surplus) {
    return Fault.MENU_FULL.at(
        page.at(),
        Text.of(
            "菜单最多放 " + MOST + " 个网页，有 order 的多了 " + surplus + " 个：从这一个起没有放进菜单",
            "the menu takes "
                + MOST
                + " pages at most, and 'order' is given to "
                + Plural.english(surplus, "page", "pages")
                + " more: from this one on they are not in it"),
        Text.of(
            "请删去不必进菜单的网页的 order；在网站地图里都能找到",
            "delete 'order' from pages that need not be in the menu; the site map has them all"));
  }
}
