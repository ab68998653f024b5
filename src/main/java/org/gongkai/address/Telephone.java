package org.gongkai.address;

import java.util.regex.Pattern;

/** Numbers to be called, as people write them, and as a link has them. */
public final class Telephone {

  /** One number: {@code +86-20-8317-0000;ext=12}. */
  private static final Pattern LINK =
      Pattern.compile("(?i)\\+?[0-9]([-.()0-9]|%20)*(;ext=[0-9]{1,8})?");

  /** Signs that dial a command, or that mean something in an address. */
  private static final Pattern ACTING = Pattern.compile("[*#?&=%<>\"\\\\]");

  private static final int LONGEST = 100;

  private Telephone() {}

  /** Whether it can stand behind {@code tel:}. */
  public static boolean isLink(String words) {
    return words.length() <= LONGEST && LINK.matcher(words).matches();
  }

  /**
   * Whether the words are numbers and remarks on them and do nothing: {@code 020-83170000（工作日）}.
   */
  public static boolean isHarmless(String words) {
    return words.length() <= LONGEST && !ACTING.matcher(words).find();
  }
}
