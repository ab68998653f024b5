package org.gongkai.source;

import java.util.Optional;

/**
 * The plain part of UTF-8 that nearly every source is written in: ASCII with line ends, Latin
 * letters, Chinese and its signs. It decodes and looks for what no text may contain in one pass.
 *
 * <p>It never judges. Whatever else there is makes it give up, and {@link SourceText} reads the
 * file strictly.
 */
final class PlainUtf8 {

  private PlainUtf8() {}

  static Optional<String> decode(byte[] bytes) {
    char[] letters = new char[bytes.length];
    int count = 0;
    int at = 0;
    while (at < bytes.length) {
      int first = bytes[at];
      int letter;
      boolean isPlain;
      if (first >= 0) {
        letter = first;
        isPlain = letter >= ' ' && letter < 0x7F || letter == '\n';
        at++;
      } else if ((first & 0xF0) == 0xE0 && at + 2 < bytes.length) {
        letter = (first & 0xF) << 12 | tail(bytes[at + 1]) << 6 | tail(bytes[at + 2]);
        isPlain = isChinese(letter);
        at += 3;
      } else if ((first & 0xE0) == 0xC0 && at + 1 < bytes.length) {
        letter = (first & 0x1F) << 6 | tail(bytes[at + 1]);
        isPlain = letter >= 0xA1 && letter < 0x250;
        at += 2;
      } else {
        return Optional.empty();
      }
      if (!isPlain) {
        return Optional.empty();
      }
      letters[count++] = (char) letter;
    }
    return Optional.of(new String(letters, 0, count));
  }

  /** The bits of a byte that follows another; so many that no letter is plain where it does not. */
  private static int tail(int follower) {
    return (follower & 0xC0) == 0x80 ? follower & 0x3F : 1 << 24;
  }

  /** Characters, their full-width signs, quotation marks and dashes. */
  private static boolean isChinese(int letter) {
    return letter >= 0x3000 && letter < 0xD800
        || letter >= 0xFF01 && letter < 0xFFE0
        || letter >= 0x2010 && letter < 0x2028;
  }
}
