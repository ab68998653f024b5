package org.gongkai.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.cli.Run;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An invented country of two tables, a fiscal year and one language is built from data alone. */
class AnotherCountryTest {

  private static final Path LAND = Path.of("src/test/jurisdictions/land");

  @TempDir private Path site;

  @BeforeEach
  void build() {
    Run.build(LAND, site);
  }

  @Test
  void aReportHasItsTablesAndItsName() throws IOException {
    Document page = page("agencies/mill/2024/");
    assertEquals(
        "Report of Office of the mill on requests, fiscal year 2024", page.select("h1").text());
    assertEquals(
        List.of("Open at the start", "Received", "Closed", "of which granted", "Open at the end"),
        page.select("table.statutory.requests tbody th").eachText());
    assertTrue(page.select("main").text().contains("7"), page.select("main").text());
  }

  @Test
  void theFiscalYearDecidesWhatIsInTime() throws IOException {
    assertTrue(page("agencies/mill/2024/").text().contains("30 September 2024"));
  }

  @Test
  void theRulesOfItsLawAreJudgedAndNoOthers() throws IOException {
    String rules = page("quality/").select("main").text();
    assertTrue(rules.contains("R01"), rules);
    assertFalse(rules.contains("B01"), rules);
  }

  @Test
  void noPageSpeaksChinese() throws IOException {
    try (Stream<Path> files = Files.walk(site)) {
      List<String> chinese =
          files
              .filter(file -> file.toString().endsWith(".html"))
              .filter(AnotherCountryTest::hasHan)
              .map(file -> site.relativize(file).toString())
              .sorted()
              .toList();
      assertEquals(List.of(), chinese);
    }
  }

  private static boolean hasHan(Path file) {
    try {
      return Jsoup.parse(Files.readString(file))
          .text()
          .codePoints()
          .anyMatch(Character::isIdeographic);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Document page(String path) throws IOException {
    return Jsoup.parse(Files.readString(site.resolve(path + "index.html")));
  }
}
