package org.gongkai.language;

import java.math.BigDecimal;

/**
 * Which form a word takes beside a whole number, by the plural rules of CLDR for our two languages:
 * English has one for 1 and one for all others, Chinese one for all.
 */
public enum Plural {
  ONE,
  OTHER;

  /**
   * @param digits the number as printed: {@code 1}, {@code 1,234}; not {@code 1.0}, which English
   *     counts as several
   */
  public static Plural of(String digits, Language language) {
    return language == Language.EN && digits.equals("1") ? ONE : OTHER;
  }

  /** So many things in English: {@code 1 report}, {@code 1,234 reports}. */
  public static String english(long count, String one, String other) {
    return english(Numerals.of(count), one, other);
  }

  /** The same for a number that is printed already. */
  public static String english(String digits, String one, String other) {
    return digits + " " + (of(digits, Language.EN) == ONE ? one : other);
  }

  /**
   * The unit beside this number: 1 request, 2 requests. Units are given in the plural ({@code
   * measures.yaml}); a test goes through all of them.
   */
  public static Text unit(Text plural, BigDecimal number) {
    return number.equals(BigDecimal.ONE) // and so printed as 1, which 1.0 is not
        ? Text.of(plural.zh(), singular(plural.en()))
        : plural;
  }

  private static String singular(String unit) {
    if (unit.equals("people")) {
      return "person";
    }
    return unit.endsWith("ies")
        ? unit.substring(0, unit.length() - 3) + "y"
        : unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit;
  }
}
