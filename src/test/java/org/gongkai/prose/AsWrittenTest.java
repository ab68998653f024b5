package org.gongkai.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.finding.Findings;
import org.gongkai.language.Language;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no reader takes for a mark is printed as it was written, and found by searching. */
class AsWrittenTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5*8小时、7*24小时",
        "实行5*8小时、7*24小时值守",
        "热线（5*8小时），窗口（5*7小时）。",
        "7×24小时、5＊8小时",
        "长*宽*高为30*40*50厘米",
        "A*B*C",
        "60cm*20cm、80cm*30cm",
        "100㎡*2、200㎡*3",
        "5 * 8小时、7 * 24小时",
        "5 *8小时、7* 24小时",
        "5*（8+2）小时、7*（24-2）小时",
        "（2+3）*8小时，共（1+2）*9小时",
        "台数*单价*年限",
        "50%*8、60%*9",
        "2**3、4**5",
        "138****1234、139****5678",
        "320***********1234、321***********5678",
        "张**、李**、王**。",
        "张*、李*、王*。",
        "张*三、李*四",
        "张***、李***",
        "（张**）（李**）",
        "带“*”的为必填，带“*”的项目",
        "标（*）的为合计，（*）以外",
        "带“**”的，带“**”的",
        "周一~~周五、周三~~周六",
        "8:00~~12:00，14:00~~17:00",
        "2019~2020年，5~6月",
        "编号为a_b_c的_d",
        "第____号、第____号",
        "（____）、（____）",
        "____年__月__日（__）",
        "姓名_张三_",
        "2^10=1024，x^2^",
        "#1号楼、#2号楼",
        "C#和F#",
        ">100件的单位",
        ">=5件",
        "大于>100、小于<5",
        "<5%的单位",
        "<<中华人民共和国政府信息公开条例>>",
        "<条例>第二十条",
        "A<B，C>D",
        "《A&B》与R&D；AT&T",
        "和\\或",
        "D:\\数据\\2022",
        "\\%、\\$、\\,",
        "甲|乙|丙",
        "|甲|乙|",
        "[注]: 见附表",
        "[1]:来源",
        "[^1]: 说明",
        "[2019]36号",
        "国办发[2019]36号、[2020]1号",
        "（一）主动公开。1、制发文件。2．公开目录",
        "1.加强领导",
        "1.5倍",
        "2022.12.31",
        "－5件、—6件",
        "-5件",
        "+5件",
        "+86 755 1234",
        "！[图]",
        "见![",
        "`单个反引号",
        "$100、¥5",
        "@张三 #话题#",
        "50%、60‰",
        "甲  乙",
        "——转折——",
        "……",
        "3:2、5/8、1/3",
        "{甲}",
        "a\\b",
        "5'30\"",
        "①②③",
        "::甲::",
        "==甲==",
        "甲:乙::丙"
      })
  void isPrintedAndFound(String written) {
    Reading reading = Reading.of(written);
    assertEquals(written, words(reading), "the words");
    assertEquals(
        written.replace("  ", " "),
        Jsoup.parse(reading.html()).body().wholeText().strip().replace("  ", " "));
    assertEquals(List.of(), reading.findings(Language.ZH));
    assertEquals(
        List.of(written),
        passages("## 一、总体情况\n\n" + written + "\n").get(0).prose().wordings().stream()
            .map(Wording::words)
            .toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5*8小时、7*24小时",
        "张*、李*",
        "（____）、（____）",
        "2**3、4**5",
        "138****1234、139****5678",
        "\\%甲",
        "长*宽*高"
      })
  void isPrintedEverywhere(String written) {
    assertEquals("<ul>\n<li>" + written + "</li>\n</ul>", Reading.of("- " + written).html());
    assertEquals(
        "<h3 id=\"s-甲" + id(written) + "\">甲" + written + "</h3>",
        Reading.of("### 甲" + written).html());
    assertEquals(
        "<p><strong>" + "甲" + written + "乙</strong></p>",
        Reading.of("**甲" + written + "乙**").html());
    assertEquals("<p><code>" + written + "</code></p>", Reading.of("`" + written + "`").html());
    assertEquals(
        "<pre><code>" + written + "\n</code></pre>", Reading.of("```", written, "```").html());
    Reading cell = Reading.of("|甲|乙|", "|---|---|", "|" + written + "|丙|");
    assertEquals(written, Jsoup.parse(cell.html()).select("td").first().text());
    Reading link = Reading.of("[甲" + written + "](x/)");
    assertEquals(List.of("a.md:1:1 [甲" + written + "](x/)"), link.links());
  }

  private static String id(String words) {
    return words
        .chars()
        .filter(Character::isLetterOrDigit)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "*重点*，其余 | <em>重点</em>，其余",
        "要 *重点* 地 | 要 <em>重点</em> 地",
        "，*5件*， | ，<em>5件</em>，",
        "后文*《条例》*后文 | 后文<em>《条例》</em>后文",
        "这是**重点**内容 | 这是<strong>重点</strong>内容",
        "共**84**件 | 共<strong>84</strong>件",
        "共**84.5%**的 | 共<strong>84.5%</strong>的",
        "***重点***。 | <em><strong>重点</strong></em>。",
        "_重点_，其余 | <em>重点</em>，其余",
        "，~~删去~~， | ，<del>删去</del>，",
        "\\*甲\\* | *甲*",
        "> 5件 | 5件"
      })
  void marksStayMarks(String source, String html) {
    String body = Jsoup.parse(Reading.of(source).html()).select("p").html();
    assertEquals(html, body);
  }

  @Test
  void numbersOfListsStayWhatTheyWere() {
    assertEquals(
        "<ol start=\"3\">\n<li>甲</li>\n<li>乙</li>\n</ol>", Reading.of("3. 甲", "4. 乙").html());
    assertEquals(
        "<ol>\n<li>甲</li>\n<li>乙</li>\n<li value=\"4\">丙</li>\n<li>丁</li>\n</ol>",
        Reading.of("1. 甲", "2. 乙", "4. 丙", "5. 丁").html());
    assertEquals(
        "<ol start=\"5\">\n<li>甲</li>\n<li value=\"3\">乙</li>\n<li value=\"3\">丙</li>\n</ol>",
        Reading.of("5. 甲", "3. 乙", "3. 丙").html());
    assertEquals("<ol>\n<li>甲</li>\n<li>乙</li>\n</ol>", Reading.of("1. 甲", "1. 乙").html());
    assertEquals(
        "<ol class=\"bracketed\">\n<li>甲</li>\n<li>乙</li>\n</ol>",
        Reading.of("1) 甲", "2) 乙").html());
    assertEquals(
        "<ol class=\"led\">\n<li>甲</li>\n<li>乙</li>\n</ol>", Reading.of("01. 甲", "02. 乙").html());
    assertEquals(
        "<ul>\n<li>\n<ol start=\"7\">\n<li>甲</li>\n<li value=\"9\">乙</li>\n</ol>\n</li>\n</ul>",
        Reading.of("- 7. 甲", "  9. 乙").html());
  }

  @Test
  void fourSpacesAreHowAParagraphIsIndented() {
    Reading reading = Reading.of("    第一段收到申请。", "", "\t第二段。", "", "　　第三段。");
    assertEquals("<p>第一段收到申请。</p>\n<p>第二段。</p>\n<p>　　第三段。</p>", reading.html());
    assertEquals("第一段收到申请。\n第二段。\n　　第三段。", words(reading));
  }

  @Test
  void dashesBelowAParagraphAreNoHeading() {
    assertEquals("<p>全年收到申请。\n---</p>", Reading.of("全年收到申请。", "---").html());
    assertEquals("<p>甲\n-</p>", Reading.of("甲", "-").html());
    assertEquals("<p>甲\n==</p>", Reading.of("甲", "==").html());
    assertEquals(
        "<h2 id=\"s-一总体情况\">一、总体情况</h2>\n<p>甲</p>", Reading.of("一、总体情况", "-----", "甲").html());
    assertEquals("<p>甲</p>\n<hr />\n<p>乙</p>", Reading.of("甲", "", "---", "乙").html());
    assertEquals("<ul>\n<li>甲</li>\n</ul>\n<hr />", Reading.of("- 甲", "---").html());
    assertEquals("<hr />", Reading.of("***").html());
    assertEquals("<hr />", Reading.of("* * * *").html());
    assertEquals("<hr />", Reading.of("____").html());
  }

  @Test
  void anAddressThatNoLinkUsesIsAParagraph() {
    Reading reading = Reading.of("正文。", "", "[注]: 见附表", "[来源]: 统计", "", "末段。");
    assertEquals("<p>正文。</p>\n<p>[注]: 见附表</p>\n<p>[来源]: 统计</p>\n<p>末段。</p>", reading.html());
    assertEquals("<p>见<a href=\"x/\">甲</a></p>", Reading.of("见[甲]", "", "[甲]: x/").html());
    assertEquals(
        List.of("a.md:3:1"),
        reading.prose.wordings().stream()
            .filter(one -> one.words().startsWith("[注]"))
            .map(one -> one.at("a.md", 0).toString())
            .toList());
  }

  @Test
  void aCellTooManyIsTold() {
    Reading reading =
        Reading.of("|甲|乙|", "|---|---|", "|1|2|", "|1|2|3\\|4|5|", "|1|2| |", "|1\\|2|3|");
    assertEquals(
        List.of("a.md:4:1: not-printed: “3\\|4 5”不会印出：这一行的格数比表头多 | 请把表头补齐；格中的竖线写 \\|"),
        reading.findings(Language.ZH));
  }

  @Test
  void codeThatDoesNotEndIsTold() {
    assertEquals(
        List.of(
            "a.md:3:1: unclosed-code: 从这里的“~~~~~~~~”到这一段的末尾都成了代码：照字面印出，不检查，也搜索不到"
                + " | 不是代码的，请删去这一行，或在前面加 \\；是代码的，在末尾加上同样的一行"),
        Reading.of("甲", "", "~~~~~~~~", "乙").findings(Language.ZH));
    assertEquals(
        List.of("a.md:1:1: not-printed: “注意事项”不会印出：它写在代码开始的那一行 | 请另起一行写"),
        Reading.of("``` 注意事项", "甲", "```").findings(Language.ZH));
    assertEquals(List.of(), Reading.of("```java", "甲", "```").findings(Language.ZH));
  }

  @Test
  void placesStayWhereTheyAre() {
    assertEquals(List.of("a.md:1:13 [甲](x.html)"), Reading.of("5*8、7*24，见 ~[甲](x.html)").links());
  }

  @Test
  void addressesKeepTheirStars() {
    assertEquals(
        "<p>见<a href=\"http://x.cn/5*8\" class=\"external\" rel=\"noopener noreferrer\">http://x.cn/5*8</a>。</p>",
        Reading.of("见http://x.cn/5*8。").html());
    assertEquals(List.of("a.md:1:1 [甲](a*b/)"), Reading.of("[甲](a*b/)").links());
  }

  private static String words(Reading reading) {
    return reading.prose.wordings().stream().map(Wording::words).collect(Collectors.joining("\n"));
  }

  private static List<Passage> passages(String source) {
    return new Markdown(new Findings()).passages(source, "a.md");
  }
}
