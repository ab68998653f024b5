package org.gongkai.form;

/** How a table is printed. */
public enum Layout {
  /** Row headings at the left, column headings above. */
  GRID,
  /** One printed row: the row headings stand above the column headings, side by side. */
  ACROSS,
  /** One figure a row, with its unit; sub-headings are rows of their own, indented. */
  LIST
}
