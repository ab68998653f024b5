package org.gongkai.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.browser.Chromium.Reader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Scripts only add: without them everything is there to read, and nothing is shown that is dead.
 */
@ExtendWith(InBrowser.class)
class WithoutScriptsTest {

  /** Text that is in the page and not on the screen, other than in details that can be opened. */
  private static final String HIDDEN_TEXT =
      """
      () => {
        const found = [], walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
        for (let node; (node = walker.nextNode());) {
          const box = node.parentElement;
          if (node.data.trim() && !box.closest('script, svg title, svg desc, [hidden], details:not([open])')
            && !box.checkVisibility({ visibilityProperty: true, opacityProperty: true })) found.push(node.data.trim());
        }
        return found;
      }
      """;

  private static final String DEAD_CONTROLS =
      """
      () => [...document.querySelectorAll('button, input, select, textarea, canvas, [role=button], [role=slider], a[href="#"], a:not([href])')]
        .filter(box => box.checkVisibility()).map(box => box.outerHTML.slice(0, 120))
      """;

  private static final String WORDS =
      """
      () => {
        const found = [], walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
        for (let node; (node = walker.nextNode());)
          if (node.data.trim() && !node.parentElement.closest('script')) found.push(node.data.trim());
        return found;
      }
      """;

  private static Map<Station, List<String>> losses;

  @BeforeAll
  static void lookAtAll(Portals portals) {
    List<Station> pages = Kinds.of(portals.all()).stream().filter(Station::isChinese).toList();
    losses = Crew.each(pages, WithoutScriptsTest::losses);
  }

  @TestFactory
  Stream<DynamicTest> nothingIsLost() {
    return losses.entrySet().stream()
        .map(
            page ->
                DynamicTest.dynamicTest(
                    page.getKey().toString(), () -> assertEquals(List.of(), page.getValue())));
  }

  private static List<String> losses(Station station, Chromium chromium) {
    Page page = chromium.regular(Reader.WITHOUT_SCRIPTS).open(station.address());
    List<String> found = new ArrayList<>();
    prefixed("hidden: ", page.evaluate(HIDDEN_TEXT), found);
    prefixed("dead: ", page.evaluate(DEAD_CONTROLS), found);
    List<String> without = Layout.strings(page.evaluate(WORDS));
    Page scripted = chromium.regular(Reader.ONLINE).open(station.address());
    Charts.live(scripted);
    Set<String> with = Set.copyOf(Layout.strings(scripted.evaluate(WORDS)));
    prefixed(
        "taken away by scripts: ",
        without.stream().filter(text -> !with.contains(text)).toList(),
        found);
    return found;
  }

  private static void prefixed(String prefix, Object list, List<String> found) {
    Layout.strings(list).forEach(text -> found.add(prefix + text));
  }
}
