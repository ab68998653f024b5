package org.gongkai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 关怀版: large type is chosen once and stays, on every page. */
@ExtendWith(InBrowser.class)
class LargeTypeTest {

  @Test
  void itIsRememberedFromPageToPageAndLeftAgain(Portals portals, Chromium chromium) {
    try (Visit visit = Visit.to(chromium, Screen.PHONE)) {
      Page page = visit.open(portals.own().at(""));
      double before = sizeOfText(page);
      toggle(page).click();
      assertTrue(sizeOfText(page) >= before * 1.3, "the text grows");
      visit.open(portals.own().at("en/agencies/"));
      assertTrue(sizeOfText(page) >= before * 1.3, "the text stays large on the next page");
      toggle(page).click();
      page.reload();
      assertTrue(sizeOfText(page) == before, "the text is as it was");
    }
  }

  @Test
  void withoutScriptsItsSwitchIsNotShown(Portals portals, Chromium chromium) {
    try (Visit visit = Visit.withoutScripts(chromium, Screen.PHONE)) {
      assertThat(toggle(visit.open(portals.own().at("")))).isHidden();
    }
  }

  private static Locator toggle(Page page) {
    Locator toggle = page.locator(".care-switch");
    assertThat(toggle).hasCount(1);
    return toggle;
  }

  private static double sizeOfText(Page page) {
    return ((Number) page.evaluate("() => parseFloat(getComputedStyle(document.body).fontSize)"))
        .doubleValue();
  }
}
