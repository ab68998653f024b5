package org.gongkai.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.BothSides;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class WordReaderTest {

  /** The cases that the reader of queries in the browser must agree with. */
  @TestFactory
  Stream<DynamicTest> aTextIsCutAsTheListSays() {
    return BothSides.cases("words").stream()
        .map(line -> line.split("\\|", 2))
        .map(
            parts ->
                DynamicTest.dynamicTest(
                    "cut: " + parts[0],
                    () -> assertEquals(sorted(keys(parts[1].strip())), sorted(read(parts[0])))));
  }

  private static List<Long> sorted(List<Long> keys) {
    return keys.stream().sorted().toList();
  }

  private static List<Long> read(String text) {
    List<Long> keys = new ArrayList<>();
    new WordReader(keys::add).read(text);
    return keys;
  }

  private static List<Long> keys(String words) {
    return words.isEmpty()
        ? List.of()
        : Stream.of(words.split(" ")).map(WordReaderTest::key).toList();
  }

  private static long key(String word) {
    int[] points = word.codePoints().toArray();
    boolean isPair =
        points.length == 2
            && Character.UnicodeScript.of(points[0]) == Character.UnicodeScript.HAN
            && Character.UnicodeScript.of(points[1]) == Character.UnicodeScript.HAN;
    return isPair
        ? WordKey.of(points[0], points[1])
        : WordKey.of(word.toCharArray(), word.length());
  }

  @Test
  void oneReaderReadsManyTexts() {
    List<Long> keys = new ArrayList<>();
    WordReader reader = new WordReader(keys::add);
    reader.read("公");
    reader.read("开 open");
    reader.read("data");
    assertEquals(keys("open data"), keys);
  }

  @Test
  void keysFitAndWordsAreNoPairs() {
    long word = key("reconsideration");
    assertTrue(word < 1L << WordKey.BITS);
    assertTrue(word > WordKey.of(Character.MAX_CODE_POINT, Character.MAX_CODE_POINT));
    assertNotEquals(key("request"), key("requests"));
  }

  /** The same numbers as in the browser: {@code gongkai.words.keys("政府 data")}. */
  @Test
  void keysAreWhatTheBrowserComputes() {
    assertEquals(List.of(0x653F * (1L << 21) + 0x5E9C, DATA), read("政府 data"));
    assertEquals(0, WordKey.file(DATA, 0));
    assertEquals(DATA_FILE, WordKey.file(DATA, 10));
  }

  private static final long DATA = 3_044_468_253_349L;
  private static final int DATA_FILE = 1023;
}
