package org.gongkai.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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

  /** Text of the page that is nowhere on the screen, other than in details that can be opened. */
  private static final String HIDDEN_TEXT =
      """
      () => {
        const hidden = new Set(), seen = new Set(), walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
        for (let node; (node = walker.nextNode());) {
          const box = node.parentElement, text = node.data.trim();
          if (!text || box.closest('script, svg title, svg desc, [hidden], details:not([open])')) continue;
          (box.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ? seen : hidden).add(text);
        }
        return [...hidden].filter(text => !seen.has(text));
      }
      """;

  private static final String DEAD_CONTROLS =
      """
      () => [...document.querySelectorAll('button, input, select, textarea, canvas, [role=button], [role=slider], a[href="#"], a:not([href])')]
        .filter(box => box.checkVisibility() && !box.matches('[popovertarget], form[action] *, input[type=radio]')).map(box => box.outerHTML.slice(0, 120))
      """;

  /** All text but that scripts do not run, and the day of a citation, which is the reader's own. */
  private static final String WORDS =
      """
      () => {
        const found = [], walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
        for (let node; (node = walker.nextNode());)
          if (node.data.trim() && !node.parentElement.closest('script, noscript, #compare-script, .cite .day')) found.push(node.data.trim());
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
    prefixed("dead: ", page.evaluate(DEAD_CONTROLS), found);
    prefixed("hidden: ", hiddenEverywhere(page), found);
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

  /**
   * A hint may be for a phone alone, or a heading for a desk, or a view for those who choose it.
   */
  private static List<String> hiddenEverywhere(Page page) {
    Set<String> hidden = new TreeSet<>(Layout.strings(page.evaluate(HIDDEN_TEXT)));
    page.setViewportSize(Screen.PHONE.width(), Screen.PHONE.height());
    hidden.retainAll(Layout.strings(page.evaluate(HIDDEN_TEXT)));
    page.setViewportSize(Screen.DESK.width(), Screen.DESK.height());
    for (Locator choice : page.locator("main input[type=radio]").all()) {
      if (!hidden.isEmpty() && choice.isVisible()) {
        choice.check();
        hidden.retainAll(Layout.strings(page.evaluate(HIDDEN_TEXT)));
      }
    }
    return List.copyOf(hidden);
  }

  private static void prefixed(String prefix, Object list, List<String> found) {
    Layout.strings(list).forEach(text -> found.add(prefix + text));
  }
}
