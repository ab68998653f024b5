package org.gongkai.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.gongkai.site.Frame;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The menu stands on every page: it has room for some pages, and not for all of a thousand. */
class MenuTest {

  @TempDir private Path folder;
  private Sources sources;

  @BeforeEach
  void anEmptyPortal() {
    sources = new Sources(folder);
  }

  @Test
  void twelvePagesAreInTheMenuByTheirOrder() {
    for (int number = 1; number <= 12; number++) {
      page("p" + number, "order=" + (100 - number));
    }
    assertEquals(List.of(), sources.told("menu-full"));
    List<String> menu = menu();
    assertEquals(12, menu.size());
    assertEquals("p12/", menu.get(0));
    assertEquals("p1/", menu.get(11));
  }

  @Test
  void ofAThousandAndAHalfTheFirstTwelve() {
    for (int number = 1; number <= 1500; number++) {
      page("p" + number, "order=" + number);
    }
    assertEquals(List.of("content/pages/p13.md"), sources.told("menu-full"));
    assertEquals(
        List.of(
            "p1/", "p2/", "p3/", "p4/", "p5/", "p6/", "p7/", "p8/", "p9/", "p10/", "p11/", "p12/"),
        menu());
  }

  @Test
  void aPageWithoutOrderIsNotInTheMenu() {
    page("about", "order=10");
    page("terms", "summary=x");
    assertEquals(List.of("about/"), menu());
  }

  /** The page in another language needs no order of its own and is not counted twice. */
  @Test
  void aTranslationTakesNoPlace() {
    sources.with("content/site.yaml", "title: 示例\nlanguages: [zh, en]\n");
    for (int number = 1; number <= 12; number++) {
      page("p" + number, "order=" + number);
      page("p" + number + ".en", number % 2 == 0 ? "summary=x" : "order=" + number);
    }
    assertEquals(List.of(), sources.told("menu-full"));
    assertEquals(12, menu().size());
  }

  private void page(String name, String line) {
    sources.with(
        "content/pages/" + name + ".md",
        "title=页\ntype=page\nstatus=published\n" + line + "\n~~~~~~\n\n正文。\n");
  }

  /** What of the menu is written by hand. */
  private List<String> menu() {
    Plan plan = sources.plan();
    return Frame.of(plan.site(), plan.handWritten(), "").menu().stream()
        .map(Frame.MenuItem::path)
        .filter(path -> path.matches("(p\\d+|about|terms)/"))
        .toList();
  }
}
