package org.gongkai.workbook;

/** Words in XML, and the names of its dialects. */
final class Xml {

  static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

  private Xml() {}

  static String of(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /** A, B … Z, AA: columns from 0. */
  static String column(int number) {
    return number < 26
        ? Character.toString('A' + number)
        : column(number / 26 - 1) + (char) ('A' + number % 26);
  }
}
