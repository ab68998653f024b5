package org.gongkai.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gongkai.BothSides;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the scripts work out is what Java does: both are held to the same lists of cases. */
@ExtendWith(InBrowser.class)
class BothSidesTest {

  private static final Path SCRIPTS = Path.of("themes/default/static");

  /** From the cells of a line, the whole line as the script has it. */
  private static final Map<String, String> RULES =
      Map.of(
          "percent",
          "([a, b]) => [a, b, gongkai.percent.words(a, b), gongkai.percent.brief(a, b)].join(' | ')",
          "axis",
          """
          ([figures]) => {
            const { step, first, last } = gongkai.axis(figures.split(' ').map(Number));
            return [figures, step, first, last].join(' | ');
          }""",
          "csv",
          "([words]) => words + ' | ' + gongkai.csvText(words)",
          "files",
          "([path, files]) => [path, files, gongkai.fileOf(path, Number(files))].join(' | ')",
          "divisions",
          "([code]) => code + ' | ' + gongkai.divisions(code).join(' ')",
          "words",
          """
          ([text, words]) => {
            const keys = each => gongkai.words.keys(each).sort((a, b) => a - b).join();
            const keyOf = each => /^\\p{Script=Han}{2}$/u.test(each) ? gongkai.words.keys(each)[0] : gongkai.words.keyOf(each);
            const wanted = (words || '').trim().split(' ').filter(Boolean).map(keyOf);
            const same = keys(text) === wanted.sort((a, b) => a - b).join();
            return same ? [text, words].join('|') : text + ' is cut otherwise';
          }""");

  private final Page page;

  BothSidesTest(Chromium chromium) {
    this.page = chromium.browser().newPage();
    for (String script : List.of("shared", "figures", "words")) {
      page.addScriptTag(new Page.AddScriptTagOptions().setPath(SCRIPTS.resolve(script + ".js")));
    }
  }

  @Test
  void everyCaseComesOutAsItsListSays() throws IOException {
    try (page;
        Stream<Path> lists = Files.list(BothSides.FOLDER)) {
      List<String> rules =
          lists
              .map(list -> list.getFileName().toString())
              .filter(name -> name.endsWith(".txt"))
              .map(name -> name.replace(".txt", ""))
              .sorted()
              .toList();
      assertEquals(List.copyOf(new TreeSet<>(RULES.keySet())), rules);
      for (String rule : rules) {
        for (String line : BothSides.cases(rule)) {
          String[] cells = rule.equals("words") ? line.split("\\|", 2) : BothSides.cells(line);
          String whole = rule.equals("words") ? line : String.join(" | ", cells);
          assertEquals(whole, page.evaluate(RULES.get(rule), List.of(cells)), rule);
        }
      }
    }
  }

  @Test
  void ofARateThereMayBeMoreThanAHundredToEachHundred() {
    try (page) {
      assertEquals(
          List.of("<0.1", "33.3", "100.0", "250.0", "0"),
          page.evaluate(
              "() => [[1, 2000], [3336, 10003], [9999, 10000], [5, 2], [0, 3]].map(([a, b]) => gongkai.percent.rate(a, b))"));
    }
  }

  @Test
  void theKeysOfWordsAndTheirFilesAreTheSameNumbers() {
    try (page) {
      assertEquals(
          "54356106908,3044468253349,0,1023",
          page.evaluate(
              """
              () => [...gongkai.words.keys('政府 data'), gongkai.words.fileOf(3044468253349, 0), gongkai.words.fileOf(3044468253349, 10)].join()"""));
    }
  }
}
