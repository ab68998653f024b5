package org.gongkai.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a name or a value is made of, it stays within its line and does nothing there. */
class ShownTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "content/agencies/a/2022.yaml",
        "关于“甲局”，100% <x> & 'y'",
        "##二、主动公开",
        "# a",
        "a\\b",
        "caf\u00e9 😀",
        "[x] #[y]"
      })
  void whatEveryoneSeesStaysAsItIs(String words) {
    assertEquals(words, Shown.of(words));
  }

  @Test
  void lineEndsControlsAndTurnsOfDirectionAreWrittenOut() {
    assertEquals("a\\u000a::error::b", Shown.of("a\n::error::b"));
    assertEquals("a\\u000d\\u001b[31m\\u0009b", Shown.of("a\r\u001b[31m\tb"));
    assertEquals("\\u202etxt.exe", Shown.of("\u202etxt.exe"));
    assertEquals("\\u2028\\u2029\\u0085\\u009b", Shown.of("\u2028\u2029\u0085\u009b"));
    assertEquals("\\ufeffa\\u200bb\\u00ad", Shown.of("\ufeffa\u200bb\u00ad"));
    assertEquals("\\u{e0041}", Shown.of("\udb40\udc41"));
    assertEquals("\\ud800", Shown.of("\ud800"));
    assertEquals("\\u0000", Shown.of("\0"));
  }

  /** Some CIs read them anywhere in a line. */
  @ParameterizedTest
  @CsvSource({
    "##vso[task.setvariable variable=x]y, \\u0023#vso[task.setvariable variable=x]y",
    "甲##[error]乙, 甲\\u0023#[error]乙",
    "###VSO[a], #\\u0023#VSO[a]"
  })
  void aCommandOfACiIsNoneAnyMore(String words, String shown) {
    assertEquals(shown, Shown.of(words));
  }

  @Test
  void noWordsWhateverLeaveTheirLine() {
    Random random = new Random(42);
    Pattern command = Pattern.compile("##[A-Za-z]*\\[");
    for (int i = 0; i < 20_000; i++) {
      String words = Hostile.words(random);
      String shown = Shown.of(words);
      assertTrue(Invisible.inName(shown).isEmpty(), () -> "in " + shown);
      assertTrue(!command.matcher(shown).find(), shown);
      assertEquals(shown, Shown.of(shown), "what is shown is shown as it is");
    }
  }
}
