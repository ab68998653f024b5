package org.gongkai.address;

import java.util.regex.Pattern;

/** A word that is a part of an address, and with it a folder of the site: {@code healthcare}. */
public final class Slug {

  /** So long a path of folders may be: below it more is to come, and systems differ. */
  public static final int LONGEST_PATH = 160;

  public static final int LONGEST = 60;

  private static final Pattern WORDS = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

  /** What further pages of long lists stand below. */
  private static final String PAGE = "page";

  private Slug() {}

  /** Whether all folders of an address together are short enough. */
  public static boolean fits(String path) {
    return path.length() <= LONGEST_PATH;
  }

  /**
   * Whether it is lower-case Latin letters, digits and single hyphens, begins with a letter, and
   * means nothing else to the portal or to a system.
   */
  public static boolean is(String word) {
    return word.length() <= LONGEST && isPlain(word) && !isReserved(word);
  }

  /** Whether it is made of the right signs. */
  public static boolean isPlain(String word) {
    return WORDS.matcher(word).matches();
  }

  public static boolean isReserved(String word) {
    return word.equals(PAGE) || FileName.isReserved(word);
  }
}
