package org.gongkai.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class ChineseWordsTest {

  @Test
  void chineseWordsInEnglishAreMarkedWithTheirSignsAndFigures() {
    assertEquals(
        "notice <span lang=\"zh-CN\">国办公开办函〔2021〕30号</span> &amp; more",
        ChineseWords.markedIn("notice 国办公开办函〔2021〕30号 & more"));
    assertEquals(
        "the <span lang=\"zh-CN\">《条例》</span> of 2019", ChineseWords.markedIn("the 《条例》 of 2019"));
  }

  @Test
  void whatHasNoChineseStaysAsItIs() {
    assertEquals("1,234 – “a” é", ChineseWords.markedIn("1,234 – “a” é"));
    String html = "<p>x</p>";
    assertSame(html, ChineseWords.markedInHtml(html));
  }

  @Test
  void attributesStayAsTheyAreAndTheTextOfATagIsMarked() {
    assertEquals(
        "<p><a href=\"/a\" title=\"年报\"><span lang=\"zh-CN\">年报</span></a> is a report</p>",
        ChineseWords.markedInHtml("<p><a href=\"/a\" title=\"年报\">年报</a> is a report</p>"));
  }

  @Test
  void aCharacterBeyondTheFirstPlaneIsChineseToo() {
    assertEquals("<span lang=\"zh-CN\">𬍛</span>", ChineseWords.markedIn("𬍛"));
  }
}
