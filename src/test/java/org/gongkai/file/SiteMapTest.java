package org.gongkai.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.gongkai.language.Language;
import org.gongkai.language.Text;
import org.gongkai.page.Address;
import org.gongkai.page.Page;
import org.gongkai.page.SiteFile;
import org.gongkai.page.text.NewsPage;
import org.gongkai.report.Portal;
import org.junit.jupiter.api.Test;

class SiteMapTest {

  private static final int ALLOWED_PAGES = 50_000;
  private static final int ALLOWED_BYTES = 52_428_800;

  @Test
  void aPortalOfAllowedSizeHasOneMap() {
    List<SiteFile> files = map(ALLOWED_PAGES, "p");
    assertEquals(List.of("robots.txt", "sitemap.xml"), names(files));
  }

  @Test
  void aPageMoreMakesAnIndexOfTwoMaps() throws IOException {
    List<SiteFile> files = map(ALLOWED_PAGES + 1, "p");
    assertEquals(
        List.of("robots.txt", "sitemap-1.xml", "sitemap-2.xml", "sitemap.xml"), names(files));
    assertEquals(ALLOWED_PAGES, count("<loc>", files.get(1)));
    assertEquals(1, count("<loc>", files.get(2)));
    String index = text(files.get(3));
    assertTrue(index.contains("<loc>https://example.gov.cn/sitemap-2.xml</loc>"), index);
    assertTrue(index.endsWith("</sitemapindex>\n"), index);
  }

  @Test
  void longAddressesMakeMoreMapsSoThatNoneIsTooLarge() throws IOException {
    List<SiteFile> files = map(20_000, "long".repeat(200));
    assertTrue(files.size() > 3, names(files).toString());
    for (SiteFile file : files) {
      assertTrue(text(file).length() < ALLOWED_BYTES, file.path());
    }
  }

  private static List<SiteFile> map(int pages, String name) {
    Portal portal =
        new Portal(
            Text.same("x"),
            Text.EMPTY,
            "https://example.gov.cn/",
            List.of(Language.ZH, Language.EN),
            Portal.Owner.UNKNOWN,
            List.of());
    return new SiteMap(portal)
        .files(
            IntStream.range(0, pages)
                .<Page>mapToObj(
                    number ->
                        new NewsPage(
                            new Address(Language.ZH, true, name + number + "/"), List.of()))
                .toList());
  }

  private static List<String> names(List<SiteFile> files) {
    return files.stream().map(SiteFile::path).toList();
  }

  private static int count(String words, SiteFile file) throws IOException {
    return text(file).split(words, -1).length - 1;
  }

  private static String text(SiteFile file) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    file.content().to(out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
