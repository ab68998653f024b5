package org.gongkai.prose;

import java.util.Arrays;

/**
 * Markdown source in which Chinese bold works. By CommonMark's rule (spec 0.31, 6.2; issue 650) the
 * second mark in {@code **“加粗”**文字} or {@code **84.5%**的} closes nothing, because punctuation is
 * before it and a letter after it. A private letter set between a run of {@code *} and punctuation
 * makes the run open and close as in English; it is taken out of the HTML again. Not where words
 * can hardly begin or end: {@code 张**、李**} is two names half told. {@code SourceText} refuses
 * sources that contain the letter. Signs that are no marks at all are those of {@link Literals}.
 */
final class Padded {

  private static final char PAD = '\uE000';

  /** Beside these the letter would undo an escape, a table cell or a mark of its own. */
  private static final String LEFT_ALONE = "\\_~|";

  private final StringBuilder text;
  private int[] pads = new int[8];
  private int count;

  private Padded(int length) {
    text = new StringBuilder(length);
  }

  static Padded of(String written) {
    String source = Literals.of(written);
    Padded padded = new Padded(source.length() + 16);
    int from = 0;
    for (int star = source.indexOf('*'); star >= 0; star = source.indexOf('*', from)) {
      padded.text.append(source, from, star);
      from = runEnd(source, star);
      padded.addRun(source, star, from);
    }
    padded.text.append(source, from, source.length());
    return padded;
  }

  String text() {
    return text.toString();
  }

  String text(int from, int to) {
    return text.substring(from, to);
  }

  /** How many letters were set in between two places of the text. */
  int padsBetween(int start, int end) {
    return indexOf(end) - indexOf(start);
  }

  /** The words as they were written. */
  static String strip(String padded) {
    int i = 0;
    while (i < padded.length() && (padded.charAt(i) < PAD || padded.charAt(i) > Literals.LAST)) {
      i++;
    }
    if (i == padded.length()) {
      return padded;
    }
    StringBuilder words = new StringBuilder(padded.length()).append(padded, 0, i);
    for (; i < padded.length(); i++) {
      char c = padded.charAt(i);
      if (c != PAD) {
        words.append(Literals.sign(c));
      }
    }
    return words.toString();
  }

  /** The same of HTML, in which one of the signs is escaped. */
  static String stripHtml(String html) {
    return strip(html.replace(String.valueOf(Literals.MORE), "&gt;"));
  }

  private void addRun(String source, int start, int end) {
    char before = start == 0 ? '\n' : source.charAt(start - 1);
    char after = end == source.length() ? '\n' : source.charAt(end);
    boolean besideChinese = before > 0x7F || after > 0x7F;
    if (besideChinese && isPunctuation(before) && Beside.mayEnd(before)) {
      pad();
    }
    text.append(source, start, end);
    if (besideChinese && isPunctuation(after) && Beside.mayBegin(after)) {
      pad();
    }
  }

  private void pad() {
    if (count == pads.length) {
      pads = Arrays.copyOf(pads, count * 2);
    }
    pads[count++] = text.length();
    text.append(PAD);
  }

  private int indexOf(int place) {
    int found = Arrays.binarySearch(pads, 0, count, place);
    return found < 0 ? -found - 1 : found;
  }

  private static int runEnd(String source, int start) {
    int end = start;
    while (end < source.length() && source.charAt(end) == '*') {
      end++;
    }
    return end;
  }

  private static boolean isPunctuation(char c) {
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.MATH_SYMBOL,
          Character.CURRENCY_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.OTHER_SYMBOL ->
          LEFT_ALONE.indexOf(c) < 0;
      default -> false;
    };
  }
}
