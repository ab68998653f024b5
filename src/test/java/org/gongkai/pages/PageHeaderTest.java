package org.gongkai.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.gongkai.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageHeaderTest {

  private static final String SIX_TILDES = "请写一行六个波浪号 ~~~~~~，前后不留空格";

  @TempDir private Path root;

  @Test
  void allFaultsOfAHeaderAreToldAtOnce() {
    assertEquals(
        List.of(
            "about.md:1:1: page-header: 不认识的键“tilte” | 是不是“title”？",
            "about.md:2:1: page-header: 不认识的键“Type” | 是不是“type”？",
            "about.md:3: page-header: 页头的每一行应是“键=值”，现为“status: published” | 请用半角等号，等号前不留空格，例如 title=关于本站；空行不含空格",
            "about.md:4:6: page-header: “date”应是 1900 至 2199 年间日历上的一天，现为“2024-02-31” | 请写成四位年-两位月-两位日，例如 2026-11-22",
            "about.md:5:7: page-header: “order”应是 1 到 9999 的整数，现为“一” | 数小的排在菜单前面；不进菜单就删去这一行",
            "about.md:6:1: page-header: “date”在第 4 行已经写过 | 请只留一行",
            "about.md:7:10: page-header: “summary”没有值 | 请在等号后写上值，或删去这一行",
            "about.md:8:1: page-header: 不认识的键“keywords-of-this-page” | 这里可用：title, date, type, status, summary, order",
            "about.md:9: page-header: 页头缺少“status” | 请在这一行之前加上一行，例如 status=published",
            "about.md:9: page-header: 页头缺少“title” | 请在这一行之前加上一行，例如 title=…",
            "about.md:9: page-header: 页头缺少“type” | 请在这一行之前加上一行，例如 type=page"),
        faults(
            Language.ZH,
            "tilte=关于本站",
            "Type=page",
            "status: published",
            "date=2024-02-31",
            "order=一",
            "date=2024-02-28",
            "summary= ",
            "keywords-of-this-page=x",
            "~~~~~~",
            "<b>正文"));
  }

  @Test
  void theFaultsAreToldInEnglishToo() {
    assertEquals(
        List.of(
            "about.md:1:1: page-header: unknown key 'tilte' | did you mean 'title'?",
            "about.md:2:6: page-header: unknown value 'pages' for 'type' | did you mean 'page'? known: page, post",
            "about.md:3:8: page-header: unknown value 'publiziert!' for 'status' | known: published, draft",
            "about.md:4: page-header: the header has no 'title' | add a line before this one, such as title=…"),
        faults(Language.EN, "tilte=关于本站", "type=pages", "status=publiziert!", "~~~~~~", "正文"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-02-31",
        "2024-13-01",
        "2024-1-5",
        "31/12/2024",
        "0000-01-01",
        "9999-01-01",
        "+2024-01-01",
        "2024-01-01T00:00",
        "二〇二四年",
        "２０２４-01-01",
        "2023-02-29"
      })
  void aDateIsADayOfTheCalendar(String date) {
    assertEquals(
        List.of(
            "about.md:2:6: page-header: 'date' must be a day of the calendar from 1900 to 2199, found '"
                + date
                + "'"
                + " | write year, month and day with four, two and two digits, such as 2026-11-22"),
        faults(
            Language.EN,
            "title=甲",
            "date=" + date,
            "type=page",
            "status=published",
            "~~~~~~",
            "正文"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "1.5", "10000", "１", "010", "x"})
  void anOrderIsASmallWholeNumber(String order) {
    assertEquals(
        List.of(
            "about.md:2:7: page-header: 'order' must be a whole number from 1 to 9999, found '"
                + order
                + "' | smaller ones come first in the menu; delete the line to keep the page out of it"),
        faults(
            Language.EN,
            "title=甲",
            "order=" + order,
            "type=page",
            "status=published",
            "~~~~~~",
            "正文"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "正文",
        "# 标题\n\n见 http://x.cn/?a=b\n\n---\n\n正文",
        "---\ntitle: 甲\n---\n正文",
        "~~~~~~\n正文",
        "---\ntitle=甲\n---\n正文"
      })
  void aPageWithoutAHeaderIsToldHowToBegin(String text) {
    assertEquals(
        List.of(
            "about.md:1: page-header: 文件开头没有页头 | 请在最前面各占一行写上：title=标题、type=page、status=published、~~~~~~，下面再写正文"),
        faults(Language.ZH, text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"~~~~~", "~~~~~~~", "~~~~~~ ", " ~~~~~~", "---"})
  void theLineBetweenHeaderAndTextIsExact(String separator) {
    assertEquals(
        List.of("about.md:4: page-header: 分隔行应是“~~~~~~”，现为“" + separator + "” | " + SIX_TILDES),
        faults(Language.ZH, "title=甲", "type=page", "status=published", separator, "正文"));
  }

  @Test
  void aHeaderWithoutAnEndIsToldWhereTheTextSeemsToBegin() {
    assertEquals(
        List.of("about.md:5: page-header: 页头后面没有分隔行，看不出正文从哪里开始 | " + SIX_TILDES),
        faults(Language.ZH, "title=甲", "type=page", "status=published", "", "正文"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"title = 关于", "title：关于", "关于本站", " ", "=关于"})
  void everyLineOfTheHeaderIsKeyAndValue(String line) {
    assertEquals(
        List.of(
            "about.md:4: page-header: 页头的每一行应是“键=值”，现为“"
                + line
                + "” | 请用半角等号，等号前不留空格，例如 title=关于本站；空行不含空格"),
        faults(Language.ZH, "title=甲", "type=page", "status=published", line, "~~~~~~", "正文"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"~~~~~~", "~~~~~~\n", "~~~~~~\n \n\n"})
  void aPageWithoutTextIsTold(String end) {
    assertEquals(
        List.of("about.md:4: page-header: 分隔行之后没有正文 | 请写上正文，或删去这个文件"),
        faults(Language.ZH, "title=甲", "type=page", "status=published", end));
  }

  @Test
  void newsHasADate() {
    PagesFolder folder =
        new PagesFolder(root)
            .with("news/a.md", "title=甲", "type=post", "status=published", "~~~~~~", "正文");
    assertEquals(List.of(), folder.read(Language.ZH));
    assertEquals(
        List.of("news/a.md:4: page-header: 页头缺少“date” | 请在这一行之前加上一行，例如 date=2026-11-22"),
        folder.findings(Language.ZH));
  }

  @Test
  void newsIsInTheFolderOfNewsAndNothingElseIs() {
    PagesFolder folder =
        new PagesFolder(root)
            .with(
                "a.md",
                "title=甲",
                "date=2026-11-22",
                "type=post",
                "status=published",
                "~~~~~~",
                "正文")
            .with("news/b.md", "title=甲", "type=page", "status=published", "~~~~~~", "正文");
    assertEquals(List.of(), folder.read(Language.ZH));
    assertEquals(
        List.of(
            "a.md:3:6: page-header: “type”是 post（新闻），但文件不在 content/pages/news/ 中 | 请把文件移到 content/pages/news/，或改为 type=page",
            "news/b.md:2:6: page-header: “type”是 page，但文件在新闻文件夹 content/pages/news/ 中 | 请改为 type=post，或把文件移到 content/pages/"),
        folder.findings(Language.ZH));
  }

  private List<String> faults(Language language, String... lines) {
    PagesFolder folder = new PagesFolder(root).with("about.md", lines);
    assertEquals(List.of(), folder.read(Language.ZH));
    return folder.findings(language);
  }
}
