package org.gongkai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Sources that try to get markup and scripts into the pages stay words on them. */
@ExtendWith(InBrowser.class)
class HostileTest {

  @Test
  void noPageRunsWhatSourcesSay(Portals portals, Chromium chromium) {
    List<String> complaints = new ArrayList<>();
    try (Visit visit = Visit.to(chromium, Screen.PHONE)) {
      for (String file : portals.hostile().files()) {
        Page page = visit.open(portals.hostile().at(file));
        Charts.live(page);
        complaints.addAll(visit.complaints());
        assertEquals(
            0,
            page.locator(
                    "main :is(iframe, [onclick], [onerror], [onload], img, a[href^='javascript:'])")
                .count(),
            file);
      }
    }
    assertEquals(List.of(), complaints);
  }

  @Test
  void whatTheySayIsShownToTheLetter(Portals portals, Chromium chromium) {
    try (Visit visit = Visit.to(chromium, Screen.DESK)) {
      Page page = visit.open(portals.hostile().at("agencies/a/"));
      assertThat(page.locator("h1")).hasText("</script><img src=x onerror=alert(1)>{{ 7*7 }}");
      page = visit.open(portals.hostile().at("about/"));
      assertThat(page.locator("main")).containsText("<iframe src=\"//evil.example\"></iframe>");
    }
  }

  @Test
  void anAttachmentIsOfferedUnderItsName(Portals portals, Chromium chromium) {
    try (Visit visit = Visit.to(chromium, Screen.DESK)) {
      Page page = visit.open(portals.hostile().at("agencies/a/2023/"));
      assertThat(page.locator("main a[href$='.pdf']")).hasText(MadeUp.MARKUP);
      assertEquals(
          200,
          page.request()
              .get(page.locator("main a[href$='.pdf']").evaluate("link => link.href").toString())
              .status());
    }
  }
}
