package org.gongkai.matching;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.gongkai.language.Radicals;

/**
 * A label as it is compared: letters and digits only, in one width, one script, without the number
 * it begins with. 三、本年度 办理结果 and 本年度办理结果 are one.
 *
 * @param full all its words
 * @param core the same without what stands in brackets, which many leave out
 * @param isTraditional whether it was written in traditional characters
 */
record Label(String full, String core, boolean isTraditional) {

  /** Longer texts are no labels. */
  private static final int LONGEST = 200;

  private static final Pattern CIRCLED = Pattern.compile("^[①-⑳㉑-㉟❶-❿➀-➉]");
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Z}\\p{Cc}\\p{Cf}]");
  private static final Pattern NUMBER =
      Pattern.compile(
          "^(\\([一二三四五六七八九十\\d]+\\)|[一二三四五六七八九十]+[、,.．:]|\\d{1,2}([、,.．:)]+|(?=\\p{IsHan}))|其中[:,、]?)");
  private static final Pattern BRACKETS = Pattern.compile("\\((?![一二三四五六七八九十\\d]+\\))[^()]*\\)");
  private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]");

  static final Label NONE = new Label("", "", false);

  static Label of(String words) {
    if (words.length() > LONGEST) {
      return NONE;
    }
    String bare = CIRCLED.matcher(UNSEEN.matcher(words).replaceAll("")).replaceFirst("");
    String plain = Normalizer.normalize(Radicals.spelled(bare), Normalizer.Form.NFKC);
    String simple = Simplified.of(plain);
    String unnumbered = unnumbered(simple.toLowerCase(Locale.ROOT));
    String core = letters(BRACKETS.matcher(unnumbered).replaceAll(""));
    String full = letters(unnumbered);
    return new Label(full, core.isEmpty() ? full : core, !simple.equals(plain));
  }

  boolean isEmpty() {
    return full.isEmpty();
  }

  private static String unnumbered(String words) {
    String rest = words;
    String before;
    do {
      before = rest;
      rest = NUMBER.matcher(before).replaceFirst("");
    } while (!rest.equals(before));
    return rest;
  }

  private static String letters(String words) {
    return MARKS.matcher(words).replaceAll("");
  }
}
