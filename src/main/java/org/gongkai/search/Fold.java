package org.gongkai.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Letters as they are searched: compatibility forms as plain ones, capitals as small letters. The
 * same as {@code normalize("NFKC").toLowerCase()} of the whole text, but letter by letter where
 * that comes to the same, which is nearly always.
 */
final class Fold {

  /** What is no letter: the text must be folded as a whole. */
  static final char WHOLE = 0;

  private static final Pattern GROUPED = Pattern.compile("(?<=[0-9]),(?=[0-9]{3}(?![0-9]))");
  private static final Pattern WIDE_COMMA = Pattern.compile("(?<=[０-９])，(?=[０-９])");
  private static final Pattern WIDE_DIGIT = Pattern.compile("[０-９]");
  private static final char UNKNOWN = 0xFFFF;
  private static final char[] FOLDED = new char[Character.MAX_VALUE + 1];

  static {
    Arrays.fill(FOLDED, UNKNOWN);
  }

  private Fold() {}

  /** The folded letter, or {@link #WHOLE}. Threads that ask at once find the same. */
  static char of(char letter) {
    char known = FOLDED[letter];
    if (known == UNKNOWN) {
      known = find(letter);
      FOLDED[letter] = known;
    }
    return known;
  }

  private static char find(char letter) {
    if (Character.isSurrogate(letter)) {
      return WHOLE;
    }
    int type = Character.getType(letter);
    boolean joins =
        type == Character.NON_SPACING_MARK
            || type == Character.COMBINING_SPACING_MARK
            || type == Character.ENCLOSING_MARK
            || Character.UnicodeScript.of(letter) == Character.UnicodeScript.HANGUL;
    String folded = whole(String.valueOf(letter));
    return joins || folded.length() != 1 ? WHOLE : folded.charAt(0);
  }

  static String whole(String text) {
    String plain = GROUPED.matcher(narrow(text)).replaceAll("");
    return Normalizer.normalize(plain, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  /** Wide digits as narrow ones, with the comma between them, so that thousands are known. */
  private static String narrow(String text) {
    return WIDE_DIGIT
        .matcher(WIDE_COMMA.matcher(text).replaceAll(","))
        .replaceAll(digit -> String.valueOf((char) (digit.group().charAt(0) - '０' + '0')));
  }
}
