package org.gongkai.chart;

import java.util.Objects;
import java.util.Optional;
import org.gongkai.language.Text;
import org.gongkai.report.Silence;

/**
 * What is to be said of a year.
 *
 * @param words without the year: {@code no report in this portal}
 * @param brief the same for the drawing itself, where room is short: {@code no report}, {@code
 *     3/6}; empty for none
 * @param tight briefer still: {@code 50%}; empty for none
 * @param why of a year that is missing
 */
public record YearNote(
    int year, Kind kind, Text words, Text brief, Text tight, Optional<Silence> why) {

  public YearNote(int year, Kind kind, Text words, Text brief, Text tight) {
    this(year, kind, words, brief, tight, Optional.empty());
  }

  public YearNote(int year, Kind kind, Text words, Text brief) {
    this(year, kind, words, brief, Text.EMPTY);
  }

  /** Why nothing of a year can be drawn. */
  public static YearNote missing(int year, Text words, Silence why) {
    return new YearNote(year, Kind.MISSING, words, why.words(), Text.EMPTY, Optional.of(why));
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
    Objects.requireNonNull(why);
  }

  /**
   * Whether a line in the drawing, numbered as in the notes, parts this year from the one before.
   */
  public boolean isMarked() {
    return kind == Kind.BREAK || kind == Kind.EVENT;
  }
}
