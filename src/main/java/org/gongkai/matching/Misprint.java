package org.gongkai.matching;

/** How many letters of a label are wrong, where so few are that it can still be no other. */
final class Misprint {

  /** Too many. */
  static final int NONE = Integer.MAX_VALUE;

  /** Letters that turn a label into its opposite, or into the next. */
  private static final String WEIGHTY = "不未无非没否本上下前新增减0123456789一二三四五六七八九十";

  private static final int ONE_FROM = 6;
  private static final int TWO_FROM = 14;

  private Misprint() {}

  static int between(String name, String label) {
    int shorter = Math.min(name.length(), label.length());
    int most = shorter >= TWO_FROM ? 2 : shorter >= ONE_FROM ? 1 : 0;
    if (most == 0
        || Math.abs(name.length() - label.length()) > most
        || !weighty(name).equals(weighty(label))) {
      return NONE;
    }
    int distance = distance(name, label);
    return distance <= most ? distance : NONE;
  }

  private static String weighty(String name) {
    StringBuilder weighty = new StringBuilder();
    name.chars()
        .filter(letter -> WEIGHTY.indexOf(letter) >= 0)
        .forEach(letter -> weighty.append((char) letter));
    return weighty.toString();
  }

  /** Levenshtein's: letters added, left out or changed. */
  private static int distance(String one, String other) {
    int[] above = new int[other.length() + 1];
    for (int j = 0; j < above.length; j++) {
      above[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[above.length];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int changed = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(changed, 1 + Math.min(above[j], row[j - 1]));
      }
      above = row;
    }
    return above[other.length()];
  }
}
