package org.gongkai.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.gongkai.language.Language;
import org.junit.jupiter.api.Test;

class WordingTest {

  private static final String REPORTS = "{0, plural, one {# report is} other {# reports are}} here";

  @Test
  void aCountChoosesItsFormAndIsPrintedWithSeparators() {
    assertEquals("1 report is here", said(REPORTS, 1));
    assertEquals("0 reports are here", said(REPORTS, 0));
    assertEquals("1,234 reports are here", said(REPORTS, 1234));
  }

  @Test
  void aCountThatIsPrintedAlreadyChoosesToo() {
    assertEquals("1 report is here", said(REPORTS, "1"));
    assertEquals("1,001 reports are here", said(REPORTS, "1,001"));
  }

  @Test
  void chineseHasOneForm() {
    Wording wording = Wording.of("key", "{0, plural, other {# 份报告}}");
    assertEquals("1 份报告", wording.say(Language.ZH, 1));
    assertEquals("1,234 份报告", wording.say(Language.ZH, 1234));
  }

  @Test
  void aYearIsPutInAsItIs() {
    assertEquals("nothing for 2023 to compare with", said("nothing for {0} to compare with", 2023));
  }

  @Test
  void aNumberIsPrintedWithSeparators() {
    assertEquals("9,000 of 10,000", said("{0, number} of {1, number}", 9000, 10_000));
  }

  @Test
  void severalPlacesStandInAnyOrder() {
    assertEquals(
        "3 of 1 rule, it's 2020",
        said("{1} of {0, plural, one {# rule} other {# rules}}, it's {2}", 1, 3, 2020));
  }

  @Test
  void aValueMayHoldWhatLooksLikeAPlace() {
    assertEquals("{1} and x", said("{0} and {1}", "{1}", "x"));
  }

  @Test
  void aPlaceThatIsNotUnderstoodIsRefused() {
    for (String wrong : new String[] {"{0, date}", "{0, plural, one {# a}}", "{", "a}", "{a}"}) {
      assertThrows(IllegalArgumentException.class, () -> Wording.of("key", wrong), wrong);
    }
  }

  @Test
  void aPlaceThePageFillsWithNothingIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> said("{0} of {1}", 1));
  }

  private static String said(String message, Object... values) {
    return Wording.of("key", message).say(Language.EN, values);
  }
}
