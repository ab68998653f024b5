package org.gongkai.page;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.language.Language;
import org.gongkai.report.Portal;

/** Which pages say the same in other languages, for search engines. */
public final class Translations {

  private Translations() {}

  /**
   * The page in each language it speaks, the portal's first language first. A hand-written page
   * that is not translated stands in every language, but speaks only one.
   */
  public static List<Address> of(Page page, Portal portal) {
    List<Address> spoken = new ArrayList<>();
    for (Language language : portal.languages()) {
      if (page.speaks(language)) {
        spoken.add(page.address().in(language, portal.first()));
      }
    }
    return spoken;
  }

  /**
   * The address that stands for the page: its own, or that of the page whose words it repeats
   * because it is not translated.
   */
  public static Address canonical(Page page, Portal portal) {
    if (page.speaks(page.address().language())) {
      return page.address();
    }
    List<Address> spoken = of(page, portal);
    return spoken.isEmpty() ? page.address() : spoken.get(0);
  }
}
