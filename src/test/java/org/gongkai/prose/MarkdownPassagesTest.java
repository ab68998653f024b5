package org.gongkai.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Findings;
import org.gongkai.finding.Location;
import org.junit.jupiter.api.Test;

class MarkdownPassagesTest {

  private final Findings findings = new Findings();

  @Test
  void aNarrativeIsCutAtItsLevelTwoHeadings() {
    assertEquals(
        List.of(
            passage("", 1, "<p>前言。</p>\n"),
            passage("一、总体情况", 3, "<p>甲</p>\n<h3>（一）主动公开</h3>\n<p>乙</p>\n"),
            passage("二、其他", 9, ""),
            passage("三、附 则", 10, "<p>丙</p>\n")),
        passages(
            "前言。",
            "",
            "## **一、总体情况**",
            "甲",
            "### （一）主动公开",
            "乙",
            "",
            "",
            "## 二、其他",
            "三、附",
            "则",
            "---",
            "丙"));
  }

  @Test
  void headingsInFencesQuotesAndListsDoNotCut() {
    assertEquals(
        List.of(
            passage(
                "一、总体情况",
                1,
                """
                <pre><code>## 不是标题
                </code></pre>
                <pre><code>## 也不是
                </code></pre>
                <blockquote>
                <h2>引文</h2>
                </blockquote>
                <ul>
                <li>
                <h2>项</h2>
                </li>
                </ul>
                """)),
        passages(
            "## 一、总体情况", "```", "## 不是标题", "```", "~~~", "## 也不是", "~~~", "> ## 引文", "", "- ## 项"));
  }

  @Test
  void nothingBeforeTheFirstHeadingIsNoPassage() {
    assertEquals(List.of(passage("一", 3, "<p>甲</p>\n")), passages("", "", "## 一", "甲"));
    assertEquals(List.of(), passages(""));
    assertEquals(List.of(), passages("\n\n"));
  }

  @Test
  void levelOneHeadingsAreShownAsLevelTwoAndHaveNoIds() {
    assertEquals(
        List.of(passage("", 1, "<h2>2020年年度报告</h2>\n"), passage("一", 2, "<h3>（一）</h3>\n")),
        passages("# 2020年年度报告", "## 一", "### （一）"));
  }

  @Test
  void eachPassageHasItsOwnLinks() {
    List<Passage> passages = passages("[甲](a)", "## 一[乙](b)", "[丙](c) [丁]", "## 二", "", "[丁]: d");
    assertEquals(
        List.of(
            List.of(link("a", "甲", 1, 1)),
            List.of(link("c", "丙", 3, 1), link("d", "丁", 3, 8)),
            List.of()),
        passages.stream().map(passage -> passage.prose().links()).toList());
  }

  @Test
  void findingsOfTextAndHeadingsHaveTheirLines() {
    passages("<b>", "", "## 一<i>", "", "[x](data:x)");
    assertEquals(
        List.of("2020.md:1:1 raw-html", "2020.md:3:5 raw-html", "2020.md:5:1 unsafe-link"),
        findings.sorted().stream().map(MarkdownPassagesTest::print).toList());
  }

  @Test
  void severalThreadsReadTheSame() {
    String[] source = {
      "前言**“甲”**乙",
      "## 一、总体情况",
      "[88](#requests.received.total)，见http://www.gov.cn/x。",
      "## 二",
      "|甲|",
      "|--:|",
      "|**乙。**丙|"
    };
    List<Passage> expected = passages(source);
    IntStream.range(0, 2_000).parallel().forEach(i -> assertEquals(expected, passages(source)));
  }

  private List<Passage> passages(String... lines) {
    return new Markdown(findings)
        .passages(String.join("\n", lines), "2020.md").stream()
            .map(MarkdownPassagesTest::withoutWordings)
            .toList();
  }

  private static Passage withoutWordings(Passage passage) {
    Prose prose = passage.prose();
    return new Passage(
        passage.heading(), passage.at(), new Prose(prose.html(), prose.links(), List.of()));
  }

  private static Passage passage(String heading, int line, String html) {
    return new Passage(
        heading, new Location("2020.md", line, 1), new Prose(html, List.of(), List.of()));
  }

  private static Link link(String destination, String text, int line, int column) {
    return new Link(destination, text, new Location("2020.md", line, column));
  }

  private static String print(Finding finding) {
    return finding.at() + " " + finding.rule();
  }
}
