package org.gongkai.report;

import java.util.ArrayList;
import java.util.List;

/**
 * How the codes of divisions are made: from the left so many digits for each level, zeros below.
 * {@code 440103} with two digits a level is a county of {@code 440100}, which is a prefecture of
 * {@code 440000}.
 *
 * @param digits for each level, the highest first; none where there are no divisions
 * @param levels the words for their levels
 */
public record DivisionCodes(List<Integer> digits, List<String> levels) {

  /** Where there are no divisions, only the country. */
  public static final DivisionCodes NONE = new DivisionCodes(List.of(), List.of());

  public DivisionCodes {
    digits = List.copyOf(digits);
    levels = List.copyOf(levels);
    if (digits.size() != levels.size()) {
      throw new IllegalArgumentException(
          "a level for each group of digits, and the other way round");
    }
  }

  /** The code of the whole country. It is no division, and above none in a list of such. */
  public String nation() {
    return "0".repeat(length());
  }

  private int length() {
    int length = 0;
    for (int digit : digits) {
      length += digit;
    }
    return length;
  }

  public boolean isCode(String code) {
    return code.length() == length() && code.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** This division and those above it, the highest first: 360000, 360700, 360702. */
  public List<String> path(String code) {
    List<String> path = new ArrayList<>(digits.size());
    String nation = nation();
    int length = 0;
    for (int digit : digits) {
      length += digit;
      String above = code.substring(0, length) + "0".repeat(code.length() - length);
      if (!above.equals(nation) && !path.contains(above)) {
        path.add(above);
      }
    }
    return path.isEmpty() ? List.of(code) : List.copyOf(path);
  }

  /** The highest division this one is in: its province. */
  public String top(String code) {
    return path(code).get(0);
  }

  /** What the codes of all divisions in this one begin with. */
  public String prefix(String code) {
    int length = 0;
    for (int i = 0; i < digits.size(); i++) {
      length += digits.get(i);
      if (code.substring(length).chars().allMatch(c -> c == '0')) {
        return code.substring(0, length);
      }
    }
    return code;
  }

  /** Whether a division is this other one or below it. */
  public boolean isWithin(String code, String other) {
    return other.equals(nation()) || path(code).contains(other);
  }

  /** The place of a division's level among all, from 0; -1 for the country. */
  public int depth(String code) {
    if (code.equals(nation())) {
      return -1;
    }
    int rest = prefix(code).length();
    int level = 0;
    while (level < digits.size() - 1 && rest != digits.get(level)) {
      rest -= digits.get(level++);
    }
    return Math.min(level, digits.size() - 1);
  }
}
