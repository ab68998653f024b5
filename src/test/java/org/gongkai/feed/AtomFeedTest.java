package org.gongkai.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongkai.language.Language;
import org.junit.jupiter.api.Test;

class AtomFeedTest {

  private static final AtomFeed.Head HEAD =
      new AtomFeed.Head(
          Language.ZH,
          "https://example.gov.cn/feed.xml",
          "https://example.gov.cn/",
          "年报",
          "甲局",
          "");

  @Test
  void theFeedIsAsNewAsItsNewestEntry() throws IOException {
    String xml = xml(entry("a", LocalDate.of(2021, 1, 20)), entry("b", LocalDate.of(2022, 3, 1)));
    assertTrue(
        xml.indexOf("<updated>2022-03-01T00:00:00+08:00</updated>") < xml.indexOf("<entry>"), xml);
  }

  @Test
  void wordsAndAddressesAreEscaped() throws IOException {
    String xml = xml(entry("a?x=1&y=<2>", LocalDate.of(2021, 1, 20)));
    assertTrue(xml.contains("<id>https://example.gov.cn/a?x=1&amp;y=&lt;2&gt;</id>"), xml);
    assertTrue(xml.contains("<title>a &lt;b&gt;</title>"), xml);
  }

  @Test
  void whatIsNotKnownIsLeftOut() throws IOException {
    String xml = xml(entry("a", LocalDate.of(2021, 1, 20)));
    for (String absent : List.of("<published>", "<summary>", "<rights>", "rel=\"via\"")) {
      assertEquals(-1, xml.indexOf(absent), xml);
    }
  }

  @Test
  void thereIsNoFeedOfNothing() {
    assertThrows(IllegalArgumentException.class, () -> new AtomFeed(HEAD, List.of()));
  }

  private static Entry entry(String path, LocalDate day) {
    return new Entry(
        "https://example.gov.cn/" + path, "a <b>", "", "甲局", day, Optional.empty(), "");
  }

  private static String xml(Entry... entries) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new AtomFeed(HEAD, List.of(entries)).write(out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
