package org.gongkai.language;

/** Words as HTML. */
public final class Html {

  private Html() {}

  /**
   * The words with every character that means something to HTML written as an entity: safe in text
   * and in a quoted attribute.
   */
  public static String escape(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (isSpecial(words.charAt(i))) {
        return escapeFrom(i, words);
      }
    }
    return words;
  }

  private static String escapeFrom(int first, String words) {
    StringBuilder safe = new StringBuilder(words.length() + 16).append(words, 0, first);
    for (int i = first; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '&' -> safe.append("&amp;");
        case '<' -> safe.append("&lt;");
        case '>' -> safe.append("&gt;");
        case '"' -> safe.append("&quot;");
        default -> safe.append(c);
      }
    }
    return safe.toString();
  }

  private static boolean isSpecial(char c) {
    // Letters of any script lie behind all four: one comparison settles most characters.
    return c <= '>' && (c == '&' || c == '<' || c == '>' || c == '"');
  }
}
