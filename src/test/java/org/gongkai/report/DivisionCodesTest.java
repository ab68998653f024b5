package org.gongkai.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.gongkai.BothSides;
import org.gongkai.content.form.FormsReader;
import org.junit.jupiter.api.Test;

class DivisionCodesTest {

  private static final DivisionCodes CHINA = FormsReader.codes();

  @Test
  void aDivisionIsWithinThoseThatTheListOfCasesSays() {
    BothSides.hold("divisions", cells -> String.join(" ", CHINA.path(cells[0])));
  }

  @Test
  void allIsWithinTheNationAndNothingWithinWhatLiesBelow() {
    assertTrue(CHINA.isWithin("360702", CHINA.nation()));
    assertTrue(CHINA.isWithin("360702", "360700"));
    assertFalse(CHINA.isWithin("360700", "360702"));
  }

  @Test
  void otherCountriesHaveOtherDigits() {
    DivisionCodes codes = new DivisionCodes(List.of(1, 3), List.of("land", "shire"));
    assertEquals(List.of("2000", "2017"), codes.path("2017"));
    assertEquals(List.of("2000"), codes.path("2000"));
    assertEquals("2", codes.prefix("2000"));
    assertEquals(0, codes.depth("2000"));
    assertEquals(1, codes.depth("2017"));
    assertEquals(-1, codes.depth("0000"));
  }

  @Test
  void aCountryMayHaveNone() {
    assertEquals(List.of(""), DivisionCodes.NONE.path(""));
    assertEquals("", DivisionCodes.NONE.nation());
    assertTrue(DivisionCodes.NONE.isWithin("", ""));
  }
}
