package org.gongkai.search;

import java.util.Arrays;
import java.util.function.LongConsumer;

/**
 * Cuts a text into what can be searched: of Chinese characters each two that stand together, of
 * letters and digits whole words. {@code static/words.js} cuts a query in the same way; the cases
 * both must agree on are in {@code src/test/both/words.txt}.
 *
 * <p>Thousands are not parted by a comma (1,234 is 1234), and a plural is found with its singular.
 * A number also counts with the character on each side, whether or not a space is between: 申请 23 件
 * is 申请, 请23, 23 and 23件.
 */
final class WordReader {

  private final LongConsumer found;
  private char[] word = new char[32];
  private int length;

  /** The character just before, if it is Chinese; 0 if not. */
  private int han;

  /** The Chinese character before the spaces that are just before. */
  private int near;

  /** The Chinese character before the word that is being read. */
  private int lead;

  /** How long the number is that was just read, spaces or not; it is still in the word. */
  private int number;

  /**
   * @param found takes the {@link WordKey} of each
   */
  WordReader(LongConsumer found) {
    this.found = found;
  }

  void read(String text) {
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      boolean isWide = letter >= '０' && letter <= '９';
      if (isWide || Fold.of(letter) == Fold.WHOLE) {
        readFolded(Fold.whole(text));
        return;
      }
    }
    int last = text.length();
    for (int i = 0; i < last; i++) {
      char letter = text.charAt(i);
      if (letter == ',' && length > 0 && isGroup(text, i)) {
        continue;
      }
      i += letter(Fold.of(letter), text, i);
    }
    end();
  }

  private void readFolded(String text) {
    for (int i = 0; i < text.length(); i++) {
      i += letter(text.charAt(i), text, i);
    }
    end();
  }

  /** Takes a letter; 1 where it took the next one too. */
  private int letter(char folded, String text, int at) {
    if (folded >= 0x4E00 && folded <= 0x9FFF) {
      han(folded);
      return 0;
    }
    if (folded < 0x80) {
      boolean isPart = folded >= 'a' && folded <= 'z' || folded >= '0' && folded <= '9';
      if (isPart) {
        part(folded);
      } else if (folded == ' ') {
        space();
      } else {
        end();
      }
      return 0;
    }
    int point = Character.isSurrogate(folded) ? text.codePointAt(at) : folded;
    other(point);
    return Character.charCount(point) - 1;
  }

  private void other(int point) {
    if (Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN) {
      han(point);
    } else if (Character.isLetter(point) || isNumber(Character.getType(point))) {
      for (char unit : Character.toChars(point)) {
        part(unit);
      }
    } else {
      end();
    }
  }

  private static boolean isNumber(int type) {
    return type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  private void han(int point) {
    if (length > 0) {
      word();
    }
    if (number > 0) {
      withNumber(Arrays.copyOf(word, number), Character.toChars(point));
    }
    if (han != 0) {
      found.accept(WordKey.of(han, point));
    }
    han = point;
    near = 0;
    number = 0;
  }

  private void part(char letter) {
    if (length == 0) {
      lead = han != 0 ? han : near;
      number = 0;
    }
    han = 0;
    near = 0;
    if (length == word.length) {
      word = Arrays.copyOf(word, length * 2);
    }
    word[length++] = letter;
  }

  private void space() {
    if (length > 0) {
      word();
    }
    near = han != 0 ? han : near;
    han = 0;
  }

  private void end() {
    if (length > 0) {
      word();
    }
    han = 0;
    near = 0;
    number = 0;
  }

  private void word() {
    boolean isNumber = isNumber();
    if (isNumber && lead != 0) {
      withNumber(Character.toChars(lead), Arrays.copyOf(word, length));
    }
    number = isNumber ? length : 0;
    found.accept(WordKey.of(word, singular()));
    length = 0;
  }

  private void withNumber(char[] first, char[] second) {
    char[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    found.accept(WordKey.of(both, both.length));
  }

  private boolean isNumber() {
    for (int i = 0; i < length; i++) {
      if (word[i] < '0' || word[i] > '9') {
        return false;
      }
    }
    return true;
  }

  /**
   * How much of the word is left without the s of a plural: requests, policies, but not process.
   */
  private int singular() {
    if (length < 4 || word[length - 1] != 's' || "siu".indexOf(word[length - 2]) >= 0) {
      return length;
    }
    for (int i = 0; i < length; i++) {
      if (word[i] < 'a' || word[i] > 'z') {
        return length;
      }
    }
    if (word[length - 2] == 'e' && word[length - 3] == 'i') {
      word[length - 3] = 'y';
      return length - 2;
    }
    return length - 1;
  }

  /** Whether a comma parts thousands: a digit before it, three behind it and not four. */
  private static boolean isGroup(String text, int comma) {
    return comma > 0
        && isDigit(text, comma - 1)
        && isDigit(text, comma + 1)
        && isDigit(text, comma + 2)
        && isDigit(text, comma + 3)
        && !isDigit(text, comma + 4);
  }

  private static boolean isDigit(String text, int at) {
    return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }
}
