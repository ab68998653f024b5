package org.gongkai.chart.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.BothSides;
import org.junit.jupiter.api.Test;

class ScaleTest {

  @Test
  void theAxisIsThatOfTheListOfCases() {
    for (String line : BothSides.cases("axis")) {
      String[] cells = BothSides.cells(line);
      Scale scale = Scale.of(Stream.of(cells[0].split(" ")).map(BigDecimal::new).toList());
      String step = scale.step().stripTrailingZeros().toPlainString();
      assertEquals(
          line, cells[0] + " | " + step + " | " + scale.first() + " | " + scale.last(), line);
    }
  }

  @Test
  void ticksAreRoundAndHoldTheHighestNumber() {
    assertEquals("[0, 1000, 2000, 3000, 4000]", ticks("3830"));
    assertEquals("[0, 25, 50, 75, 100]", ticks("88"));
    assertEquals("[0, 500000, 1000000, 1500000]", ticks("1200000"));
    assertEquals("[0, 1000, 2000, 3000, 4000]", ticks("4000"));
  }

  @Test
  void countsHaveNoTicksBetweenWholeNumbers() {
    assertEquals("[0, 1, 2]", ticks("0"));
    assertEquals("[0, 1, 2]", ticks("1"));
    assertEquals("[0, 1, 2, 3]", ticks("3"));
    assertEquals("[0, 5, 10]", ticks("9"));
  }

  @Test
  void moneyMayHaveTicksBetweenWholeNumbers() {
    assertEquals("[0, 0.1, 0.2, 0.3]", ticks("0.295"));
    assertEquals("[0, 0.5, 1, 1.5]", ticks("1.25"));
  }

  @Test
  void theAxisReachesBelowZeroOnlyForNegativeNumbers() {
    assertEquals("[-20, 0, 20, 40]", ticks("-3", "36"));
    assertEquals("[-6, -4, -2, 0, 2]", ticks("-5", "2"));
  }

  @Test
  void thereAreThreeToFiveTicksWhateverTheNumber() {
    for (long number = 0; number < 3_000; number++) {
      List<BigDecimal> ticks = Scale.of(List.of(BigDecimal.valueOf(number))).ticks();
      assertTrue(ticks.size() >= 3 && ticks.size() <= 5, number + ": " + ticks);
      assertTrue(ticks.get(ticks.size() - 1).longValueExact() >= number, number + ": " + ticks);
    }
  }

  private static String ticks(String... numbers) {
    return Scale.of(Stream.of(numbers).map(BigDecimal::new).toList()).ticks().toString();
  }
}
