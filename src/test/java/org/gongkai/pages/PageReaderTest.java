package org.gongkai.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.gongkai.finding.Location;
import org.gongkai.language.Language;
import org.gongkai.prose.Link;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageReaderTest {

  private static final String[] NEWS = {
    "title=首批报告", "date=2026-11-22", "type=post", "status=published", "~~~~~~", "正文"
  };

  @TempDir private Path root;

  @Test
  void aPageIsItsHeaderAndItsText() {
    PagesFolder folder =
        folder()
            .with(
                "about.md",
                "title=关于本站",
                "date=2026-11-22",
                "type=page",
                "status=published",
                "summary=一句话",
                "order=10",
                "~~~~~~",
                "# 说明",
                "",
                "见[**“甲”**](../x/)。");
    HandWrittenPage about = folder.read(Language.ZH).get(0);
    assertEquals("about", about.slug());
    assertEquals(
        new HandWrittenPage.Heading("关于本站", "一句话", Optional.of(LocalDate.of(2026, 11, 22)), 10),
        about.heading());
    assertEquals(
        "<h2 id=\"s-说明\">说明</h2>\n<p>见<a href=\"../x/\"><strong>“甲”</strong></a>。</p>\n",
        about.prose().html());
    assertEquals(
        List.of(new Link("../x/", "“甲”", new Location("content/pages/about.md", 10, 2))),
        about.prose().links());
    assertEquals(Location.of("content/pages/about.md"), about.at());
    assertEquals(List.of(), folder.findings(Language.ZH));
  }

  @Test
  void summaryDateAndOrderMayBeMissing() {
    PagesFolder folder = folder().with("about.md", page("关于"));
    assertEquals(
        List.of(new HandWrittenPage.Heading("关于", "", Optional.empty(), 0)),
        folder.read(Language.ZH).stream().map(HandWrittenPage::heading).toList());
  }

  @Test
  void pagesAreSortedBySlugAndLanguageAndDraftsAreLeftOut() {
    PagesFolder folder =
        folder()
            .with("news/2026-11-22-first-reports.md", NEWS)
            .with("glossary.md", page("名词"))
            .with("about.en.md", page("About"))
            .with("about.md", page("关于"))
            .with("draft.md", "title=草稿", "type=page", "status=draft", "~~~~~~", "<b>");
    assertEquals(
        List.of(
            "about ZH 关于 false",
            "about EN About false",
            "glossary ZH 名词 false",
            "news/2026-11-22-first-reports ZH 首批报告 true"),
        folder.read(Language.ZH).stream().map(PageReaderTest::print).toList());
    assertEquals(List.of(), folder.findings(Language.ZH));
  }

  @Test
  void aFileThatNamesNoLanguageIsInTheFirst() {
    PagesFolder folder = folder().with("about.md", page("About")).with("about.zh.md", page("关于"));
    assertEquals(
        List.of("about ZH 关于 false", "about EN About false"),
        folder.read(Language.EN).stream().map(PageReaderTest::print).toList());
  }

  @Test
  void findingsInTheTextHaveTheLinesOfTheFile() {
    PagesFolder folder =
        folder()
            .with(
                "about.md",
                "title=关于",
                "",
                "type=page",
                "status=published",
                "~~~~~~",
                "",
                "甲<b>",
                "~~~~~~",
                "代码",
                "~~~~~~",
                "[x](data:x)");
    assertEquals(
        "<p>甲&lt;b&gt;</p>\n<pre><code>代码\n</code></pre>\n<p>x</p>\n",
        folder.read(Language.ZH).get(0).prose().html());
    assertEquals(
        List.of(
            "about.md:7:2: raw-html: HTML“<b>”不起作用，会原样显示成文字 | 请改用 Markdown 写法，或删去",
            "about.md:11:1: unsafe-link: 链接地址“data:x”不安全，只保留文字 | 请用 http:// 或 https:// 开头的网址、mailto: 邮箱、tel: 电话，或站内相对地址"),
        folder.findings(Language.ZH));
  }

  @Test
  void valuesAreWordsAndNothingInThemIsExpanded() {
    PagesFolder folder =
        folder()
            .with(
                "about.md",
                " title= {\"a\": ${sys:user.home}} = {x} ",
                "summary={}",
                "type=page",
                "status=published",
                "~~~~~~",
                "${env:HOME}");
    HandWrittenPage page = folder.read(Language.ZH).get(0);
    assertEquals("{\"a\": ${sys:user.home}} = {x}", page.title());
    assertEquals("{}", page.summary());
    assertEquals("<p>${env:HOME}</p>\n", page.prose().html());
  }

  @Test
  void placeTimeAndLocaleOfTheMachineChangeNothing() throws IOException {
    List<HandWrittenPage> expected =
        folder().with("news/a.md", NEWS).with("about.md", page("关于")).read(Language.ZH);
    Files.setLastModifiedTime(root.resolve("content/pages/about.md"), FileTime.fromMillis(0));
    Files.writeString(
        root.resolve("jbake.properties"),
        "header.separator=####\nrender.encoding=GBK\ndefault.status=published\n");
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertEquals(expected, folder().read(Language.ZH));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void namesThatCannotBeAnAddressAreErrors() {
    PagesFolder folder =
        folder()
            .with("关于.md", page("甲"))
            .with("About.md", page("甲"))
            .with("about.fr.md", page("甲"))
            .with("a.en.b.md", page("甲"));
    assertEquals(List.of(), folder.read(Language.ZH));
    String rest =
        ": bad-name: the name of this file cannot be the address of a page | use small letters a-z, digits and hyphens, and the language before .md: about.md, about.en.md; at most 160 in all";
    assertEquals(
        List.of("About.md" + rest, "a.en.b.md" + rest, "about.fr.md" + rest, "关于.md" + rest),
        folder.findings(Language.EN));
  }

  @Test
  void twoFilesForOnePageAreAnError() {
    PagesFolder folder = folder().with("about.md", page("甲")).with("about.zh.md", page("乙"));
    assertEquals(
        List.of("about ZH 甲 false"),
        folder.read(Language.ZH).stream().map(PageReaderTest::print).toList());
    assertEquals(
        List.of("about.zh.md: address-taken: 与“content/pages/about.md”是同一页的同一语言 | 请只留一个文件"),
        folder.findings(Language.ZH));
  }

  @Test
  void filesThatAreNotPagesAreTold() {
    PagesFolder folder = folder().with("logo.txt", "x").with("about.html", "x");
    assertEquals(List.of(), folder.read(Language.ZH));
    assertEquals(
        List.of(
            "about.html: unexpected-file: is not a .md file and is not published | put pictures and other files into assets/",
            "logo.txt: unexpected-file: is not a .md file and is not published | put pictures and other files into assets/"),
        folder.findings(Language.EN));
  }

  @Test
  void aPortalWithoutPagesHasNone() {
    assertEquals(List.of(), folder().read(Language.ZH));
  }

  private PagesFolder folder() {
    return new PagesFolder(root);
  }

  private static String[] page(String title) {
    return new String[] {"title=" + title, "type=page", "status=published", "~~~~~~", "正文"};
  }

  private static String print(HandWrittenPage page) {
    return page.slug() + " " + page.language() + " " + page.title() + " " + page.isNews();
  }
}
