package org.gongkai.prose;

/** What stands beside a run of marks, as far as it tells whether they are any. */
final class Beside {

  private static final String CLAUSE_MARKS = "，。；：、！？,.;:!?";

  private Beside() {}

  /** A letter or digit of any script. */
  static boolean isWord(int c) {
    return Character.isLetterOrDigit(c) || Character.isIdeographic(c);
  }

  /** A digit or a Latin letter, narrow or wide. */
  static boolean isLatin(int c) {
    return Character.isDigit(c)
        || Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
  }

  /** What a figure may end with: its digits, its unit, a bracket. */
  static boolean endsFigure(int c) {
    return isWord(c) || isClosing(c) || "%％‰℃°㎡".indexOf(c) >= 0;
  }

  static boolean isOpening(int c) {
    int type = Character.getType(c);
    return type == Character.START_PUNCTUATION || type == Character.INITIAL_QUOTE_PUNCTUATION;
  }

  static boolean isClosing(int c) {
    int type = Character.getType(c);
    return type == Character.END_PUNCTUATION || type == Character.FINAL_QUOTE_PUNCTUATION;
  }

  static boolean isClause(int c) {
    return CLAUSE_MARKS.indexOf(c) >= 0;
  }

  /** （*）, “*”: the sign itself is spoken of. */
  static boolean isEnclosed(int before, int after) {
    return isOpening(before) && isClosing(after);
  }

  /** Whether words in bold can begin with it: 、 and ） cannot, “ can. */
  static boolean mayBegin(int c) {
    return !isClosing(c) && !isClause(c);
  }

  /** Whether words in bold can end with it: （ cannot. */
  static boolean mayEnd(int c) {
    return !isOpening(c);
  }
}
