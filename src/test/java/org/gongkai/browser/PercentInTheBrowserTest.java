package org.gongkai.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The browser prints shares as the pages do. */
@ExtendWith(InBrowser.class)
class PercentInTheBrowserTest {

  private final Chromium chromium;

  PercentInTheBrowserTest(Chromium chromium) {
    this.chromium = chromium;
  }

  @Test
  void sharesArePrintedAsTheListOfCasesSays() throws IOException {
    List<String> cases =
        Files.readAllLines(Path.of("src/test/both/percent.txt")).stream()
            .filter(line -> !line.startsWith("#"))
            .toList();
    try (Page page = chromium.browser().newPage()) {
      page.addScriptTag(
          new Page.AddScriptTagOptions().setPath(Path.of("themes/default/static/percent.js")));
      for (String one : cases) {
        String[] cells = one.split(" \\| ");
        assertEquals(
            one,
            page.evaluate(
                "([a, b]) => [a, b, gongkaiPercent.words(a, b), gongkaiPercent.brief(a, b)].join(' | ')",
                List.of(cells[0], cells[1])));
      }
    }
  }

  @Test
  void ofARateThereMayBeMoreThanAHundredToEachHundred() {
    try (Page page = chromium.browser().newPage()) {
      page.addScriptTag(
          new Page.AddScriptTagOptions().setPath(Path.of("themes/default/static/percent.js")));
      assertEquals(
          List.of("<0.1", "33.3", "100.0", "250.0", "0"),
          page.evaluate(
              "() => [[1, 2000], [3336, 10003], [9999, 10000], [5, 2], [0, 3]].map(([a, b]) => gongkaiPercent.rate(a, b))"));
    }
  }
}
