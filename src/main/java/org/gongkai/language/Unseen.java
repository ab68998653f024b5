package org.gongkai.language;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/**
 * Letters no one sees, judged by what stands around them: what joins letters is part of the
 * spelling of Mongolian, Uyghur and the scripts of India, and a sign may be drawn in colour.
 */
final class Unseen {

  private static final int JOINER = 0x200D;
  private static final int NON_JOINER = 0x200C;
  private static final int MONGOLIAN_VOWEL_SEPARATOR = 0x180E;
  private static final int KEYCAP = 0x20E3;

  /** Words in these join their letters. */
  private static final Set<UnicodeScript> JOINED =
      Set.of(
          UnicodeScript.MONGOLIAN,
          UnicodeScript.ARABIC,
          UnicodeScript.SYRIAC,
          UnicodeScript.PHAGS_PA,
          UnicodeScript.MANICHAEAN,
          UnicodeScript.NKO,
          UnicodeScript.ADLAM,
          UnicodeScript.DEVANAGARI,
          UnicodeScript.BENGALI,
          UnicodeScript.GURMUKHI,
          UnicodeScript.GUJARATI,
          UnicodeScript.ORIYA,
          UnicodeScript.TAMIL,
          UnicodeScript.TELUGU,
          UnicodeScript.KANNADA,
          UnicodeScript.MALAYALAM,
          UnicodeScript.SINHALA,
          UnicodeScript.MYANMAR,
          UnicodeScript.KHMER,
          UnicodeScript.TIBETAN);

  /** Letters of these have forms that a selector chooses. */
  private static final Set<UnicodeScript> SELECTED =
      Set.of(UnicodeScript.PHAGS_PA, UnicodeScript.MYANMAR, UnicodeScript.MANICHAEAN);

  private Unseen() {}

  /**
   * @param before the letter before; 0 at the beginning
   * @param next the letter after; 0 at the end
   */
  static boolean isUnseen(int letter, int before, int next) {
    if (letter == JOINER || letter == NON_JOINER) {
      return !JOINED.contains(script(before)) && !(letter == JOINER && isSign(before));
    }
    if (letter >= 0x180B && letter <= 0x180F) {
      return script(before) != UnicodeScript.MONGOLIAN;
    }
    if (letter >= 0xFE00 && letter <= 0xFE0F) {
      return !isSelected(letter, before, next);
    }
    return Invisible.isForbidden(letter) && letter != '\n' && letter != '\t'
        || Invisible.isBlank(letter)
        || Character.getType(letter) == Character.FORMAT && !isVisible(letter);
  }

  /** ☎ and ☎️ differ, and so do the forms of some letters; a 1 needs a keycap besides. */
  private static boolean isSelected(int selector, int before, int next) {
    if (selector < 0xFE0E) {
      return SELECTED.contains(script(before));
    }
    boolean isDigit = before >= '0' && before <= '9' || before == '#' || before == '*';
    return isDigit ? next == KEYCAP : isSign(before);
  }

  /** A drawing: no letter, digit or space, and no mark that belongs to one. */
  private static boolean isSign(int c) {
    return switch (Character.getType(c)) {
      case Character.OTHER_SYMBOL,
          Character.MATH_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.OTHER_PUNCTUATION,
          Character.DASH_PUNCTUATION ->
          c > 0x7F;
      default -> c >= 0xFE0E && c <= 0xFE0F;
    };
  }

  /** The signs that Arabic and Syriac draw around numbers are no letters and can be seen. */
  private static boolean isVisible(int letter) {
    return letter >= 0x600 && letter <= 0x605
        || letter == 0x6DD
        || letter == 0x70F
        || letter == 0x8E2
        || letter == 0x890
        || letter == 0x891
        || letter == MONGOLIAN_VOWEL_SEPARATOR;
  }

  private static UnicodeScript script(int letter) {
    return letter == 0 ? UnicodeScript.COMMON : UnicodeScript.of(letter);
  }
}
