package org.gongkai.language;

import java.util.Locale;
import java.util.OptionalInt;

/** Characters that no reader sees: some may stand in no text, others in no name or figure. */
public final class Invisible {

  private static final int BYTE_ORDER_MARK = 0xFEFF;

  /** The characters that {@code prose} works with. */
  private static final int FIRST_PRIVATE = 0xE000;

  private static final int LAST_PRIVATE = 0xE007;

  private Invisible() {}

  /**
   * Whether no text may contain it: a control other than tab and line end, a byte order mark inside
   * a text, a line or paragraph separator, a change of direction, a tag, half a character, a code
   * that is kept for programs.
   */
  public static boolean isForbidden(int c) {
    // Nearly all of a text: ASCII, Chinese, its signs and quotation marks.
    if (c >= 0x20 && c < 0x7F
        || c >= 0x3000 && c < 0xD800
        || c >= 0xFF01 && c < 0xFFE0
        || c >= 0x2010 && c < 0x2028) {
      return false;
    }
    return Character.isISOControl(c) && c != '\n' && c != '\t'
        || c >= 0x2028 && c <= 0x202E
        || c >= 0x2066 && c <= 0x2069
        || c >= 0xE0000 && c <= 0xE007F
        || c == BYTE_ORDER_MARK
        || c >= FIRST_PRIVATE && c <= LAST_PRIVATE
        || (c & 0xFFFE) == 0xFFFE
        || c >= 0xFDD0 && c <= 0xFDEF
        || Character.getType(c) == Character.SURROGATE;
  }

  /** The first character that no name on a line of its own may contain: any control besides. */
  public static OptionalInt inName(String name) {
    return name.codePoints().filter(Invisible::isUnseen).findFirst();
  }

  /** Whether it cannot stand in the name of anything, which is one line. */
  static boolean isUnseen(int c) {
    return Character.isISOControl(c)
        || isForbidden(c)
        || isBlank(c)
        || Character.getType(c) == Character.FORMAT
        || Character.getType(c) == Character.PRIVATE_USE;
  }

  /** Letters and marks that are drawn as nothing: they keep a place in a code, not in a text. */
  static boolean isBlank(int c) {
    return switch (c) {
      case 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2065, 0x2800, 0x3164, 0xFFA0 -> true;
      default -> c >= 0xFFF0 && c <= 0xFFF8 || c >= 0xE0080 && c <= 0xE0FFF;
    };
  }

  /** {@code U+200B}. */
  public static String name(int c) {
    return String.format(Locale.ROOT, "U+%04X", c);
  }
}
