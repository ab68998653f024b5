package org.gongkai.finding;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.gongkai.language.Text;

/**
 * The mistakes of an author that reading can meet, each with its id and a message of the kind. The
 * rules of arithmetic are not here: they come from the form's own data.
 */
public enum Fault {
  NOT_UTF8(
      Severity.ERROR,
      "第 10 字节起不是 UTF-8，之前是：文件损坏或被截断",
      "is UTF-8 up to byte 10 and not there: the file is damaged or cut off"),
  MERGE_CONFLICT(Severity.ERROR, "这里有没有解决的合并冲突", "a merge conflict was left here"),
  TOO_LARGE(Severity.ERROR, "字节数超过所读的上限（1,000,000）", "has more bytes than are read (1,000,000)"),
  CONTROL_CHARACTER(
      Severity.ERROR, "含有不可见的控制字符 U+202E", "contains the invisible control character U+202E"),
  DOUBTFUL_LETTER(
      Severity.WARNING, "“а”（U+0430）是西里尔字母，看起来像“a”", "'а' (U+0430) is Cyrillic and looks like 'a'"),
  LINK_IN_SOURCE(
      Severity.ERROR,
      "是符号链接；来源文件夹中不允许链接",
      "is a symbolic link; links are not allowed among the sources"),
  NOT_A_FILE(Severity.ERROR, "不是普通文件", "is not a regular file"),
  BAD_NAME(Severity.ERROR, "文件夹名不能用作网址", "the folder's name cannot be an address"),
  NAME_COLLISION(
      Severity.ERROR,
      "与“content/a.md”只有大小写或字形不同，在许多系统上是同一个文件",
      "differs from 'content/a.md' only in case or in the form of its letters; on many systems they are one file"),
  HIDDEN_FILE(Severity.WARNING, "名称以点开头，不会发布", "begins with a dot and is not published"),
  UNEXPECTED_FILE(
      Severity.WARNING, "这个文件不在应有的位置，没有读取", "this file has no place here and was not read"),
  YAML_SYNTAX(
      Severity.ERROR,
      "从这里开始的引号没有关上，或其中有不认识的“\\”",
      "the quotation mark that opens here is not closed, or has an unknown '\\' behind it"),
  YAML_EMPTY(Severity.ERROR, "文件里没有内容", "there is nothing in the file"),
  YAML_DUPLICATE_KEY(
      Severity.ERROR,
      "键“name”重复，第 1 行已经有了",
      "the key 'name' is given twice; the first is on line 1"),
  YAML_ANCHOR(Severity.ERROR, "这里用了 YAML 的锚点或引用（& 或 *）", "uses a YAML anchor or alias (& or *)"),
  YAML_TAG(Severity.ERROR, "这里用了 YAML 标签（!）", "uses a YAML tag (!)"),
  YAML_SECOND_DOCUMENT(
      Severity.ERROR,
      "同一文件中有第二份 YAML 文档（“---”之后）",
      "a second YAML document begins here (after '---')"),
  YAML_TOO_DEEP(Severity.ERROR, "嵌套超过 24 层", "is nested more than 24 deep"),
  UNKNOWN_KEY(Severity.ERROR, "不认识的键“web”", "unknown key 'web'"),
  MISSING_KEY(Severity.ERROR, "缺少必填的“kind”", "the key 'kind' is missing"),
  WRONG_TYPE(Severity.ERROR, "这里应是一个数，现为列表", "expected one number, found a list"),
  UNKNOWN_WORD(Severity.ERROR, "不认识的值“provence”", "unknown value 'provence'"),
  NOT_A_COUNT(
      Severity.ERROR,
      "这里应是整数，现为“9999999999999999999999999999999999999999…”",
      "expected a whole number, found '9999999999999999999999999999999999999999…'"),
  NOT_AN_AMOUNT(
      Severity.ERROR, "这里应是金额，现为“1e100000000”", "expected an amount, found '1e100000000'"),
  NOT_A_DATE(Severity.ERROR, "“9999-01-01”不是一个日期", "'9999-01-01' is not a date"),
  NOT_AN_ADDRESS(
      Severity.ERROR, "“www.example.com”不是完整的网址", "'www.example.com' is not a full web address"),
  WRONG_LENGTH(Severity.ERROR, "“received”应有 7 个数，现有 6 个", "'received' takes 7 numbers, found 6"),
  LISTED_TWICE(Severity.WARNING, "“csv”列了两次，只算第一次", "'csv' is listed twice; the first counts"),
  JURISDICTION(
      Severity.ERROR,
      "法域“xx”的数据文件有误：……",
      "a data file of the jurisdiction 'xx' is not as it should be: …"),
  UNKNOWN_FORM(Severity.ERROR, "没有格式“cn-2020”", "there is no form 'cn-2020'"),
  FORM_YEAR(
      Severity.ERROR,
      "2020 年的报告不用格式 cn-2021（2021–）",
      "the form cn-2021 (2021–) is not for a report of 2020"),
  YEAR_TO_COME(
      Severity.ERROR,
      "2203 年还没有到：本站所知最晚的一天是 2026-11-30",
      "2203 is yet to come: the latest day known here is 2026-11-30"),
  SAME_AGENCY(
      Severity.WARNING,
      "与“a”的名称、区划、层级和类别都相同，像是同一个机构",
      "has the name, division, level and kind of 'a' and seems to be the same agency"),
  UNKNOWN_AGENCY(
      Severity.ERROR, "parent 指向的机构“b”不存在", "parent names the agency 'b', which does not exist"),
  AGENCY_CYCLE(
      Severity.ERROR,
      "parent 绕回了自己：a → b → c → a",
      "parent leads back to where it began: a → b → c → a"),
  MISSING_SOURCE(Severity.ERROR, "没有这个文件", "there is no such file"),
  MISSING_AGENCY(
      Severity.ERROR, "这里有报告，但没有 agency.yaml", "there are reports here but no agency.yaml"),
  MISSING_REPORT(Severity.ERROR, "有文字，但没有 2022.yaml", "there is a text but no 2022.yaml"),
  UNKNOWN_SECTION(
      Severity.WARNING,
      "“二、工作亮点”不是格式规定的标题；内容排在最后",
      "'二、工作亮点' is not a section of the form; it is shown last"),
  BROKEN_HEADING(
      Severity.ERROR,
      "“##二、主动公开”不是标题：要用半角 #，后跟空格",
      "'##二、主动公开' is no heading: it takes plain # and a space behind them"),
  MISSING_ATTACHMENT(Severity.ERROR, "没有附件“report.pdf”", "there is no attachment 'report.pdf'"),
  ATTACHMENT_TYPE(
      Severity.ERROR, "“report.pdf”的内容不是 pdf 文件", "'report.pdf' does not hold a pdf file"),
  DAMAGED_ATTACHMENT(
      Severity.ERROR,
      "“report.pdf”不完整：没有 pdf 文件应有的结尾",
      "'report.pdf' is cut short: it does not end as a pdf file does"),
  ACTIVE_ATTACHMENT(
      Severity.WARNING,
      "“report.pdf”含有脚本（JavaScript）",
      "'report.pdf' contains a script (JavaScript)"),
  UNUSED_ATTACHMENT(
      Severity.WARNING, "没有报告引用这个文件，不会发布", "no report names this file; it is not published"),
  UNFILLED(
      Severity.ERROR,
      "还有 12 个数没有填，在 2 行：requests（收到和处理政府信息公开申请情况）",
      "12 figures in 2 rows are still to be filled in: requests (Requests received and handled)"),
  IMPORT_DOUBT(
      Severity.WARNING,
      "导入时没有定下来：requests.received.natural，原文为“/”，是不适用，还是空白？",
      "left open by the import: requests.received.natural, '/' stands there; not applicable, or blank?"),
  UNKNOWN_CELL(
      Severity.ERROR,
      "报告里没有“#requests.received.totel”这个数",
      "the report has no figure '#requests.received.totel'"),
  NOT_COMPARED(
      Severity.WARNING,
      "“9%”没有与 requests.received.total 的数核对：是比例，不是一个数",
      "'9%' was not compared with requests.received.total: it is a share, not a number"),
  UNUSED_ACCEPTANCE(
      Severity.WARNING,
      "接受了 B01，但这份报告没有这样的发现",
      "accepts B01, but nothing of the kind is found in this report"),
  DEAD_LINK(
      Severity.ERROR,
      "链接“../2021/”指向不存在的页面或文件",
      "the link '../2021/' leads to no page or file of the portal"),
  UNSAFE_LINK(
      Severity.WARNING,
      "链接地址“javascript:alert(1)”不安全，只保留文字",
      "the link address 'javascript:alert(1)' is not safe: only its words are kept"),
  REMOTE_IMAGE(
      Severity.ERROR,
      "图片“http://example.com/x.png”在别的网站上：那个网站会知道谁读了本页，图片也随时可能失效",
      "the picture 'http://example.com/x.png' lies on another site, which would learn who reads this page and may drop it at any time"),
  RAW_HTML(
      Severity.WARNING,
      "HTML“<script>alert(1)</script>”不起作用，会原样显示成文字",
      "the HTML '<script>alert(1)</script>' has no effect: it is shown as text"),
  NOT_PRINTED(
      Severity.ERROR,
      "“第五格”不会印出：这一行的格数比表头多",
      "'第五格' is not printed: the row has more cells than the head of the table"),
  UNCLOSED_CODE(
      Severity.WARNING,
      "从这里的“~~~”到这一段的末尾都成了代码：照字面印出，不检查，也搜索不到",
      "from '~~~' on everything is code: printed as it stands, not checked, and not found by searching"),
  PAGE_HEADER(Severity.ERROR, "文件开头没有页头", "the page does not begin with a header"),
  SEARCH_CUT(
      Severity.WARNING,
      "可检索的文字有 1100000 篇，全文检索最多收 1048576 篇：2012 年以前的报告搜不到正文",
      "1100000 texts could be searched, and an index takes 1048576: the texts of reports before 2012 are not found"),
  BROKEN_TEMPLATE(
      Severity.ERROR,
      "模板绕回了自己：base → menu → base",
      "the template leads back to itself: base → menu → base"),
  MENU_FULL(
      Severity.WARNING,
      "菜单最多放 12 个网页，有 order 的多了 1 个：从这一个起没有放进菜单",
      "the menu takes 12 pages at most, and 'order' is given to 1 page more: from this one on they are not in it"),
  ADDRESS_TAKEN(
      Severity.ERROR,
      "网址 data/index.html 已被占用（网站自身）",
      "the address data/index.html is taken already (by the portal itself)");

  private final Severity severity;
  private final Text example;

  Fault(Severity severity, String zh, String en) {
    this.severity = severity;
    this.example = Text.of(zh, en);
  }

  /** The fault with this id. */
  public static Optional<Fault> find(String id) {
    return Arrays.stream(values()).filter(fault -> fault.id().equals(id)).findFirst();
  }

  /** The id as printed: {@code unknown-key}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public Severity severity() {
    return severity;
  }

  /** One message of the kind. */
  public Text example() {
    return example;
  }

  public Finding at(Location location, Text message, Text remedy) {
    return at(Subject.at(location), message, remedy);
  }

  /** What is about more than its place, or what other places have a part in. */
  public Finding at(Subject subject, Text message, Text remedy) {
    return new Finding(id(), severity, subject, message, remedy);
  }

  public Finding at(Location location, Text message) {
    return at(location, message, Text.EMPTY);
  }
}
