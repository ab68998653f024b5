package org.gongkai.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SheafTest {

  @Test
  void postingsStandInTheOrderOfTheirKeysAndThoseOfOneKeyInTheOrderOfDocuments() {
    Random random = new Random(7);
    long[] postings = new long[5_000];
    for (int i = 0; i < postings.length; i++) {
      long key = i % 3 == 0 ? random.nextInt(40) : random.nextLong() >>> 64 - WordKey.BITS;
      postings[i] = Sheaf.posting(key, i, random.nextInt(4));
    }
    long[] sorted = postings.clone();
    Arrays.sort(sorted);
    assertArrayEquals(sorted, Sheaf.inOrder(postings));
  }
}
