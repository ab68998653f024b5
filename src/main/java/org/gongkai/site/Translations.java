package org.gongkai.site;

import java.util.List;
import org.gongkai.report.Portal;

/** Which pages say the same in other languages, for search engines. */
final class Translations {

  private Translations() {}

  /**
   * The page in each language it speaks, the portal's first language first. A hand-written page
   * that is not translated stands in every language, but speaks only one.
   */
  static List<Address> of(Page page, Portal portal) {
    return portal.languages().stream()
        .filter(page::speaks)
        .map(language -> page.address().in(language, portal.first()))
        .toList();
  }

  /**
   * The address that stands for the page: its own, or that of the page whose words it repeats
   * because it is not translated.
   */
  static Address canonical(Page page, Portal portal) {
    List<Address> spoken = of(page, portal);
    return page.speaks(page.address().language()) || spoken.isEmpty()
        ? page.address()
        : spoken.get(0);
  }
}
