package org.gongkai.form;

import org.gongkai.language.Text;

/** One printed field of a statutory table. */
public sealed interface Slot {

  Span span();

  /** How many columns wide and rows high it is printed. */
  record Span(int columns, int rows) {

    public static final Span ONE = new Span(1, 1);

    public boolean isOne() {
      return equals(ONE);
    }
  }

  /** What a heading stands over, or beside. */
  enum Over {
    /** A block of the table, with column headings of its own. */
    BLOCK,
    COLUMN,
    ROW
  }

  /**
   * A printed heading.
   *
   * @param depth how many headings it stands below, from 0
   * @param isGroup whether it stands over several of its kind, and not over figures of its own
   */
  record Heading(Text label, Over over, int depth, boolean isGroup, Span span) implements Slot {}

  /** What is printed where row and column headings meet. */
  record Corner(Text label, Span span) implements Slot {}

  /** The unit of the figures of its row. @param unit its key */
  record Unit(String unit, Span span) implements Slot {}

  /** The place of a figure. */
  record Value(Cell cell, Span span) implements Slot {}
}
