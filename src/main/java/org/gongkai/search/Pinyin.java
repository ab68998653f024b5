package org.gongkai.search;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.sourceforge.pinyin4j.PinyinHelper;

/**
 * How characters are read. A character of several readings has them all: 重 is zhong and, in 重庆,
 * chong; a reader may type either.
 */
public final class Pinyin {

  /** Characters that names of agencies read in one way, whatever else a dictionary knows. */
  private static final Map<Character, List<String>> IN_NAMES =
      Map.ofEntries(
          entry('省', List.of("sheng")),
          entry('区', List.of("qu")),
          entry('县', List.of("xian")),
          entry('广', List.of("guang")),
          entry('南', List.of("nan")),
          entry('和', List.of("he")),
          entry('会', List.of("hui", "kuai")),
          entry('政', List.of("zheng")),
          entry('局', List.of("ju")),
          entry('石', List.of("shi")),
          entry('车', List.of("che")),
          entry('地', List.of("di")),
          entry('信', List.of("xin")),
          entry('公', List.of("gong")));

  private Pinyin() {}

  /**
   * The readings without tones, in lower case; none for what is not a Chinese character. 吕 is lü:
   * it is typed as lv, lyu or lu.
   */
  public static List<String> readings(char character) {
    List<String> known = IN_NAMES.get(character);
    if (known != null) {
      return known;
    }
    String[] toned = PinyinHelper.toHanyuPinyinStringArray(character);
    if (toned == null) {
      return List.of();
    }
    Set<String> readings = new LinkedHashSet<>();
    for (String reading : toned) {
      String plain = reading.replaceAll("\\d", "");
      for (String typed : plain.contains("u:") ? List.of("v", "yu", "u") : List.of("")) {
        readings.add(plain.replace("u:", typed));
      }
    }
    return new ArrayList<>(readings);
  }
}
