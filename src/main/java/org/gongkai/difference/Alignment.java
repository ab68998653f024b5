package org.gongkai.difference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which items of two lists stand in both, in the same order: the longest such selection. Where the
 * lists are too long for that, only what they begin and end with alike.
 *
 * @param before whether each item of the first list is kept
 * @param after whether each item of the second list was there before
 */
record Alignment(boolean[] before, boolean[] after) {

  /**
   * A table of so many places is filled, and no more: 1,000 sentences a side. What is longer is
   * taken as written anew, which is never wrong.
   */
  private static final int MOST = 1_000_000;

  static <T> Alignment of(List<T> before, List<T> after) {
    Map<T, Integer> names = new HashMap<>();
    return of(numbered(before, names), numbered(after, names));
  }

  private static <T> int[] numbered(List<T> items, Map<T, Integer> names) {
    int[] numbers = new int[items.size()];
    for (int i = 0; i < numbers.length; i++) {
      Integer known = names.putIfAbsent(items.get(i), names.size());
      numbers[i] = known == null ? names.size() - 1 : known;
    }
    return numbers;
  }

  private static Alignment of(int[] before, int[] after) {
    Alignment kept = new Alignment(new boolean[before.length], new boolean[after.length]);
    int start = 0;
    while (start < Math.min(before.length, after.length) && before[start] == after[start]) {
      kept.keep(start, start);
      start++;
    }
    int end = 0;
    while (end < Math.min(before.length, after.length) - start
        && before[before.length - 1 - end] == after[after.length - 1 - end]) {
      end++;
      kept.keep(before.length - end, after.length - end);
    }
    long places = (long) (before.length - start - end) * (after.length - start - end);
    if (places > 0 && places <= MOST) {
      kept.longest(before, after, start, end);
    }
    return kept;
  }

  private void keep(int old, int now) {
    before[old] = true;
    after[now] = true;
  }

  /** Fills the table of lengths from the end, then walks it from the start. */
  private void longest(int[] old, int[] now, int start, int end) {
    int rows = old.length - end;
    int columns = now.length - end;
    int[][] lengths = new int[rows - start + 1][columns - start + 1];
    for (int i = rows - 1; i >= start; i--) {
      int[] below = lengths[i - start + 1];
      int[] here = lengths[i - start];
      for (int j = columns - 1; j >= start; j--) {
        here[j - start] =
            old[i] == now[j]
                ? below[j - start + 1] + 1
                : Math.max(below[j - start], here[j - start + 1]);
      }
    }
    int i = start;
    int j = start;
    while (i < rows && j < columns) {
      if (old[i] == now[j]) {
        keep(i++, j++);
      } else if (lengths[i - start + 1][j - start] >= lengths[i - start][j - start + 1]) {
        i++;
      } else {
        j++;
      }
    }
  }
}
