package org.gongkai.search;

/**
 * What can be searched, as a number of 42 bits: two Chinese characters as they are, a word by its
 * hash. No string is kept for any of them, here or in the browser.
 */
final class WordKey {

  static final int BITS = 42;

  /** Above every pair of characters. */
  private static final long WORDS = 0x110000L << 21;

  private static final int PRIME = 16777619;

  private WordKey() {}

  /** Two characters that stand together. */
  static long of(int first, int second) {
    return (long) first << 21 | second;
  }

  /** A word: FNV-1a, and eight bits of the same with another beginning. */
  static long of(char[] word, int length) {
    int hash = 0x811C9DC5;
    int other = 0x9747B28C;
    for (int i = 0; i < length; i++) {
      hash = (hash ^ word[i]) * PRIME;
      other = (other ^ word[i]) * PRIME;
    }
    return WORDS + ((long) (other >>> 24) << 32) + (hash & 0xFFFFFFFFL);
  }

  /** Which of 2^{@code bits} files it stands in: evenly, whatever the words. */
  static int file(long key, int bits) {
    int mixed = ((int) key ^ (int) (key >>> 32) * 0x85EBCA6B) * 0x9E3779B1;
    return bits == 0 ? 0 : mixed >>> 32 - bits;
  }
}
