package org.gongkai.search;

import java.util.List;
import java.util.stream.Stream;

/**
 * Something a search can find: an agency, a report's text in one language, or a page.
 *
 * @param kind the letter the browser knows it by
 * @param year of a report; 0 for others
 * @param title words that count most
 * @param size how long its text is, about
 * @param digest of its text: another text has another one
 */
public record Document(
    Kind kind, int year, List<String> title, int size, long digest, Words words) {

  /** What it is, and the language of its text. */
  public enum Kind {
    AGENCY('a'),
    /** A report with a Chinese text. */
    REPORT_ZH('z'),
    REPORT_EN('e'),
    /** A report with figures alone. */
    REPORT('r'),
    PAGE_ZH('p'),
    PAGE_EN('q');

    private final char letter;

    Kind(char letter) {
      this.letter = letter;
    }

    char letter() {
      return letter;
    }
  }

  /** Its text, piece by piece; asked for when the index is made. */
  @FunctionalInterface
  public interface Words {
    Stream<String> all();
  }
}
