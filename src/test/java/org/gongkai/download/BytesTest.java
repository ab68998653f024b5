package org.gongkai.download;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.gongkai.report.Figure;
import org.gongkai.report.Silence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BytesTest {

  @ParameterizedTest
  @ValueSource(
      longs = {
        0,
        9,
        10,
        99,
        100,
        1234567890,
        999_999_999_999_999_999L,
        1_000_000_000_000_000_000L,
        Long.MAX_VALUE,
        -1,
        Long.MIN_VALUE
      })
  void numbersAreWrittenAsTheyAre(long number) {
    assertEquals(Long.toString(number), written(new Bytes(0).number(number)));
  }

  @Test
  void anAmountKeepsItsDecimalsAndIsNeverAPower() {
    assertEquals(
        "0.00 1000000",
        written(
            new Bytes(0)
                .number(new Figure.Amount(new BigDecimal("0.00"), "yuan"))
                .put(' ')
                .number(new Figure.Amount(new BigDecimal("1E6"), "yuan"))));
  }

  @Test
  void whatIsNotANumberIsItsWord() {
    assertEquals(
        "blank,yuan,not-published",
        written(
            new Bytes(0)
                .numberOrStatus(Silence.BLANK)
                .put(',')
                .unitOrStatus(new Figure.Amount(BigDecimal.ONE, "yuan"))
                .put(',')
                .unitOrStatus(Silence.NOT_PUBLISHED)));
  }

  private static String written(Bytes bytes) {
    return new String(bytes.toArray(), StandardCharsets.UTF_8);
  }
}
