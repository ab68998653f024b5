package org.gongkai.attachment;

/**
 * A PDF: the mark {@code %%EOF} ends it, and every addition to it. A file made to be shown while it
 * comes has one near its beginning as well, before which {@code startxref} says 0.
 */
final class PdfFile {

  private static final String END = "%%EOF";
  private static final String OBJECT = " obj";
  private static final String START = "startxref";

  /** Servers and signers write something of their own behind the end. */
  private static final int BEHIND = 1 << 16;

  private static final int LONGEST_START = 40;

  private PdfFile() {}

  static boolean isWhole(Bytes bytes) {
    long end = bytes.findLast(END, bytes.size() - BEHIND);
    return end >= 0 && !hasObject(bytes, end) && !isFirstOfTwo(bytes, end);
  }

  /** Whether an object, {@code 12 0 obj}, begins behind a place. */
  private static boolean hasObject(Bytes bytes, long from) {
    long place = bytes.find(OBJECT, from, bytes.size());
    while (place >= 0 && !(isDigit(bytes, place - 1) && isDigit(bytes, place - 3))) {
      place = bytes.find(OBJECT, place + 1, bytes.size());
    }
    return place >= 0;
  }

  private static boolean isDigit(Bytes bytes, long place) {
    return PdfTokens.isDigit(bytes.at(place));
  }

  private static boolean isFirstOfTwo(Bytes bytes, long end) {
    long start = bytes.find(START, end - LONGEST_START, end);
    if (start < 0) {
      return false;
    }
    long place = start + START.length();
    while (PdfTokens.isSpace(bytes.at(place))) {
      place++;
    }
    return bytes.at(place) == '0' && PdfTokens.isSpace(bytes.at(place + 1));
  }
}
