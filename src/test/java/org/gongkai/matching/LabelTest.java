package org.gongkai.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "三、本年度办理结果 | 本年度办理结果",
        "三 、 本 年 度 办 理 结 果 | 本年度办理结果",
        "（一）予以公开 | 予以公开",
        "(一)予以公开 | 予以公开",
        "㈠予以公开 | 予以公开",
        "⑴予以公开 | 予以公开",
        "①予以公开 | 予以公开",
        "1.属于国家秘密 | 属于国家秘密",
        "1、属于国家秘密 | 属于国家秘密",
        "１．属于国家秘密 | 属于国家秘密",
        "1属于国家秘密 | 属于国家秘密",
        "其中：涉及国家秘密 | 涉及国家秘密",
        "第二十条第（一）项 | 第二十条第一项",
        "第二十条 第(一)项 | 第二十条第一项",
        "本年增/减 | 本年增减",
        "危及“三安全一稳定” | 危及三安全一稳定",
        "⼀、⾃然⼈ | 自然人",
        "商業企業 | 商业企业",
        "本年收費金額（單位：萬元） | 本年收费金额单位万元"
      })
  void aLabelIsItsWordsWithoutNumberAndMarks(String written, String full) {
    assertEquals(full, Label.of(written).full());
  }

  @Test
  void whatStandsInBracketsMayBeLeftOut() {
    assertEquals("部分公开", Label.of("（二）部分公开（区分处理的，只计这一情形，不计其他情形）").core());
    assertEquals("第二十条第一项", Label.of("第二十条第（一）项").core());
    assertEquals("只有括号", Label.of("（只有括号）").core());
  }

  @Test
  void traditionalCharactersAreTold() {
    assertTrue(Label.of("總計").isTraditional());
    assertEquals(false, Label.of("总计").isTraditional());
  }

  @Test
  void aSpaceThatIsNotSeenIsNone() {
    assertEquals("总计", Label.of("\u200B总\u00A0\u3000计\uFEFF").full());
  }

  @Test
  void aParagraphIsNoLabel() {
    assertTrue(Label.of("很长".repeat(200)).isEmpty());
  }
}
