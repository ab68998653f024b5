package org.gongkai.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads the index as the browser does. */
public final class IndexReader {

  private final TextIndex index;

  private IndexReader(TextIndex index) {
    this.index = index;
  }

  public static IndexReader of(TextIndex index) {
    return new IndexReader(index);
  }

  /** The documents that have every word of the query. */
  public TreeSet<Integer> all(String query) {
    TreeSet<Integer> found = null;
    for (long key : keys(query)) {
      TreeSet<Integer> documents = new TreeSet<>(new Reading(key).weights.keySet());
      if (found == null) {
        found = documents;
      }
      found.retainAll(documents);
    }
    return found == null ? new TreeSet<>() : found;
  }

  /** The documents that have a word, with its weight. */
  Map<Integer, Integer> find(String word) {
    return new Reading(keys(word).get(0)).weights;
  }

  long count(String word) {
    return new Reading(keys(word).get(0)).count;
  }

  private static List<Long> keys(String text) {
    List<Long> keys = new ArrayList<>();
    new WordReader(keys::add).read(text);
    return keys;
  }

  /** Goes through a file until it comes to a key. */
  private final class Reading {

    private final byte[] bytes;
    private final Map<Integer, Integer> weights = new TreeMap<>();
    private long count;
    private int at;

    Reading(long key) {
      String file =
          new String(index.file(WordKey.file(key, index.bits())), StandardCharsets.ISO_8859_1);
      String base64 = file.substring(file.lastIndexOf(",\"") + 2, file.lastIndexOf('"'));
      this.bytes = Base64.getDecoder().decode(base64);
      long current = 0;
      while (at < bytes.length) {
        current += number();
        long documents = number();
        int length = (int) number();
        if (current == key) {
          count = documents;
          list(at + length);
          return;
        }
        at += length;
      }
    }

    private void list(int end) {
      int document = -1;
      while (at < end) {
        long value = number();
        document += (int) (value >> 2);
        weights.put(document, (int) value & 3);
      }
    }

    private long number() {
      long number = 0;
      for (int shift = 0; ; shift += 7) {
        byte next = bytes[at++];
        number |= (long) (next & 0x7F) << shift;
        if (next >= 0) {
          return number;
        }
      }
    }
  }
}
