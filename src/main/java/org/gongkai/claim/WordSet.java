package org.gongkai.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A set of words that is asked whether one of them stands at a place; the longest is found. */
public final class WordSet {

  /** So few first letters are compared one by one. */
  private static final int MOST_FIRSTS = 3;

  private final BitSet firsts = new BitSet();
  private final char[] fewFirsts;
  private final Map<Character, List<String>> byFirst = new HashMap<>();
  private final Map<Character, List<String>> byLast = new HashMap<>();

  public WordSet(Collection<String> words) {
    for (String word :
        words.stream()
            .distinct()
            .sorted(Comparator.comparing(String::length).reversed())
            .toList()) {
      firsts.set(word.charAt(0));
      byFirst.computeIfAbsent(word.charAt(0), c -> new ArrayList<>()).add(word);
      byLast.computeIfAbsent(word.charAt(word.length() - 1), c -> new ArrayList<>()).add(word);
    }
    this.fewFirsts = new char[firsts.cardinality()];
    int count = 0;
    for (int first = firsts.nextSetBit(0); first >= 0; first = firsts.nextSetBit(first + 1)) {
      fewFirsts[count++] = (char) first;
    }
  }

  /** How long the longest word is that begins here; 0 where none does. */
  public int at(String text, int from) {
    if (from >= text.length() || !firsts.get(text.charAt(from))) {
      return 0;
    }
    for (String word : byFirst.getOrDefault(text.charAt(from), List.of())) {
      if (text.startsWith(word, from)) {
        return word.length();
      }
    }
    return 0;
  }

  /** How long the longest word is that ends before this place; 0 where none does. */
  int before(String text, int end) {
    if (end == 0) {
      return 0;
    }
    for (String word : byLast.getOrDefault(text.charAt(end - 1), List.of())) {
      if (text.startsWith(word, end - word.length())) {
        return word.length();
      }
    }
    return 0;
  }

  /** The first place from {@code from} to {@code end} where one of the words stands; -1 if none. */
  public int find(String text, int from, int end) {
    for (int i = next(text, from, end); i < end; i = next(text, i + 1, end)) {
      int length = at(text, i);
      if (length > 0 && i + length <= end) {
        return i;
      }
    }
    return -1;
  }

  /** The next place where a word may begin. */
  private int next(String text, int from, int end) {
    int i = from;
    while (i < end && !mayBegin(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private boolean mayBegin(char c) {
    if (fewFirsts.length > MOST_FIRSTS) {
      return firsts.get(c);
    }
    for (char first : fewFirsts) {
      if (c == first) {
        return true;
      }
    }
    return false;
  }

  boolean in(String text, int from, int end) {
    return find(text, from, end) >= 0;
  }
}
