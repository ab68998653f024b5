package org.gongkai.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a message quotes of a source must neither flood nor steer a terminal. */
class ExcerptTest {

  @Test
  void longWordsAreCutBetweenCharacters() {
    assertEquals("甲".repeat(40), Excerpt.of("甲".repeat(40)));
    assertEquals("😀".repeat(40) + "…", Excerpt.of("😀".repeat(41)));
  }

  @Test
  void onlyTheFirstLineIsQuoted() {
    assertEquals("一", Excerpt.of(" 一 \n二"));
    assertEquals("", Excerpt.of(""));
  }

  @Test
  void whatNoOneSeesIsShown() {
    assertEquals(
        "1\\u200b2\\u001b[31m\\u202e\\u{e0041}",
        Excerpt.of("1\u200b2\u001b[31m\u202e\udb40\udc41"));
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        0, 7, 0x1B, '\r', 0x7F, 0x85, 0x9B, 0x2028, 0x2029, 0x202A, 0x202E, 0x2066, 0x2069, 0xFEFF,
        0xFFFE, 0xFFFF, 0x1FFFF, 0xD800, 0xDC00, 0xE000, 0xE0001, 0xE0041
      })
  void theseStandInNoText(int c) {
    assertTrue(Invisible.isForbidden(c));
    assertTrue(Doubt.in("甲" + Character.toString(c)).isPresent());
  }

  @ParameterizedTest
  @ValueSource(ints = {0x200B, 0x200D, 0x200E, 0xAD, 0x2060})
  void theseStandInNoName(int c) {
    assertFalse(Invisible.isForbidden(c));
    assertTrue(Doubt.in("甲" + Character.toString(c)).isPresent());
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        '\t', '\n', ' ', 'a', 0xA0, 0xB7, 0x2014, 0x201C, 0x3000, 0x3007, 0x4E00, 0xFF1A, 0x1F600,
        0x20000
      })
  void theseMayStandAnywhere(int c) {
    assertTrue(Doubt.in(Character.toString(c)).isEmpty());
  }
}
