package org.gongkai.pages;

import java.util.List;
import org.gongkai.finding.Fault;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Location;
import org.gongkai.language.Text;
import org.gongkai.yaml.Nearest;

/** What the author is told about the header of a page. */
final class HeaderSayings {

  private static final int MOST_QUOTED = 40;
  private static final Text SIX_TILDES =
      Text.of(
          "请写一行六个波浪号 ~~~~~~，前后不留空格",
          "write a line of six tildes, ~~~~~~, without blanks around it");

  private HeaderSayings() {}

  static Finding noHeader(Location at) {
    return fault(
        at,
        Text.of("文件开头没有页头", "the page does not begin with a header"),
        Text.of(
            "请在最前面各占一行写上：title=标题、type=page、status=published、~~~~~~，下面再写正文",
            "begin with the lines title=…, type=page, status=published and ~~~~~~, each on its own, then write the text"));
  }

  static Finding noSeparator(Location at) {
    return fault(
        at,
        Text.of("页头后面没有分隔行，看不出正文从哪里开始", "no line separates the header from the text"),
        SIX_TILDES);
  }

  static Finding otherSeparator(Location at, String line) {
    return fault(
        at,
        Text.of(
            "分隔行应是“~~~~~~”，现为“" + quoted(line) + "”",
            "expected the line '~~~~~~' after the header, found '" + quoted(line) + "'"),
        SIX_TILDES);
  }

  static Finding noText(Location at) {
    return fault(
        at,
        Text.of("分隔行之后没有正文", "there is no text after the header"),
        Text.of("请写上正文，或删去这个文件", "write the text, or delete the file"));
  }

  static Finding notKeyAndValue(Location at, String line) {
    return fault(
        at,
        Text.of(
            "页头的每一行应是“键=值”，现为“" + quoted(line) + "”",
            "expected key=value in the header, found '" + quoted(line) + "'"),
        Text.of(
            "请用半角等号，等号前不留空格，例如 title=关于本站；空行不含空格",
            "write it like title=About, without a blank before the sign =; an empty line has no blanks"));
  }

  static Finding unknownKey(Location at, String key) {
    String known = String.join(", ", HeaderLines.KEYS);
    Text remedy =
        Nearest.to(quoted(key), HeaderLines.KEYS)
            .map(near -> Text.of("是不是“" + near + "”？", "did you mean '" + near + "'?"))
            .orElse(Text.of("这里可用：" + known, "known here: " + known));
    return fault(
        at, Text.of("不认识的键“" + quoted(key) + "”", "unknown key '" + quoted(key) + "'"), remedy);
  }

  static Finding repeatedKey(Location at, String key, int line) {
    return fault(
        at,
        Text.of("“" + key + "”在第 " + line + " 行已经写过", "'" + key + "' is already on line " + line),
        Text.of("请只留一行", "keep one of the two lines"));
  }

  static Finding missingKey(Location at, String key, String example) {
    return fault(
        at,
        Text.of("页头缺少“" + key + "”", "the header has no '" + key + "'"),
        Text.of("请在这一行之前加上一行，例如 " + example, "add a line before this one, such as " + example));
  }

  static Finding emptyValue(Location at, String key) {
    return fault(
        at,
        Text.of("“" + key + "”没有值", "'" + key + "' has no value"),
        Text.of("请在等号后写上值，或删去这一行", "write one after the sign =, or delete the line"));
  }

  static Finding unknownWord(Location at, String key, String word, List<String> known) {
    String list = String.join(", ", known);
    Text near =
        Nearest.to(quoted(word), known)
            .map(n -> Text.of("是不是“" + n + "”？", "did you mean '" + n + "'? "))
            .orElse(Text.EMPTY);
    return fault(
        at,
        Text.of(
            "“" + key + "”不认识的值“" + quoted(word) + "”",
            "unknown value '" + quoted(word) + "' for '" + key + "'"),
        Text.of(near.zh() + "可用：" + list, near.en() + "known: " + list));
  }

  static Finding notADate(Location at, String word) {
    return fault(
        at,
        Text.of(
            "“date”应是 1900 至 2199 年间日历上的一天，现为“" + quoted(word) + "”",
            "'date' must be a day of the calendar from 1900 to 2199, found '" + quoted(word) + "'"),
        Text.of(
            "请写成四位年-两位月-两位日，例如 2026-11-22",
            "write year, month and day with four, two and two digits, such as 2026-11-22"));
  }

  static Finding notAPlace(Location at, String word) {
    return fault(
        at,
        Text.of(
            "“order”应是 1 到 9999 的整数，现为“" + quoted(word) + "”",
            "'order' must be a whole number from 1 to 9999, found '" + quoted(word) + "'"),
        Text.of(
            "数小的排在菜单前面；不进菜单就删去这一行",
            "smaller ones come first in the menu; delete the line to keep the page out of it"));
  }

  static Finding postOutsideNews(Location at) {
    return fault(
        at,
        Text.of(
            "“type”是 post（新闻），但文件不在 content/pages/news/ 中",
            "'type' is post (news), but the file is not in content/pages/news/"),
        Text.of(
            "请把文件移到 content/pages/news/，或改为 type=page",
            "move the file to content/pages/news/, or write type=page"));
  }

  static Finding pageAmongNews(Location at) {
    return fault(
        at,
        Text.of(
            "“type”是 page，但文件在新闻文件夹 content/pages/news/ 中",
            "'type' is page, but the file is in content/pages/news/, the folder of news"),
        Text.of(
            "请改为 type=post，或把文件移到 content/pages/",
            "write type=post, or move the file to content/pages/"));
  }

  private static Finding fault(Location at, Text message, Text remedy) {
    return Fault.PAGE_HEADER.at(at, message, remedy);
  }

  private static String quoted(String words) {
    return words.length() <= MOST_QUOTED
        ? words
        : words.substring(0, words.offsetByCodePoints(0, words.codePointCount(0, MOST_QUOTED)))
            + "…";
  }
}
