package org.gongkai.ranking;

import org.gongkai.language.Text;

/** What a report says for a yardstick. */
public sealed interface Reading {

  /**
   * So many; for a share, so many of so many.
   *
   * @param whole what a share is taken of, which the floor is a number of; for a count the count
   *     itself
   */
  record Known(long part, long whole) implements Reading {

    public double share() {
      return (double) part / whole;
    }
  }

  /** Nothing, and why: it is never zero. */
  record Unknown(Text reason) implements Reading {}

  static Unknown unknown(String zh, String en) {
    return new Unknown(Text.of(zh, en));
  }
}
