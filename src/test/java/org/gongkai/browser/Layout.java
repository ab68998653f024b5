package org.gongkai.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/** What readers see of a page laid out: nothing pushed out sideways, nothing too small to read. */
final class Layout {

  /** The least size of text in CSS pixels, as it comes out on the screen: a drawing is scaled. */
  private static final String SMALL_TEXT =
      """
      () => {
        const found = new Set();
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node; (node = walker.nextNode());) {
          const box = node.parentElement;
          if (!node.data.trim() || box.closest('script, .hidden') || !box.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
          const scale = box.ownerSVGElement ? Math.abs(box.getScreenCTM().a) : 1;
          const size = parseFloat(getComputedStyle(box).fontSize) * scale;
          if (size < 11.95) found.add(`${size.toFixed(1)} px: ${box.closest('[class]').getAttribute('class')} ${box.localName} "${node.data.trim().slice(0, 20)}"`);
        }
        return [...found].slice(0, 12);
      }
      """;

  /**
   * Boxes that make the page itself scroll sideways; what scrolls in a box of its own does not. A
   * drawing follows a new width a moment later: it is given some frames to do so.
   */
  private static final String PUSHED_OUT =
      """
      async () => {
        const root = document.documentElement;
        const tooWide = () => root.scrollWidth > root.clientWidth;
        for (let frames = 0; frames < 30 && tooWide(); frames++) await new Promise(requestAnimationFrame);
        if (!tooWide()) return [];
        const scrolls = box => box && box !== document.body && (getComputedStyle(box).overflowX !== 'visible' || scrolls(box.parentElement));
        const name = box => box.closest('[class]').getAttribute('class') + ' ' + box.localName;
        const out = [...document.body.querySelectorAll('*')]
          .filter(box => box.getBoundingClientRect().right > root.clientWidth + .5 && !scrolls(box.parentElement))
          .map(box => `${name(box)} reaches to ${Math.round(box.getBoundingClientRect().right)} of ${root.clientWidth}`);
        return [`${root.scrollWidth} > ${root.clientWidth}`, ...out.slice(0, 8)];
      }
      """;

  private static final String TEXT_SIZE =
      "size => { document.documentElement.style.fontSize = size; }";

  private Layout() {}

  static List<String> smallText(Page page) {
    return strings(page.evaluate(SMALL_TEXT));
  }

  static List<String> pushedOut(Page page) {
    return strings(page.evaluate(PUSHED_OUT));
  }

  /** What is pushed out when the reader's browser shows text at twice its size. */
  static List<String> pushedOutByLargeText(Page page) {
    page.evaluate(TEXT_SIZE, "200%");
    List<String> found = pushedOut(page);
    page.evaluate(TEXT_SIZE, "");
    return found;
  }

  static List<String> strings(Object list) {
    return ((List<?>) list).stream().map(Object::toString).toList();
  }
}
