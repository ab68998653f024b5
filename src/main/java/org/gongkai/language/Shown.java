package org.gongkai.language;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of others as they may stand in a line of ours: a file's name, a value, what the system
 * said. Whatever would end the line, steer a terminal, turn the reading direction or cannot be seen
 * is written as {@code &#92;u202e}; beyond the first 65,536 characters as {@code &#92;u{e0041}}.
 *
 * <p>The only place that does so. Findings and the lines of the console go through it, so that
 * nobody who names a file or writes a value can put a line into a log or a command into a CI.
 */
public final class Shown {

  /**
   * What some CIs take for a command wherever it stands in a line: {@code ##vso[…]}, {@code ##[…]}.
   */
  private static final Pattern COMMAND = Pattern.compile("#(?=#[A-Za-z]*\\[)");

  private static final String NUMBER_SIGN = "\\u0023";

  private Shown() {}

  public static String of(String words) {
    return isPlain(words) ? words : escaped(words);
  }

  public static Text of(Text text) {
    return isPlain(text.zh()) && isPlain(text.en()) ? text : text.each(Shown::of);
  }

  private static boolean isPlain(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      // Letters and Chinese first; of the rest, most go the long way only to come back unchanged.
      boolean isLetter = c > '#' && c < 0x7F || c == ' ' || c >= 0x4E00 && c < 0xD800;
      if (!isLetter) {
        return Invisible.inName(words).isEmpty() && !words.contains("##");
      }
    }
    return true;
  }

  private static String escaped(String words) {
    StringBuilder shown = new StringBuilder(words.length() + 16);
    words.codePoints().forEach(c -> put(c, shown));
    return COMMAND.matcher(shown).replaceAll(Matcher.quoteReplacement(NUMBER_SIGN));
  }

  private static void put(int c, StringBuilder shown) {
    if (!Invisible.isUnseen(c)) {
      shown.appendCodePoint(c);
    } else {
      String form = Character.isBmpCodePoint(c) ? "\\u%04x" : "\\u{%x}";
      shown.append(String.format(Locale.ROOT, form, c));
    }
  }
}
