package org.gongkai.page.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.language.Language;
import org.gongkai.page.Address;
import org.gongkai.page.Page;
import org.gongkai.page.Paths;
import org.gongkai.pages.HandWrittenPage;

/** Plans the pages written by hand and the list of news, in one language. */
public final class TextPages {

  private final List<HandWrittenPage> handWritten;
  private final Address home;
  private final List<Page> pages = new ArrayList<>();

  public TextPages(List<HandWrittenPage> handWritten, Address home) {
    this.handWritten = handWritten;
    this.home = home;
  }

  /**
   * Every hand-written page in every language: where it is not translated, in the language it has.
   */
  public List<Page> all() {
    Language language = home.language();
    Map<String, HandWrittenPage> chosen = new HashMap<>();
    for (HandWrittenPage page : handWritten) {
      chosen.merge(
          page.slug(), page, (first, second) -> second.language() == language ? second : first);
    }
    List<HandWrittenPage> inOrder =
        chosen.values().stream().sorted(Comparator.comparing(HandWrittenPage::slug)).toList();
    Map<String, Set<Language>> languages = new HashMap<>();
    for (HandWrittenPage page : handWritten) {
      languages.computeIfAbsent(page.slug(), slug -> new HashSet<>()).add(page.language());
    }
    for (HandWrittenPage page : inOrder) {
      pages.add(new TextPage(home.to(page.slug() + "/"), page, languages.get(page.slug())));
    }
    List<HandWrittenPage> news =
        inOrder.stream()
            .filter(HandWrittenPage::isNews)
            .sorted(Comparator.comparing(HandWrittenPage::slug).reversed())
            .toList();
    if (!news.isEmpty()) {
      pages.add(new NewsPage(home.to(Paths.NEWS), news));
    }
    return pages;
  }
}
