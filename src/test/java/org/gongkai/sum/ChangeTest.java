package org.gongkai.sum;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.gongkai.language.Text;
import org.gongkai.report.Figure;
import org.gongkai.report.Silence;
import org.junit.jupiter.api.Test;

class ChangeTest {

  @Test
  void aChangeIsToldWithItsSignInWordsAndItsShare() {
    assertEquals(Text.of("比2023年增加 14（0.4%）", "up 14 on 2023 (0.4%)"), change(3525, 3511).words());
    assertEquals(
        Text.of("比2023年减少 270（61.4%）", "down 270 on 2023 (61.4%)"), change(170, 440).words());
    assertEquals("up", change(2, 1).direction());
    assertEquals("down", change(1, 2).direction());
  }

  @Test
  void theSameIsToldAsTheSame() {
    assertEquals(Text.of("与2023年相同", "same as 2023"), change(5, 5).words());
    assertEquals("same", change(0, 0).direction());
  }

  @Test
  void outOfNothingThereIsNoShare() {
    assertEquals(Text.of("比2023年增加 3", "up 3 on 2023"), change(3, 0).words());
  }

  @Test
  void aShareTooSmallToPrintIsNotNothing() {
    assertEquals("up 1 on 2023 (<0.1%)", change(100_001, 100_000).words().en());
  }

  @Test
  void whatFallsToAlmostNothingDidNotFallToNothing() {
    assertEquals("down 99,999 on 2023 (>99.9%)", change(1, 100_000).words().en());
    assertEquals("down 100,000 on 2023 (100%)", change(0, 100_000).words().en());
    assertEquals("up 100,000 on 2023 (100%)", change(200_000, 100_000).words().en());
  }

  @Test
  void anUnknownYearIsNeverZero() {
    Change change = new Change(Figure.count(5), Silence.NOT_PUBLISHED, 2023);
    assertEquals(
        Text.of("2023年未公布，不能比较", "2023: not published, cannot be compared"), change.words());
    assertEquals("", change.direction());
    assertEquals(
        Text.of("2023年空白，不能比较", "2023: blank, cannot be compared"),
        new Change(Figure.count(5), Silence.BLANK, 2023).words());
    assertEquals(Text.EMPTY, new Change(Silence.BLANK, Figure.count(5), 2023).words());
  }

  @Test
  void moneyKeepsItsDecimals() {
    Change change =
        new Change(
            new Figure.Amount(new BigDecimal("12.50"), "wanyuan"),
            new Figure.Amount(new BigDecimal("10"), "wanyuan"),
            2023);
    assertEquals("增加 2.50（25.0%）", change.brief().zh());
  }

  private static Change change(long now, long before) {
    return new Change(Figure.count(now), Figure.count(before), 2023);
  }
}
