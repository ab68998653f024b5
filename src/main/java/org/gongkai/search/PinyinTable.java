package org.gongkai.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The readings that are shipped: of the 8,105 characters of 通用规范汉字表 as Unihan has them ({@code
 * pinyin/characters.txt}, which a script makes), and what names want differently ({@code
 * pinyin/names.csv}, ours).
 */
final class PinyinTable {

  private final Map<Integer, List<String>> readings = new HashMap<>(16_384);

  private PinyinTable() {}

  static Map<Integer, List<String>> read() {
    PinyinTable table = new PinyinTable();
    lines("characters.txt").filter(line -> !line.startsWith("#")).forEach(table::addSyllable);
    lines("names.csv").skip(1).map(line -> line.split(",", 3)).forEach(table::addName);
    table.readings.replaceAll((character, readings) -> List.copyOf(readings));
    return Map.copyOf(table.readings);
  }

  /**
   * {@code chong 充虫|重}: read so above all, then also read so. Which of its readings comes first is
   * only known when all are read, so those go to the front.
   */
  private void addSyllable(String line) {
    int blank = line.indexOf(' ');
    String syllable = line.substring(0, blank);
    String[] parts = line.substring(blank + 1).split("\\|");
    parts[0].codePoints().forEach(character -> known(character).add(0, syllable));
    Stream.of(parts)
        .skip(1)
        .forEach(also -> also.codePoints().forEach(character -> known(character).add(syllable)));
  }

  /** {@code 六,+lu,六安市} is one more reading; {@code 省,sheng,} is all there are. */
  private void addName(String[] cells) {
    int character = cells[0].codePointAt(0);
    if (cells[1].startsWith("+")) {
      known(character).add(cells[1].substring(1));
    } else {
      readings.put(character, List.of(cells[1].split(" ")));
    }
  }

  private List<String> known(int character) {
    return readings.computeIfAbsent(character, none -> new ArrayList<>(1));
  }

  private static Stream<String> lines(String name) {
    try (InputStream in = PinyinTable.class.getResourceAsStream("/pinyin/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
