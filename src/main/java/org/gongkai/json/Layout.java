package org.gongkai.json;

/** What stands before, between and behind the values of an object or list. */
public enum Layout {
  TIGHT("", ",", ""),
  SPACED("", ", ", ""),
  /** A line each, the first beside the bracket. */
  PARAGRAPHS("", ",\n", ""),
  /** A line each, the last with the bracket. */
  ENTRIES("\n", ",\n", ""),
  /** A line each, and one for the bracket. */
  ROWS("\n", ",\n", "\n"),
  /** For people too: a line each, further in than what it is in. */
  INDENTED("\n", ",\n", "\n");

  private final String first;
  private final String between;
  private final String last;

  Layout(String first, String between, String last) {
    this.first = first;
    this.between = between;
    this.last = last;
  }

  String before(boolean isFirst) {
    return isFirst ? first : between;
  }

  /** Of what is empty only rows have a line for the bracket. */
  String behind(boolean isEmpty) {
    return isEmpty && this != ROWS ? "" : last;
  }
}
