package org.gongkai.pages;

import java.time.LocalDate;
import java.util.Optional;
import org.gongkai.finding.Location;
import org.gongkai.language.Language;
import org.gongkai.prose.Prose;

/**
 * A published page from {@code content/pages/}.
 *
 * @param slug the path below that folder without language and ending: {@code about}, {@code
 *     news/2026-11-22-first-reports}
 * @param at the file
 */
public record HandWrittenPage(
    String slug, Language language, boolean isNews, Heading heading, Prose prose, Location at) {

  /**
   * What the header of the page says of it.
   *
   * @param summary a sentence for lists and search engines; may be empty
   * @param date always there for news
   * @param order the place in the menu, from 1; 0 where the page is not in the menu
   */
  public record Heading(String title, String summary, Optional<LocalDate> date, int order) {}

  HandWrittenPage outOfTheMenu() {
    return new HandWrittenPage(
        slug,
        language,
        isNews,
        new Heading(heading.title, heading.summary, heading.date, 0),
        prose,
        at);
  }

  public String title() {
    return heading.title();
  }

  public String summary() {
    return heading.summary();
  }

  public Optional<LocalDate> date() {
    return heading.date();
  }

  public int order() {
    return heading.order();
  }
}
