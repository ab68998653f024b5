package org.gongkai.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/**
 * What readers see of a page laid out: nothing pushed out sideways, nothing too small to read, no
 * box of one line as high as a page.
 */
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

  /**
   * Text in the colours the reader's system forces upon a page, where a part of the page kept one
   * of its own. Axe has no eye for these: it reads the colour the page had asked for.
   */
  private static final String UNREADABLE =
      """
      () => {
        const parse = colour => (colour.match(/[\\d.]+/g) ?? []).map(Number);
        const light = ([r, g, b]) => [r, g, b].map(one => one / 255).map(one => one <= .04045 ? one / 12.92 : ((one + .055) / 1.055) ** 2.4)
          .reduce((sum, one, i) => sum + one * [.2126, .7152, .0722][i], 0);
        const ground = box => { const own = parse(getComputedStyle(box).backgroundColor); return own[3] === 0 && box.parentElement ? ground(box.parentElement) : own; };
        const found = new Set();
        for (const box of document.body.querySelectorAll('*')) {
          const text = [...box.childNodes].filter(node => node.nodeType === 3).map(node => node.data.trim()).join('');
          if (!text || box.ownerSVGElement || box.closest('script, .hidden') || !box.checkVisibility({ visibilityProperty: true })) continue;
          const [one, other] = [light(parse(getComputedStyle(box).color)), light(ground(box))].sort((a, b) => b - a);
          if ((one + .05) / (other + .05) < 4.5) found.add(`unreadable: ${box.localName} "${text.slice(0, 20)}"`);
        }
        return [...found].slice(0, 12);
      }
      """;

  /** Boxes of one line, to fill in or to press, that are higher than three lines. */
  private static final String TALL =
      """
      () => [...document.querySelectorAll('input, select, button')]
        .filter(box => box.checkVisibility())
        .filter(box => box.getBoundingClientRect().height > 3 * parseFloat(getComputedStyle(box).lineHeight || 0) + 40)
        .map(box => `${box.localName} "${box.id || box.textContent.trim().slice(0, 20)}" is ${Math.round(box.getBoundingClientRect().height)} px high`)
      """;

  private static final String TEXT_SIZE =
      "size => { document.documentElement.style.fontSize = size; }";

  private Layout() {}

  static List<String> smallText(Page page) {
    return strings(page.evaluate(SMALL_TEXT));
  }

  static List<String> tall(Page page) {
    return strings(page.evaluate(TALL));
  }

  static List<String> unreadable(Page page) {
    return strings(page.evaluate(UNREADABLE));
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
