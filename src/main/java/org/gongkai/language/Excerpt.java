package org.gongkai.language;

/**
 * A few words of a source as a message quotes them: the first line, shortened, with invisible
 * characters shown by name.
 */
public final class Excerpt {

  private static final int LONGEST = 40;

  private Excerpt() {}

  public static String of(String words) {
    String line = words.lines().findFirst().orElse("").strip();
    boolean isShort = line.codePointCount(0, line.length()) <= LONGEST;
    String excerpt = isShort ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    return Invisible.shown(excerpt);
  }
}
