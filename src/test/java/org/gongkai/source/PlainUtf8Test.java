package org.gongkai.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import org.gongkai.language.Invisible;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainUtf8Test {

  @Test
  void reportsArePlain() {
    String text = "## 一、总体情况\n\n本年新收申请 88 件——“占64%”，较上年 +1.5（×2·3）～５％。\n";
    assertEquals(Optional.of(text), decode(text));
    assertEquals(Optional.of(""), decode(""));
  }

  @Test
  void everyCharacterIsReadAsItIsOrLeftToTheStrictReader() {
    int plain = 0;
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      boolean isHalf = c <= Character.MAX_VALUE && Character.isSurrogate((char) c);
      String text = isHalf ? "\uFFFD" : Character.toString(c);
      Optional<String> read = decode(text);
      if (read.isPresent()) {
        plain++;
        assertEquals(text, read.get());
        assertTrue(!Invisible.isForbidden(c) && c != '\r' && c != 0xFFFD, Integer.toHexString(c));
      }
    }
    assertTrue(plain > 40_000, "characters: " + plain);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "C0A0",
        "C1BF",
        "E08080",
        "E38080E3",
        "E380",
        "C2",
        "E341",
        "E3C080",
        "E38041",
        "80",
        "BF",
        "FF",
        "F09F9880",
        "EDA080",
        "E3E380",
        "C241",
        "41C3"
      })
  void bytesThatAreNotUtf8AreNeverPlain(String hex) {
    byte[] bytes = HexFormat.of().parseHex(hex);
    assertEquals(Optional.empty(), PlainUtf8.decode(bytes));
  }

  private static Optional<String> decode(String text) {
    return PlainUtf8.decode(text.getBytes(StandardCharsets.UTF_8));
  }
}
