package org.gongkai.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.gongkai.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownSafetyTest {

  @Test
  void htmlIsShownAsTextAndEachPieceIsTold() {
    Reading reading =
        Reading.of(
            "<script>alert(1)</script>",
            "",
            "甲<b onclick=\"x\">乙</b><!-- 丙 -->",
            "",
            "> <iframe src=x>");
    assertEquals(
        """
        <p>&lt;script&gt;alert(1)&lt;/script&gt;</p>
        <p>甲&lt;b onclick=&quot;x&quot;&gt;乙&lt;/b&gt;&lt;!-- 丙 --&gt;</p>
        <blockquote>
        <p>&lt;iframe src=x&gt;</p>
        </blockquote>""",
        reading.html());
    assertEquals(
        List.of(
            "a.md:1:1: raw-html: HTML“<script>alert(1)</script>”不起作用，会原样显示成文字 | 请改用 Markdown 写法，或删去",
            "a.md:3:2: raw-html: HTML“<b onclick=\"x\">”不起作用，会原样显示成文字 | 请改用 Markdown 写法，或删去",
            "a.md:3:18: raw-html: HTML“</b>”不起作用，会原样显示成文字 | 请改用 Markdown 写法，或删去",
            "a.md:3:22: raw-html: HTML“<!-- 丙 -->”不起作用，会原样显示成文字 | 请改用 Markdown 写法，或删去",
            "a.md:5:3: raw-html: HTML“<iframe src=x>”不起作用，会原样显示成文字 | 请改用 Markdown 写法，或删去"),
        reading.findings(Language.ZH));
  }

  @Test
  void longHtmlIsQuotedShort() {
    assertEquals(
        List.of(
            "a.md:1:1: raw-html: the HTML '<svg onload=\"xxxxxxxxxxxxxxxxxxxxxxxxxxx…' has no effect: it is shown as text | write it in Markdown, or delete it"),
        Reading.of("<svg onload=\"" + "x".repeat(100) + "\">", "rest").findings(Language.EN));
  }

  @Test
  void picturesFromOtherSitesAreErrorsAndLeaveTheirWords() {
    Reading reading = Reading.of("甲![图 *一*](http://a.cn/x.png)![图二](//a.cn/x.png)");
    assertEquals("<p>甲图 一图二</p>", reading.html());
    assertEquals(List.of(), reading.links());
    assertEquals(
        List.of(
            "a.md:1:2: remote-image: 图片“http://a.cn/x.png”在别的网站上：那个网站会知道谁读了本页，图片也随时可能失效 | 请把图片文件放进 assets/ 文件夹，改用相对地址",
            "a.md:1:29: remote-image: 图片“//a.cn/x.png”在别的网站上：那个网站会知道谁读了本页，图片也随时可能失效 | 请把图片文件放进 assets/ 文件夹，改用相对地址"),
        reading.findings(Language.ZH));
  }

  @Test
  void picturesInTheAddressItselfAreNotSafe() {
    Reading reading = Reading.of("![图](data:image/svg+xml,x)");
    assertEquals("<p>图</p>", reading.html());
    assertEquals(
        List.of(
            "a.md:1:1: unsafe-link: the picture address 'data:image/svg+xml,x' is not safe: only its words are kept"
                + " | put the picture into the folder assets/ and use its relative address"),
        reading.findings(Language.EN));
  }

  @Test
  void picturesOfThisSiteAreNotedAndKeepTheirWords() {
    Reading reading = Reading.of("[![图“一”](img/一.png \"题\")](x/)");
    assertEquals(
        "<p><a href=\"x/\"><img src=\"img/%E4%B8%80.png\" alt=\"图“一”\" title=\"题\" /></a></p>",
        reading.html());
    assertEquals(List.of("a.md:1:2 [图“一”](img/一.png)", "a.md:1:1 [图“一”](x/)"), reading.links());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '^',
      value = {
        "java; <code class=\"language-java\">",
        "Java; <code>",
        "java x; <code>",
        "x\"onload=; <code>",
        "external; <code class=\"language-external\">"
      })
  void theLanguageOfCodeIsAClassOnlyIfItIsPlain(String info, String code) {
    assertEquals("<pre>" + code + "x\n</code></pre>", Reading.of("```" + info, "x", "```").html());
  }

  @Test
  void headingsBeginAtLevelTwoAndTheirIdsAreTheirOwn() {
    assertEquals(
        """
        <h2 id="s-一总体情况">一、<strong>总体情况</strong></h2>
        <h2 id="s-一总体情况-2">一、总体情况</h2>
        <h3 id="s-faq-a-b">FAQ a-b</h3>
        <h4 id="s-一总体情况-2-2">一、总体情况-2</h4>
        <h5 id="s-constructor">constructor</h5>
        <h6 id="s-">！</h6>
        <h2 id="s--2">&quot;&gt;</h2>""",
        Reading.of(
                "# 一、**总体情况**",
                "## 一、总体情况",
                "### FAQ a-b",
                "#### 一、总体情况-2",
                "##### constructor",
                "###### ！",
                "# \">")
            .html());
  }

  @Test
  void templatesInTheTextAreText() {
    assertEquals(
        "<p>{{ site.url }} {% include 'x' %} ${x} &lt;b&gt;</p>",
        Reading.of("{{ site.url }} {% include 'x' %} ${x} &lt;b&gt;").html());
  }
}
