package org.gongkai.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How characters are read. A character of several readings has them all: 重 is zhong and, in 重庆,
 * chong; a reader may type either.
 */
public final class Pinyin {

  private Pinyin() {}

  /** Read when the first name is, and not by runs that have no use for it. */
  private static final class Table {
    static final Map<Integer, List<String>> READINGS = PinyinTable.read();
  }

  /**
   * The readings without tones, in lower case, the customary one first; none for what is not a
   * Chinese character in common use. 吕 is lü: it is typed as lv, lyu or lu.
   */
  public static List<String> readings(int character) {
    List<String> readings = Table.READINGS.getOrDefault(character, List.of());
    return readings.stream().anyMatch(reading -> reading.indexOf('ü') >= 0)
        ? typed(readings)
        : readings;
  }

  private static List<String> typed(List<String> readings) {
    Set<String> typed = new LinkedHashSet<>();
    for (String reading : readings) {
      for (String letters : List.of("v", "yu", "u")) {
        typed.add(reading.replace("ü", letters));
      }
    }
    return List.copyOf(typed);
  }
}
