package org.gongkai.json;

import java.util.Locale;

/** Words as JSON: what would end a string, a line or a script is escaped. */
public final class JsonText {

  private JsonText() {}

  public static String quoted(String words) {
    return '"' + (isPlain(words) ? words : escaped(words)) + '"';
  }

  /** Whether the words stand in JSON as they are. */
  static boolean isPlain(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (isSpecial(words.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static String escaped(String words) {
    StringBuilder escaped = new StringBuilder(words.length() + 16);
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '"' -> escaped.append("\\\"");
        case '\\' -> escaped.append("\\\\");
        case '\n' -> escaped.append("\\n");
        case '\r' -> escaped.append("\\r");
        case '\t' -> escaped.append("\\t");
        default -> {
          if (isSpecial(c)) {
            escaped.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
          } else {
            escaped.append(c);
          }
        }
      }
    }
    return escaped.toString();
  }

  private static boolean isSpecial(int c) {
    // Letters of most scripts lie behind all of them: one comparison settles most characters.
    return c <= '\u2029'
        && (c < 0x20
            || c == '"'
            || c == '\\'
            || c == '<'
            || c == 0x7F
            || c == '\u2028'
            || c == '\u2029');
  }
}
