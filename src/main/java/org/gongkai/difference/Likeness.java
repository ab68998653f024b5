package org.gongkai.difference;

/**
 * How much two sentences have in common. Each pair of neighbouring characters sets one bit of 512,
 * so that two sentences are compared in a few steps, however long they are; long ones look a little
 * more alike than they are.
 */
final class Likeness {

  private static final int WORDS = 8;

  private final long[] bits = new long[WORDS];
  private int count;

  private Likeness() {}

  static Likeness of(String sentence) {
    Likeness likeness = new Likeness();
    for (int i = 0; i + 1 < sentence.length(); i++) {
      int mixed = (sentence.charAt(i) * 31 + sentence.charAt(i + 1)) * 0x9E3779B1;
      likeness.bits[mixed >>> 29] |= 1L << (mixed >>> 23);
    }
    for (long word : likeness.bits) {
      likeness.count += Long.bitCount(word);
    }
    return likeness;
  }

  /** In percent: what is in both, of what is in either on average. */
  int with(Likeness other) {
    int common = 0;
    for (int i = 0; i < WORDS; i++) {
      common += Long.bitCount(bits[i] & other.bits[i]);
    }
    return count + other.count == 0 ? 0 : 200 * common / (count + other.count);
  }
}
