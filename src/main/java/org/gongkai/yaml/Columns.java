package org.gongkai.yaml;

import java.util.stream.IntStream;

/**
 * Columns as findings count them, in UTF-16 units, of columns as the parser counts them, in code
 * points: they differ behind rare characters and emoji.
 */
final class Columns {

  private final String text;

  /** Where each line begins; empty where both count the same. */
  private final int[] starts;

  Columns(String text) {
    this.text = text;
    this.starts =
        text.codePointCount(0, text.length()) == text.length()
            ? new int[0]
            : IntStream.concat(
                    IntStream.of(0),
                    IntStream.range(0, text.length())
                        .filter(at -> text.charAt(at) == '\n')
                        .map(at -> at + 1))
                .toArray();
  }

  /**
   * @param line from 1
   * @param column in code points, from 1; may lie behind the end of the line
   */
  int inUnits(int line, int column) {
    if (line > starts.length) {
      return column;
    }
    int start = starts[line - 1];
    int end = line < starts.length ? starts[line] : text.length();
    int within = Math.min(column - 1, text.codePointCount(start, end));
    return text.offsetByCodePoints(start, within) - start + column - within;
  }
}
