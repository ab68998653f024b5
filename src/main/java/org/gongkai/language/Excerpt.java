package org.gongkai.language;

/**
 * A few words of a source as a message quotes them: the first line, shortened, with what no one can
 * see as {@link Shown}.
 */
public final class Excerpt {

  /** Of names and titles so much is shown: few are longer, and their ends tell them apart. */
  private static final int LONGEST_NAME = 80;

  private static final int LONGEST = 40;

  private Excerpt() {}

  public static String of(String words) {
    return of(words, LONGEST);
  }

  /** The name of an agency or the title of a text. */
  public static String ofName(String words) {
    return of(words, LONGEST_NAME);
  }

  private static String of(String words, int longest) {
    String line = words.lines().findFirst().orElse("").strip();
    boolean isShort = line.codePointCount(0, line.length()) <= longest;
    String excerpt = isShort ? line : line.substring(0, line.offsetByCodePoints(0, longest)) + "…";
    return Shown.of(excerpt);
  }
}
