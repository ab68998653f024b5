package org.gongkai.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.gongkai.BothSides;
import org.junit.jupiter.api.Test;

class PercentTest {

  @Test
  void sharesArePrintedAsTheListOfCasesSays() {
    for (String line : BothSides.cases("percent")) {
      String[] one = BothSides.cells(line);
      BigDecimal part = new BigDecimal(one[0]);
      BigDecimal whole = new BigDecimal(one[1]);
      assertEquals(one[2], Percent.words(part, whole), line);
      assertEquals(one[3], Percent.brief(part, whole), line);
    }
  }

  @Test
  void changesAreRoundedOnceHoweverLargeTheyAre() {
    assertEquals("2,333,266.7%", change(6, 140_002));
    assertEquals("0.4%", change(3511, 3525));
    assertEquals("61.4%", change(440, 170));
  }

  @Test
  void aChangeIsNeverSaidToBeNoneAndWhatIsLeftNeverNothing() {
    assertEquals("<0.1%", change(100_000, 100_001));
    assertEquals("<0.1%", change(100_000, 99_999));
    assertEquals(">99.9%", change(100_000, 1));
    assertEquals("100%", change(100_000, 0));
    assertEquals("0%", change(7, 7));
  }

  @Test
  void whatGrowsByAlmostAsMuchAgainHasNothingLeft() {
    assertEquals("100.0%", change(10_000, 19_999));
    assertEquals("100%", change(5, 10));
    assertEquals("100.0%", change(10_000, 20_001));
  }

  private static String change(long from, long to) {
    return Percent.ofChange(BigDecimal.valueOf(from), BigDecimal.valueOf(to));
  }
}
