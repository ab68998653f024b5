package org.gongkai.prose;

import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.address.AddressFlaw;
import org.gongkai.address.WebAddress;
import org.gongkai.finding.Fault;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Location;
import org.gongkai.language.Text;

/** What the author is told about a text. */
final class Sayings {

  private static final Text KEEP_IMAGE_HERE =
      Text.of(
          "请把图片文件放进 assets/ 文件夹，改用相对地址",
          "put the picture into the folder assets/ and use its relative address");

  private static final Pattern WEB = Pattern.compile("(?i)https?://");
  private static final int MOST_QUOTED = 40;

  private Sayings() {}

  static Finding brokenHeading(Location at, String line) {
    String quoted = quoted(line);
    return Fault.BROKEN_HEADING.at(
        at,
        Text.of(
            "“" + quoted + "”不是标题：要用半角 #，后跟空格",
            "'" + quoted + "' is no heading: it takes plain # and a space behind them"),
        Text.of("请写成 ## 一、总体情况 的样子", "write it like ## 一、总体情况"));
  }

  static Finding unsafeLink(Location at, String destination) {
    String quoted = quoted(destination);
    return Fault.UNSAFE_LINK.at(
        at,
        Text.of(
            "链接地址“" + quoted + "”不安全，只保留文字",
            "the link address '" + quoted + "' is not safe: only its words are kept"),
        instead(destination));
  }

  /** What is wrong with an address of the web; of others, which can be used. */
  private static Text instead(String destination) {
    Optional<AddressFlaw> flaw =
        WEB.matcher(destination).lookingAt() ? WebAddress.trick(destination) : Optional.empty();
    return flaw.map(
            found ->
                Text.of(
                    "它" + found.words().zh() + "；" + found.remedy().zh(),
                    "it " + found.words().en() + "; " + found.remedy().en()))
        .orElse(
            Text.of(
                "请用 http:// 或 https:// 开头的网址、mailto: 邮箱、tel: 电话，或站内相对地址",
                "use an address that begins with http:// or https://, mailto: or tel:, or a relative one"));
  }

  static Finding unsafeImage(Location at, String destination) {
    String quoted = quoted(destination);
    return Fault.UNSAFE_LINK.at(
        at,
        Text.of(
            "图片地址“" + quoted + "”不安全，只保留文字",
            "the picture address '" + quoted + "' is not safe: only its words are kept"),
        KEEP_IMAGE_HERE);
  }

  static Finding remoteImage(Location at, String destination) {
    String quoted = quoted(destination);
    return Fault.REMOTE_IMAGE.at(
        at,
        Text.of(
            "图片“" + quoted + "”在别的网站上：那个网站会知道谁读了本页，图片也随时可能失效",
            "the picture '"
                + quoted
                + "' lies on another site, which would learn who reads this page and may drop it at any time"),
        KEEP_IMAGE_HERE);
  }

  static Finding rawHtml(Location at, String html) {
    String quoted = quoted(html);
    return Fault.RAW_HTML.at(
        at,
        Text.of(
            "HTML“" + quoted + "”不起作用，会原样显示成文字",
            "the HTML '" + quoted + "' has no effect: it is shown as text"),
        Text.of("请改用 Markdown 写法，或删去", "write it in Markdown, or delete it"));
  }

  static Finding unclosedCode(Location at, String fence) {
    String quoted = quoted(fence);
    return Fault.UNCLOSED_CODE.at(
        at,
        Text.of(
            "从这里的“" + quoted + "”到这一段的末尾都成了代码：照字面印出，不检查，也搜索不到",
            "from '"
                + quoted
                + "' on everything is code: printed as it stands, not checked, and not found by searching"),
        Text.of(
            "不是代码的，请删去这一行，或在前面加 \\；是代码的，在末尾加上同样的一行",
            "delete the line or put a \\ before it; if it is code, close it with the same line"));
  }

  static Finding notPrinted(Location at, String words) {
    String quoted = quoted(words);
    return Fault.NOT_PRINTED.at(
        at,
        Text.of(
            "“" + quoted + "”不会印出：它写在代码开始的那一行",
            "'" + quoted + "' is not printed: it stands on the line that begins the code"),
        Text.of("请另起一行写", "write it on a line of its own"));
  }

  static Finding excessCells(Location at, String words) {
    String quoted = quoted(words);
    return Fault.NOT_PRINTED.at(
        at,
        Text.of(
            "“" + quoted + "”不会印出：这一行的格数比表头多",
            "'" + quoted + "' is not printed: the row has more cells than the head of the table"),
        Text.of(
            "请把表头补齐；格中的竖线写 \\|", "give the head as many cells; write \\| for a bar within a cell"));
  }

  static Finding tooManyCells(Location at) {
    return Fault.TOO_LARGE.at(
        at,
        Text.of(
            "到这一行，表格已超过 " + TableSize.MOST_CELLS + " 格，全文不再读取",
            "at this line the tables have more than "
                + TableSize.MOST_CELLS
                + " cells; the text is not read"),
        Text.of("请拆分表格，或作为附件提供", "split the table, or offer it as an attachment"));
  }

  /** The first line, shortened, with control characters made visible. */
  private static String quoted(String source) {
    StringBuilder quoted = new StringBuilder();
    String line = Padded.strip(source).strip().lines().findFirst().orElse("");
    line.codePoints()
        .limit(MOST_QUOTED)
        .forEach(c -> quoted.appendCodePoint(Character.isISOControl(c) ? '\uFFFD' : c));
    return line.codePointCount(0, line.length()) > MOST_QUOTED ? quoted + "…" : quoted.toString();
  }
}
