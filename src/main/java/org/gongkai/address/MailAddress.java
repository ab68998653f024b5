package org.gongkai.address;

import java.util.regex.Pattern;

/** The address of one mailbox and nothing else: {@code gk@gd.gov.cn}. */
public final class MailAddress {

  private static final String WORD = "[A-Za-z0-9_+-]+";
  private static final String LABEL = "[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
  private static final Pattern PLAIN =
      Pattern.compile(WORD + "(\\." + WORD + ")*@(" + LABEL + "\\.)+" + LABEL);

  /** What may follow it in a link: the words of the subject, and no other receiver. */
  private static final Pattern SUBJECT = Pattern.compile("(?i)\\?subject=((?!%0[ad])[^&?#\\s])*");

  private static final int LONGEST = 254;

  private MailAddress() {}

  public static boolean is(String words) {
    return words.length() <= LONGEST && PLAIN.matcher(words).matches();
  }

  /** Whether it can stand behind {@code mailto:}. */
  public static boolean isLink(String words) {
    int end = words.indexOf('?');
    return end < 0
        ? is(words)
        : is(words.substring(0, end)) && SUBJECT.matcher(words.substring(end)).matches();
  }
}
