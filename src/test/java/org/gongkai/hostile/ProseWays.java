package org.gongkai.hostile;

import static org.gongkai.hostile.Expected.BUILT;
import static org.gongkai.hostile.Expected.JUDGED;
import static org.gongkai.hostile.Expected.REFUSED;
import static org.gongkai.hostile.Expected.TOLD;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Texts that say something else than they seem to, or more than a reader can take. */
final class ProseWays {

  private ProseWays() {}

  private record Passage(String name, Expected expected, String words) {}

  private static final List<Passage> PASSAGES =
      List.of(
          new Passage("script", TOLD, "<script>alert(1)</script>"),
          new Passage("picture with a handler", TOLD, "<img src=x onerror=alert(1)>"),
          new Passage("frame", TOLD, "<iframe src=\"https://evil.example/\"></iframe>"),
          new Passage("style", TOLD, "<style>body{display:none}</style>"),
          new Passage("comment of HTML", TOLD, "<!-- 内部 -->"),
          new Passage("unclosed comment", TOLD, "<!-- 内部"),
          new Passage("remote picture", REFUSED, "![x](https://evil.example/x.png)"),
          new Passage("picture of data", TOLD, "![x](data:image/svg+xml;base64,PHN2Zz4=)"),
          new Passage("script link", TOLD, "[x](javascript:alert(1))"),
          new Passage("script link in capitals", TOLD, "[x](JaVaScRiPt:alert(1))"),
          new Passage("script link with entity", TOLD, "[x](javascript&colon;alert(1))"),
          new Passage("data link", TOLD, "[x](data:text/html,x)"),
          new Passage("script address", TOLD, "<javascript:alert(1)>"),
          new Passage("file link", TOLD, "[x](file:///etc/passwd)"),
          new Passage("heading without its blank", REFUSED, "##七、另外"),
          new Passage("heading with wide marks", REFUSED, "＃＃ 七、另外"),
          new Passage("template hint", BUILT, "{{ page.secret }} ${env:PATH} #{x}"),
          new Passage("conflict", REFUSED, "<<<<<<< HEAD\n甲\n=======\n乙\n>>>>>>> b"),
          new Passage("entity", BUILT, "&lt;b&gt; &amp; &#0; &#x1F600;"),
          new Passage("unclosed emphasis", BUILT, "**粗 *斜 `码 ~~删"),
          new Passage("unclosed link", JUDGED, "[全文](report.pdf"),
          new Passage("wide brackets of a link", JUDGED, "［全文］（report.pdf）"),
          new Passage("fence without end", BUILT, "```\ncode"),
          new Passage("table of one row", BUILT, "| a | b |\n|---|---|"),
          new Passage("crooked table", JUDGED, "| a | b |\n|---|---|\n| 1 |\n| 1 | 2 | 3 |"),
          new Passage("footnote", JUDGED, "甲[^1]\n\n[^1]: 注"),
          new Passage("definition of a link", JUDGED, "[甲]\n\n[甲]: javascript:alert(1)"),
          new Passage("a thousand quotes", JUDGED, ">".repeat(1_000) + " 甲"),
          new Passage("many quotes", JUDGED, ">".repeat(100_000) + " 甲"),
          new Passage("many stars", JUDGED, "*".repeat(100_000)),
          new Passage("many stars and letters", JUDGED, "*a ".repeat(50_000)),
          new Passage("many brackets", JUDGED, "[".repeat(100_000)),
          new Passage("many brackets of pictures", JUDGED, "![".repeat(50_000)),
          new Passage("many back ticks", JUDGED, "`a``b".repeat(30_000)),
          new Passage("many angles", JUDGED, "<a ".repeat(50_000)),
          new Passage("many comments", JUDGED, "<!--".repeat(50_000)),
          new Passage("many tildes", JUDGED, "~~a".repeat(50_000)),
          new Passage("many addresses", JUDGED, "http://a.b ".repeat(20_000)),
          new Passage("deep list", JUDGED, deepList(2_000)),
          new Passage(
              "wide table",
              JUDGED,
              "|a".repeat(5_000) + "|\n" + "|-".repeat(5_000) + "|\n" + "|1".repeat(5_000) + "|"),
          new Passage("long table", JUDGED, "|a|b|\n|-|-|\n" + "|1|2|\n".repeat(50_000)),
          new Passage("one long line", JUDGED, "长".repeat(250_000)),
          new Passage("many lines", JUDGED, "甲\n\n".repeat(100_000)),
          new Passage("many headings", JUDGED, "### 甲\n".repeat(20_000)),
          new Passage("many definitions", JUDGED, definitions(20_000)),
          new Passage("many entities", JUDGED, "&amp;".repeat(100_000)));

  private record Figure(String name, Expected expected, String words) {}

  private static final List<Figure> FIGURES =
      List.of(
          new Figure("another number", REFUSED, "[51](#requests.received.total)"),
          new Figure("another number in words", REFUSED, "[五十一](#requests.received.total)"),
          new Figure("no such row", REFUSED, "[50](#requests.recieved.total)"),
          new Figure("no such column", REFUSED, "[50](#requests.received.sum)"),
          new Figure("no such table", REFUSED, "[50](#request.received.total)"),
          new Figure("capitals", REFUSED, "[50](#Requests.received.total)"),
          new Figure("only the table", BUILT, "[50](#requests)"),
          new Figure("nothing behind the sign", REFUSED, "[50](#)"),
          new Figure("two signs", REFUSED, "[50](##requests.received.total)"),
          new Figure("dots", REFUSED, "[50](#requests..total)"),
          new Figure("wide brackets", REFUSED, "[50]（#requests.received.total）"),
          new Figure("blank between", REFUSED, "[50] (#requests.received.total)"),
          new Figure("of another report", BUILT, "[50](../2022/#requests.received.total)"));

  static Stream<Hostile> all() {
    List<Hostile> all = new ArrayList<>();
    for (String file : List.of(Sources.TEXT, Sources.PAGE)) {
      int line = Sources.lines(file).size() + 2;
      for (Passage passage : PASSAGES) {
        all.add(
            new Hostile(
                Kind.PROSE,
                passage.name + ", " + file,
                ofPage(file, passage),
                file,
                line,
                Sources.append(file, "\n" + passage.words + "\n")));
      }
    }
    String before = "[50](#requests.received.total)";
    for (Figure figure : FIGURES) {
      all.add(
          new Hostile(
              Kind.PROSE,
              "figure: " + figure.name,
              figure.expected,
              Sources.TEXT,
              Sources.line(Sources.TEXT, before),
              Sources.replace(Sources.TEXT, before, figure.words)));
    }
    return all.stream();
  }

  /** A page has no sections of a form. */
  private static Expected ofPage(String file, Passage passage) {
    return file.equals(Sources.PAGE) && passage.name.startsWith("heading")
        ? JUDGED
        : passage.expected;
  }

  private static String deepList(int depth) {
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < depth; i++) {
      list.append("- ");
    }
    return list.append("甲").toString();
  }

  private static String definitions(int number) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < number; i++) {
      words.append("[a").append(i).append("]: b\n");
    }
    return words.toString();
  }
}
