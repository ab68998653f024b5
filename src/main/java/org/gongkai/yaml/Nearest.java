package org.gongkai.yaml;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The known word a misspelt one was probably meant to be. */
public final class Nearest {

  private static final int SHORT = 3;

  private Nearest() {}

  /** The nearest of the known words, if one is near enough to be meant. */
  public static Optional<String> to(String word, Collection<String> known) {
    return known.stream()
        .min(byDistance(word))
        .filter(candidate -> distance(word, candidate) <= reach(word));
  }

  /** Of a short word, nearly every other is but two letters away. */
  private static int reach(String word) {
    return word.length() <= SHORT ? 1 : Math.max(2, word.length() / 3);
  }

  /** The nearest of the known words, at most so many, whether or not they are near. */
  public static List<String> among(Collection<String> known, String word, int most) {
    return known.stream().sorted(byDistance(word)).limit(most).toList();
  }

  private static Comparator<String> byDistance(String word) {
    return Comparator.<String>comparingInt(candidate -> distance(word, candidate))
        .thenComparing(Comparator.naturalOrder());
  }

  /** Letters to be put in, left out or changed; capitals count as small ones. */
  private static int distance(String one, String other) {
    String a = one.toLowerCase(Locale.ROOT);
    String b = other.toLowerCase(Locale.ROOT);
    int[] above = new int[b.length() + 1];
    for (int j = 0; j < above.length; j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[above.length];
      row[0] = i;
      for (int j = 1; j < above.length; j++) {
        int change = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(change, Math.min(above[j], row[j - 1]) + 1);
      }
      above = row;
    }
    return above[b.length()];
  }
}
