package org.gongkai.report;

import java.util.List;
import org.gongkai.language.Text;

/** An administrative division. @param code GB/T 2260, six digits */
public record Region(String code, Text name) {

  /** The whole country. It is no division, and above none in a list of such. */
  public static final String NATION = "000000";

  /** This division and those above it, the highest first: 360000, 360700, 360702. */
  public static List<String> path(String code) {
    String province = code.substring(0, 2) + "0000";
    String prefecture = code.substring(0, 4) + "00";
    if (code.equals(province)) {
      return List.of(code);
    }
    return prefecture.equals(province) || prefecture.equals(code)
        ? List.of(province, code)
        : List.of(province, prefecture, code);
  }

  /** Whether a division is this other one or below it. */
  static boolean isWithin(String code, String other) {
    return other.equals(NATION) || path(code).contains(other);
  }
}
