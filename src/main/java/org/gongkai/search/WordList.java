package org.gongkai.search;

import java.util.Arrays;

/** The words of one file of the index with the documents they stand in, packed. */
final class WordList {

  /** What a browser has to read of a word at most: all of it in a portal of 10,000 reports. */
  static final int MOST = 16_384;

  private final int[] years;
  private final Packed lists = new Packed();
  private final Packed list = new Packed();
  private long before;

  /**
   * @param years of the documents
   */
  WordList(int[] years) {
    this.years = years;
  }

  /**
   * Adds the postings of the next word.
   *
   * @param from its first, in order of documents
   */
  void add(long[] postings, int from, int to) {
    long key = Sheaf.key(postings[from]);
    list.clear();
    int document = -1;
    long least = to - from > MOST ? least(postings, from, to) : Long.MIN_VALUE;
    for (int i = from; i < to; i++) {
      if (worth(postings[i]) >= least) {
        int next = Sheaf.document(postings[i]);
        list.number((long) (next - document) << Sheaf.WEIGHT_BITS | Sheaf.weight(postings[i]));
        document = next;
      }
    }
    lists.number(key - before);
    lists.number(to - from);
    lists.number(list.size());
    lists.add(list);
    before = key;
  }

  /** What a posting must be worth to be among the {@link #MOST} worthiest. */
  private long least(long[] postings, int from, int to) {
    long[] worths = new long[to - from];
    for (int i = from; i < to; i++) {
      worths[i - from] = worth(postings[i]);
    }
    Arrays.sort(worths);
    return worths[worths.length - MOST];
  }

  /** First by how much the word matters, then the newest; then spread over the whole portal. */
  private long worth(long posting) {
    int document = Sheaf.document(posting);
    long scattered = document * 0x9E3779B1L & 0xFFFFF;
    return (long) Sheaf.weight(posting) << 40 | (long) years[document] << 20 | scattered;
  }

  String base64() {
    return lists.base64();
  }
}
