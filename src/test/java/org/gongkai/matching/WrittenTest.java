package org.gongkai.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.document.Remark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12 | 12 | '' | ''",
        "0 | 0 | '' | ''",
        "172621.80 | 172621.80 | '' | ''",
        "１２ | 12 | '' | FULL_WIDTH_DIGITS",
        "１７２６２１．８ | 172621.8 | '' | FULL_WIDTH_DIGITS",
        "13,612 | 13612 | '' | THOUSANDS",
        "13，612 | 13612 | '' | THOUSANDS",
        "1,573,179 | 1573179 | '' | THOUSANDS",
        "-2 | -2 | '' | ''",
        "－2 | -2 | '' | ''",
        "减2 | -2 | '' | SIGNED_WORDS",
        "减少2 | -2 | '' | SIGNED_WORDS",
        "减 2 | -2 | '' | SIGNED_WORDS",
        "↓2 | -2 | '' | SIGNED_WORDS",
        "增1 | 1 | '' | SIGNED_WORDS",
        "+1 | 1 | '' | SIGNED_WORDS",
        "251000元 | 251000 | 元 | UNIT_IN_CELL",
        "3.5 万元 | 3.5 | 万元 | UNIT_IN_CELL",
        "12件 | 12 | 件 | UNIT_IN_CELL"
      })
  void aNumber(String written, BigDecimal value, String unit, String mended) {
    Set<Remark.Kind> kinds =
        Arrays.stream(mended.split(" "))
            .filter(one -> !one.isEmpty())
            .map(Remark.Kind::valueOf)
            .collect(Collectors.toSet());
    assertEquals(new Written.Number(value, unit, kinds), Written.of(written));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u00A0", "\u3000", "\n", "\u200B"})
  void nothing(String written) {
    assertEquals(Written.BLANK, Written.of(written));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "／", "-", "—", "——", "–", "−", "－", "\\", "无", "n/a", "//"})
  void aStroke(String written) {
    assertEquals(Written.SLASH, Written.of(written));
  }

  @Test
  void wordsThatSayItDoesNotApply() {
    assertEquals(Written.NOT_APPLICABLE, Written.of(" 不适用 "));
  }

  /** None of these is a number that could be relied on. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "12①",
        "12²",
        "1 2",
        "1\n2",
        "12*",
        "约12",
        "12余件",
        "十二",
        "1.2万件",
        "O",
        "l2",
        "12%",
        "1,23",
        "1,2345",
        "12,345,6",
        "1..2",
        ".5",
        "5.",
        "--2",
        "2-3",
        "(5)",
        "１２３４５６７８９０１２３４５６",
        "见附表",
        "½",
        "٣",
        "一"
      })
  void noNumber(String written) {
    assertEquals(new Written.Unclear(written), Written.of(written));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "本年收费金额（单位：万元） | wanyuan",
        "本年收费金额(单位:元) | yuan",
        "采购总金额（万元） | wanyuan",
        "采购总金额 单位：元 | yuan",
        "采购总金额 | ''",
        "采购总金额（亿元） | ''",
        "本年收費金額（單位：萬元） | wanyuan"
      })
  void theUnitAHeadingNames(String heading, String unit) {
    assertEquals(unit, WrittenReader.money(heading));
  }
}
