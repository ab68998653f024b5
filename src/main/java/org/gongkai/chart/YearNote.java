package org.gongkai.chart;

import java.util.Objects;
import org.gongkai.language.Text;

/**
 * What is to be said of a year.
 *
 * @param words without the year: {@code no report in this portal}
 * @param brief the same for the drawing itself, where room is short: {@code no report}, {@code
 *     3/6}; empty for none
 * @param tight briefer still: {@code 50%}; empty for none
 */
public record YearNote(int year, Kind kind, Text words, Text brief, Text tight) {

  public YearNote(int year, Kind kind, Text words, Text brief) {
    this(year, kind, words, brief, Text.EMPTY);
  }

  public enum Kind {
    /** Between the year before and this one the form changed. */
    BREAK,
    /** Since this year the agency is called otherwise, or something else befell it. */
    EVENT,
    /** Nothing of this year can be drawn. */
    MISSING,
    /** What the figures of this year contain: 3 of 6 reports. */
    COVERAGE,
    /** How far this year's figures mean the same as those of other years. */
    DEFINITION
  }

  public YearNote {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(words);
    Objects.requireNonNull(brief);
    Objects.requireNonNull(tight);
  }

  /**
   * Whether a line in the drawing, numbered as in the notes, parts this year from the one before.
   */
  public boolean isMarked() {
    return kind == Kind.BREAK || kind == Kind.EVENT;
  }
}
