package org.gongkai.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "88 | 88",
        "1,234 | 1234",
        "-2.5 | -2.5",
        "三 | 3",
        "两 | 2",
        "〇 | 0",
        "十 | 10",
        "十五 | 15",
        "二十 | 20",
        "九十九 | 99",
        "八百 | 800",
        "一百零五 | 105",
        "一百一十 | 110",
        "两百五十六 | 256",
        "一千零五 | 1005",
        "一千零五十 | 1050",
        "一千二百 | 1200",
        "一千二百三十四 | 1234",
        "一万 | 10000",
        "三万二千 | 32000",
        "三万零五百 | 30500",
        "三万五百 | 30500",
        "十二万三千四百五十六 | 123456",
        "一百万 | 1000000",
        "一亿零三万 | 100030000",
        "两亿三千万 | 230000000",
        "二〇二二 | 2022",
        "一二三四 | 1234",
        "壹仟贰佰叁拾肆 | 1234",
        "3.2万 | 32000",
        "8万 | 80000",
        "1.5亿 | 150000000",
        "3千 | 3000",
        "3万2千 | 32000",
        "100萬 | 1000000"
      })
  void whatIsExactIsRead(String written, BigDecimal value) {
    Optional<BigDecimal> read = Numeral.read(written);
    assertEquals(0, read.orElseThrow().compareTo(value), written + " is read as " + read);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "一百五", "一千二", "一万二", "八九", "三五", "百", "千", "万", "两三百", "十百", "百十", "一万万", "3.2万5千",
        "3万20000", "八八十", "一零百", "", "万八", "十万八", "1.2.3"
      })
  void whatCouldBeTwoNumbersOrIsNoneIsNot(String written) {
    assertEquals(Optional.empty(), Numeral.read(written));
  }

  @Test
  void aLongRunIsReadInOnePass() {
    assertEquals(Optional.empty(), Numeral.read("万".repeat(10_000)));
    assertEquals(Optional.empty(), Numeral.read("十".repeat(10_000)));
  }
}
