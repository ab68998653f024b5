package org.gongkai.download;

import java.nio.charset.StandardCharsets;

/** Words in a CSV file: quoted as RFC 4180 says, and never taken for a formula by a spreadsheet. */
final class CsvText {

  /** What begins a formula, in the full-width form too: some spreadsheets take ＝ for =. */
  private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

  private CsvText() {}

  static byte[] bytes(String words) {
    return of(words).getBytes(StandardCharsets.UTF_8);
  }

  static String of(String words) {
    String safe = !words.isEmpty() && FORMULA.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
    return needsQuotes(safe) ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }

  private static boolean needsQuotes(String words) {
    return words.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
  }
}
