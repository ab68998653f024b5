package org.gongkai.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.gongkai.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownLinksTest {

  private static final String EXTERNAL = "\" class=\"external\" rel=\"noopener noreferrer\">";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "java&Tab;script:alert(1)",
        "java&#10;script:alert(1)",
        "&#106;avascript:alert(1)",
        "javascript&colon;alert(1)",
        "javascript%3Aalert(1)",
        "javascript%253Aalert(1)",
        "%6Aavascript:alert(1)",
        "java%0Ascript:alert(1)",
        "java&#xE000;script:alert(1)",
        "< javascript:alert(1)>",
        "<java\tscript:alert(1)>",
        "&#1;javascript:alert(1)",
        "vbscript:x",
        "data:text/html,x",
        "data:image/png;base64,x",
        "file:///etc/passwd",
        "ftp://example.com/",
        "blob:x",
        "//example.com",
        "/%2Fexample.com",
        "</&#9;/example.com>",
        "\\\\\\\\example.com",
        "</\\\\example.com>",
        "..\\\\..\\\\x",
        "http:example.com",
        "https:/example.com",
        "http:///example.com",
        "http://www.gov.cn@example.com/",
        "http://",
        "mailto://x",
        ":x",
      })
  void addressesThatAreNotKnownToBeHarmlessLoseTheLinkAndKeepTheWords(String destination) {
    Reading reading = Reading.of("见[**文字**](" + destination + ")。");
    assertEquals("<p>见<strong>文字</strong>。</p>", reading.html());
    assertEquals(List.of(), reading.links());
    assertEquals(List.of("a.md:1:2"), reading.places("unsafe-link"));
  }

  @Test
  void theAuthorIsToldWhyALinkIsDropped() {
    Reading reading = Reading.of("见[甲](java&Tab;script:x)");
    assertEquals(
        List.of(
            "a.md:1:2: unsafe-link: 链接地址“java\uFFFDscript:x”不安全，只保留文字 | 请用 http:// 或 https:// 开头的网址、mailto: 邮箱、tel: 电话，或站内相对地址"),
        reading.findings(Language.ZH));
    assertEquals(
        List.of(
            "a.md:1:2: unsafe-link: the link address 'java\uFFFDscript:x' is not safe: only its words are kept"
                + " | use an address that begins with http:// or https://, mailto: or tel:, or a relative one"),
        reading.findings(Language.EN));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../2020/", "x%20y.html", "?a=b:c", "#总体情况", "/guangdong/", "a/b:c", "全文.pdf", ""})
  void relativeLinksAreNotedWithTheirPlace(String destination) {
    Reading reading = Reading.of("", "见[文**字**](" + destination + ")。");
    assertEquals(List.of("a.md:2:2 [文字](" + destination + ")"), reading.links());
    assertEquals(List.of(), reading.findings(Language.EN));
  }

  @Test
  void linksToFiguresAreMarked() {
    Reading reading =
        Reading.fromLine(7, "收到[88](#requests.received.total)件，[3](#fees.amount)元，[见](#s-甲)");
    assertEquals(
        "<p>收到<a href=\"#requests.received.total\" class=\"figure-link\">88</a>件，"
            + "<a href=\"#fees.amount\" class=\"figure-link\">3</a>元，<a href=\"#s-%E7%94%B2\">见</a></p>",
        reading.html());
    assertEquals(
        List.of(
            "a.md:7:3 [88](#requests.received.total)",
            "a.md:7:35 [3](#fees.amount)",
            "a.md:7:54 [见](#s-甲)"),
        reading.links());
  }

  @Test
  void linksToOtherSitesAndMailboxesAreNotNoted() {
    Reading reading =
        Reading.of(
            "[甲](HTTP://www.gov.cn/a?b=c) [乙](mailto:a@gd.gov.cn) [丙](tel:+86-20-12345) [丁][1]",
            "",
            "[1]: https://www.gov.cn");
    assertEquals(
        "<p><a href=\"HTTP://www.gov.cn/a?b=c"
            + EXTERNAL
            + "甲</a> <a href=\"mailto:a@gd.gov.cn\">乙</a> "
            + "<a href=\"tel:+86-20-12345\">丙</a> <a href=\"https://www.gov.cn"
            + EXTERNAL
            + "丁</a></p>",
        reading.html());
    assertEquals(List.of(), reading.links());
    assertEquals(List.of(), reading.findings(Language.EN));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "网址http://www.gov.cn/x。后文; http://www.gov.cn/x; 网址; 。后文",
        "（见http://www.gov.cn/x）; http://www.gov.cn/x; （见; ）",
        "(http://www.gov.cn/x); http://www.gov.cn/x; (; )",
        "**http://www.gov.cn/x**，; http://www.gov.cn/x; <strong>; </strong>，",
        "http://www.gov.cn/x.，后文; http://www.gov.cn/x; ''; .，后文",
      })
  void bareAddressesEndBeforeChinese(String source, String address, String before, String after) {
    assertEquals(
        "<p>" + before + "<a href=\"" + address + EXTERNAL + address + "</a>" + after + "</p>",
        Reading.of(source).html());
  }

  @Test
  void severalBareAddressesInOneSentenceAreSeveralLinks() {
    assertEquals(
        "<p>见<a href=\"http://a.cn/x"
            + EXTERNAL
            + "http://a.cn/x</a>，<a href=\"https://b.cn"
            + EXTERNAL
            + "https://b.cn</a>及<a href=\"http://www.c.cn"
            + EXTERNAL
            + "www.c.cn</a>。邮箱<a href=\"mailto:abc@gd.gov.cn\">abc@gd.gov.cn</a>。</p>",
        Reading.of("见http://a.cn/x，https://b.cn及www.c.cn。邮箱abc@gd.gov.cn。").html());
  }

  @Test
  void addressesWithMarksAroundThemKeepTheirChinese() {
    assertEquals(
        "<p><a href=\"http://www.gov.cn/%E4%B8%AD\" class=\"external\" rel=\"noopener noreferrer\">http://www.gov.cn/中</a></p>",
        Reading.of("<http://www.gov.cn/中>").html());
  }

  @Test
  void bareAddressesOfOtherKindsStayText() {
    Reading reading =
        Reading.of("ftp://x.cn/a javascript://x.cn/%0aalert(1) http://www.gov.cn@x.cn");
    assertEquals(
        "<p>ftp://x.cn/a javascript://x.cn/%0aalert(1) http://www.gov.cn@x.cn</p>", reading.html());
    assertEquals(List.of(), reading.findings(Language.EN));
  }
}
