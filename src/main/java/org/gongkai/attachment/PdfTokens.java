package org.gongkai.attachment;

/** Reads the signs of a PDF one after the other: spaces, remarks, names, numbers, strings. */
final class PdfTokens {

  private static final String DELIMITERS = "()<>[]{}/%";
  private static final boolean[] PARTS = parts();
  private static final int LONGEST_WORD = 127;
  private static final int MOST_DIGITS = 15;

  private final Bytes bytes;
  private final Work work;
  private long place;
  private long counted;

  PdfTokens(Bytes bytes, long place, Work work) {
    this.bytes = bytes;
    this.place = place;
    this.counted = place;
    this.work = work;
  }

  long place() {
    return place;
  }

  void goTo(long other) {
    place = other;
  }

  static boolean isSpace(int c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == 0;
  }

  static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  /** The sign at the place, without going on. */
  int here() {
    return bytes.at(place);
  }

  /** Whether more may be looked at; what was gone over since it was asked last is counted. */
  boolean mayGoOn() {
    work.spend(Math.abs(place - counted));
    counted = place;
    return !work.isOver();
  }

  int after() {
    return bytes.at(place + 1);
  }

  void step(int signs) {
    place += signs;
  }

  /** Goes on to what is neither space nor remark. */
  void skipSpace() {
    while (isSpace(here()) || here() == '%') {
      if (here() == '%') {
        while (here() != Bytes.END && here() != '\n' && here() != '\r') {
          step(1);
        }
      } else {
        step(1);
      }
    }
  }

  /** The letters up to the next space or delimiter; {@code #4A} in a name is a letter. */
  String word() {
    StringBuilder word = new StringBuilder();
    while (isPart(here())) {
      int c = here();
      int escaped = c == '#' ? hex(bytes.at(place + 1)) * 16 + hex(bytes.at(place + 2)) : -1;
      if (word.length() < LONGEST_WORD) {
        word.append((char) (escaped >= 0 ? escaped : c));
      }
      step(escaped >= 0 ? 3 : 1);
    }
    return word.toString();
  }

  /** Goes behind a word; whether a letter of it is written as a number. */
  boolean skipWord() {
    boolean hasNumber = false;
    for (int c = here(); isPart(c); c = here()) {
      hasNumber |= c == '#';
      place++;
    }
    return hasNumber;
  }

  private static boolean isPart(int c) {
    return c != Bytes.END && PARTS[c];
  }

  private static boolean[] parts() {
    boolean[] parts = new boolean[256];
    for (int c = 0; c < parts.length; c++) {
      parts[c] = !isSpace(c) && DELIMITERS.indexOf(c) < 0;
    }
    return parts;
  }

  /** The value of a digit; so little that no sum with it is one where it is none. */
  private static int hex(int c) {
    int digit = c < 0 ? -1 : Character.digit(c, 16);
    return digit < 0 ? -1000 : digit;
  }

  /** A whole number; -1, and the place as it was, where there is none. */
  long whole() {
    long start = place;
    long number = 0;
    while (isDigit(here()) && place - start < MOST_DIGITS) {
      number = 10 * number + here() - '0';
      step(1);
    }
    if (place == start || isPart(here())) {
      place = start;
      return -1;
    }
    return number;
  }

  /** Goes behind a string in round brackets; whether it ends. */
  boolean skipString() {
    int open = 0;
    do {
      int c = here();
      if (c == Bytes.END) {
        return false;
      }
      open += c == '(' ? 1 : c == ')' ? -1 : 0;
      step(c == '\\' ? 2 : 1);
    } while (open > 0);
    return true;
  }

  /** Goes behind a string of hexadecimal digits; whether it ends. */
  boolean skipHex() {
    while (here() != '>') {
      if (here() == Bytes.END) {
        return false;
      }
      step(1);
    }
    step(1);
    return true;
  }
}
