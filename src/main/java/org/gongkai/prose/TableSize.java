package org.gongkai.prose;

/**
 * Bounds the tables of a text before it is parsed: a row as short as {@code |} is filled up to the
 * width of its table, so that a small file could stand for millions of cells.
 */
final class TableSize {

  static final int MOST_CELLS = 500_000;

  private TableSize() {}

  /**
   * The line, from 0, on which the tables have more cells than are read; -1 if they never do.
   * Counts rather too many.
   */
  static int excessLine(String source) {
    if (source.indexOf('|') < 0) {
      return -1;
    }
    long cells = 0;
    int columns = 0;
    int number = 0;
    for (int start = 0, end; start < source.length(); start = end + 1, number++) {
      end = lineEnd(source, start);
      columns = columnsAfter(source, start, end, columns);
      cells += columns;
      if (cells > MOST_CELLS) {
        return number;
      }
    }
    return -1;
  }

  private static int lineEnd(String source, int start) {
    int end = source.indexOf('\n', start);
    return end < 0 ? source.length() : end;
  }

  /**
   * How wide the table is that the line belongs to: {@code |---|---|} begins one, a blank line ends
   * it.
   */
  private static int columnsAfter(String source, int start, int end, int columns) {
    int bars = 0;
    boolean isBlank = true;
    for (int i = start; i < end; i++) {
      char c = source.charAt(i);
      bars += c == '|' ? 1 : 0;
      isBlank &= c == ' ' || c == '\t';
      if ("|:- \t>".indexOf(c) < 0) {
        return columns;
      }
    }
    return isBlank ? 0 : Math.max(columns, bars + 1);
  }
}
