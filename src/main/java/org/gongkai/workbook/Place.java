package org.gongkai.workbook;

/** A cell of a sheet. @param row from 0 @param column from 0 */
record Place(int row, int column) {

  /** C5. */
  String name() {
    return Xml.column(column) + (row + 1);
  }

  /** $C$5. */
  String fixed() {
    return "$" + Xml.column(column) + "$" + (row + 1);
  }

  String to(int rows, int columns) {
    return name() + ":" + new Place(row + rows - 1, column + columns - 1).name();
  }
}
