package org.gongkai.difference;

import java.util.Arrays;

/** How much two sentences have in common: pairs of neighbouring characters, each counted once. */
final class Likeness {

  private final int[] pairs;

  private Likeness(int[] pairs) {
    this.pairs = pairs;
  }

  static Likeness of(String sentence) {
    int[] pairs = new int[Math.max(1, sentence.length() - 1)];
    for (int i = 0; i + 1 < sentence.length(); i++) {
      pairs[i] = sentence.charAt(i) << 16 | sentence.charAt(i + 1);
    }
    return new Likeness(Arrays.stream(pairs).sorted().distinct().toArray());
  }

  /** In percent: pairs in both, of the pairs of either on average. */
  int with(Likeness other) {
    int common = 0;
    int i = 0;
    int j = 0;
    while (i < pairs.length && j < other.pairs.length) {
      int order = Integer.compare(pairs[i], other.pairs[j]);
      common += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return 200 * common / (pairs.length + other.pairs.length);
  }
}
