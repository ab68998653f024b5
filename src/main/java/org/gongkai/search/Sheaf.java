package org.gongkai.search;

import java.util.Arrays;
import java.util.List;

/**
 * The words of some documents that follow one another: each word of each document as one number, of
 * its key, the document and how much it matters there; bundled by part of the index.
 *
 * @param postings part after part
 * @param begins where each part begins, and at last where the last ends
 */
record Sheaf(long[] postings, int[] begins) {

  /** Parts the index is put together in, one at a time, so that only one is ever sorted. */
  static final int PART_BITS = 6;

  static final int PARTS = 1 << PART_BITS;
  static final int DOCUMENT_BITS = 20;
  static final int WEIGHT_BITS = 2;
  private static final int TITLE = 3;
  private static final int DIGIT_BITS = WordKey.BITS / 3;

  static Sheaf of(List<Document> documents, int first) {
    Tally tally = new Tally();
    WordReader reader = new WordReader(tally::add);
    long[] all = new long[4096];
    int size = 0;
    for (int i = 0; i < documents.size(); i++) {
      Document document = documents.get(i);
      tally.clear();
      document.words().all().forEach(reader::read);
      tally.beginTitle();
      document.title().forEach(reader::read);
      if (all.length - size < tally.size()) {
        all = Arrays.copyOf(all, Math.max(all.length * 2, size + tally.size()));
      }
      size = tally.postings(first + i, all, size);
    }
    return bundled(all, size);
  }

  private static Sheaf bundled(long[] all, int size) {
    int[] begins = new int[PARTS + 1];
    for (int i = 0; i < size; i++) {
      begins[part(all[i]) + 1]++;
    }
    for (int part = 0; part < PARTS; part++) {
      begins[part + 1] += begins[part];
    }
    int[] next = begins.clone();
    long[] bundled = new long[size];
    for (int i = 0; i < size; i++) {
      bundled[next[part(all[i])]++] = all[i];
    }
    return new Sheaf(bundled, begins);
  }

  int size(int firstPart, int parts) {
    return begins[firstPart + parts] - begins[firstPart];
  }

  /** Copies some parts; how far the target is filled then. */
  int copy(int firstPart, int parts, long[] target, int filled) {
    int size = size(firstPart, parts);
    System.arraycopy(postings, begins[firstPart], target, filled, size);
    return filled + size;
  }

  /**
   * In the order of keys. Those of one key keep theirs, which is that of documents: so the bits of
   * the key are all that is looked at, a third of them at a time.
   */
  static long[] inOrder(long[] postings) {
    long[] from = postings;
    long[] to = new long[postings.length];
    for (int shift = 0; shift < WordKey.BITS; shift += DIGIT_BITS) {
      int[] next = new int[(1 << DIGIT_BITS) + 1];
      for (long posting : from) {
        next[digit(posting, shift) + 1]++;
      }
      for (int digit = 0; digit < 1 << DIGIT_BITS; digit++) {
        next[digit + 1] += next[digit];
      }
      for (long posting : from) {
        to[next[digit(posting, shift)]++] = posting;
      }
      long[] free = from;
      from = to;
      to = free;
    }
    return from;
  }

  private static int digit(long posting, int shift) {
    return (int) (key(posting) >>> shift) & (1 << DIGIT_BITS) - 1;
  }

  private static int part(long posting) {
    return WordKey.file(key(posting), PART_BITS);
  }

  /** Numbers sort by key, then by document. */
  static long posting(long key, int document, int weight) {
    return (key << DOCUMENT_BITS + WEIGHT_BITS | (long) document << WEIGHT_BITS | weight)
        ^ Long.MIN_VALUE;
  }

  static long key(long posting) {
    return (posting ^ Long.MIN_VALUE) >>> DOCUMENT_BITS + WEIGHT_BITS;
  }

  static int document(long posting) {
    return (int) (posting >>> WEIGHT_BITS) & (1 << DOCUMENT_BITS) - 1;
  }

  static int weight(long posting) {
    return (int) posting & (1 << WEIGHT_BITS) - 1;
  }

  /** How often each word stands in one document. */
  private static final class Tally {

    private static final int IN_TITLE = 1 << 30;
    private long[] keys = new long[4096];
    private int[] counts = new int[4096];
    private int[] places = new int[2048];
    private int size;
    private boolean inTitle;

    int size() {
      return size;
    }

    void clear() {
      for (int i = 0; i < size; i++) {
        counts[places[i]] = 0;
      }
      size = 0;
      inTitle = false;
    }

    void beginTitle() {
      inTitle = true;
    }

    void add(long key) {
      int place = place(key);
      if (counts[place] == 0) {
        if (size == places.length) {
          grow();
          place = place(key);
        }
        keys[place] = key;
        places[size++] = place;
      }
      counts[place] = inTitle ? IN_TITLE : counts[place] + 1;
    }

    private int place(long key) {
      int mask = keys.length - 1;
      int place = (int) (key * 0x9E3779B97F4A7C15L >>> 40) & mask;
      while (counts[place] != 0 && keys[place] != key) {
        place = place + 1 & mask;
      }
      return place;
    }

    private void grow() {
      long[] oldKeys = keys;
      int[] oldCounts = counts;
      int[] oldPlaces = places;
      keys = new long[oldKeys.length * 2];
      counts = new int[oldKeys.length * 2];
      places = new int[oldPlaces.length * 2];
      for (int i = 0; i < size; i++) {
        int place = place(oldKeys[oldPlaces[i]]);
        keys[place] = oldKeys[oldPlaces[i]];
        counts[place] = oldCounts[oldPlaces[i]];
        places[i] = place;
      }
    }

    int postings(int document, long[] all, int from) {
      for (int i = 0; i < size; i++) {
        all[from + i] = posting(keys[places[i]], document, weight(counts[places[i]]));
      }
      return from + size;
    }

    private static int weight(int count) {
      return count >= IN_TITLE ? TITLE : count > 3 ? 2 : count > 1 ? 1 : 0;
    }
  }
}
