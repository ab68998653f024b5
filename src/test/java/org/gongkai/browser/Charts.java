package org.gongkai.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/** The drawings of a page. */
final class Charts {

  /** Brings each into view and waits until the library has taken it over. */
  private static final String TO_LIFE =
      """
      async () => {
        const dead = [];
        for (const box of document.querySelectorAll('.chart')) {
          if (!box.querySelector('.chart-spec') || !box.checkVisibility()) continue;
          box.scrollIntoView();
          const alive = () => 'live' in box.dataset;
          await new Promise(done => {
            if (alive()) return done();
            const watch = new MutationObserver(() => alive() && end());
            const late = setTimeout(() => end(dead.push('no live chart: ' + box.textContent.trim().slice(0, 40))), 10000);
            const end = () => { watch.disconnect(); clearTimeout(late); done(); };
            watch.observe(box, { attributes: true });
          });
        }
        scrollTo(0, 0);
        return dead;
      }
      """;

  private Charts() {}

  /** Brings every chart to life, and tells of those that stayed a drawing. */
  static List<String> live(Page page) {
    return Layout.strings(page.evaluate(TO_LIFE));
  }
}
