package org.gongkai.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownChineseTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "**“加粗”**文字; <strong>“加粗”</strong>文字",
        "**注意：**后文; <strong>注意：</strong>后文",
        "前文**（一）**后文; 前文<strong>（一）</strong>后文",
        "**甲**、**乙**和**“丙”**、**丁。**; <strong>甲</strong>、<strong>乙</strong>和<strong>“丙”</strong>、<strong>丁。</strong>",
        "占**84.5%**的，另占**3.2%**。; 占<strong>84.5%</strong>的，另占<strong>3.2%</strong>。",
        "后文*《条例》*后文; 后文<em>《条例》</em>后文",
        "“**甲**”; “<strong>甲</strong>”",
        "***“甲”***乙; <em><strong>“甲”</strong></em>乙",
        "[**“甲”**](x/)乙; <a href=\"x/\"><strong>“甲”</strong></a>乙",
        "`**“加粗”**文字`; <code>**“加粗”**文字</code>",
        "\\*\\*“不加粗”\\*\\*; **“不加粗”**",
        "**Note:** text; <strong>Note:</strong> text",
        "2 * 3 * 4; 2 * 3 * 4",
      })
  void boldWorksBesideChinesePunctuation(String source, String html) {
    assertEquals("<p>" + html + "</p>", Reading.of(source).html());
  }

  @Test
  void boldWorksInTableCellsAndAlignmentIsAClass() {
    assertEquals(
        """
        <table>
        <thead>
        <tr>
        <th class="align-left">甲</th>
        <th class="align-right">乙</th>
        <th class="align-center">丙</th>
        <th>丁</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td class="align-left"><strong>“加粗”</strong>文字</td>
        <td class="align-right"><strong>注意：</strong>后文</td>
        <td class="align-center"><strong>完。</strong></td>
        <td><code>**“x”**</code></td>
        </tr>
        </tbody>
        </table>""",
        Reading.of("|甲|乙|丙|丁|", "|:--|--:|:-:|---|", "| **“加粗”**文字 | **注意：**后文 |**完。**|`**“x”**`|")
            .html());
  }

  @Test
  void codeBlocksKeepTheirStars() {
    assertEquals(
        "<pre><code>**“加粗”**文字\n</code></pre>", Reading.of("```", "**“加粗”**文字", "```").html());
  }

  @Test
  void titlesAndAddressesKeepTheirStars() {
    Reading reading = Reading.of("[甲](a*“b.html \"**“题”**\")");
    assertEquals("<p><a href=\"a*%E2%80%9Cb.html\" title=\"**“题”**\">甲</a></p>", reading.html());
    assertEquals(List.of("a.md:1:1 [甲](a*“b.html)"), reading.links());
  }

  @Test
  void columnsAreThoseOfTheFileAfterBold() {
    Reading reading = Reading.of("**注意：**见[甲](x.html)", "- **“一”**、**“二”**<b>");
    assertEquals(List.of("a.md:1:9 [甲](x.html)"), reading.links());
    assertEquals(List.of("a.md:2:18"), reading.places("raw-html"));
  }

  @Test
  void lineEndsBetweenChineseCharactersAreNotSpaces() {
    assertEquals(
        "<p>第一行第二行\nEnglish\nline。<strong>注意：</strong>后文</p>",
        Reading.of("第一行", "第二行", "English", "line。", "**注意：**", "后文").html());
  }

  @Test
  void oneTildeIsARangeAndTwoStrikeOut() {
    assertEquals(
        "<p>2019~2020年，5~6月，<del>删去</del></p>", Reading.of("2019~2020年，5~6月，~~删去~~").html());
  }
}
