package org.gongkai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every figure of a report can be chosen, and then copied and cited with its own address. */
@ExtendWith(InBrowser.class)
class FigureAddressTest {

  private static final String REPORT = "agencies/jiangsu/suqian/government/2023/";
  private static final String RECEIVED = "requests.received.total";
  private static final String PUBLISHED_AT =
      "https://example.gov.cn/gongkai/" + REPORT + "#" + RECEIVED;

  private final Portal portal;
  private final Chromium chromium;
  private Visit visit;

  FigureAddressTest(Portals portals, Chromium chromium) {
    this.portal = portals.own();
    this.chromium = chromium;
  }

  @BeforeEach
  void sitDownAtTheDesk() {
    visit = Visit.to(chromium, Screen.DESK);
    visit.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
  }

  @AfterEach
  void nothingWentWrong() {
    assertEquals(List.of(), visit.complaints());
    visit.close();
  }

  @Test
  void aFigureThatIsChosenShowsItsNameAndGivesItsAddress() {
    Page page = report("");
    cell(page, RECEIVED).click();
    Locator bar = page.locator(".cell-bar");
    assertThat(bar).containsText("3,511");
    assertThat(bar).containsText(PUBLISHED_AT);
    assertThat(page).hasURL(portal.at(REPORT + "#" + RECEIVED));
    assertEquals(List.of(), Axe.violations(page));
    bar.locator("button").first().click();
    assertEquals(PUBLISHED_AT, page.evaluate("() => navigator.clipboard.readText()"));
    page.keyboard().press("Escape");
    assertThat(bar).hasCount(0);
    assertThat(cell(page, RECEIVED)).isFocused();
  }

  @Test
  void theKeyboardGoesFromFigureToFigure() {
    Page page = report("");
    cell(page, "requests.received.natural").focus();
    page.keyboard().press("ArrowDown");
    assertThat(cell(page, "requests.carriedIn.natural")).isFocused();
    page.keyboard().press("Enter");
    assertThat(page.locator(".cell-bar")).containsText("91");
    assertThat(page.locator(".cell-bar button").first()).isFocused();
    assertThat(page.locator("body > [role=status]")).containsText("上年结转");
    assertThat(page.locator("body > [role=status]")).containsText("91");
    page.keyboard().press("Escape");
    assertThat(cell(page, "requests.carriedIn.natural")).isFocused();
    page.keyboard().press("Alt+ArrowUp");
    assertThat(cell(page, "requests.carriedIn.natural")).isFocused();
    page.keyboard().press("Control+Enter");
    assertThat(page.locator(".cell-bar")).hasCount(0);
  }

  @Test
  void theCitationIsThatOfTheFigure() {
    Page page = report("#" + RECEIVED);
    assertThat(page.locator(".cell-bar")).containsText("3,511");
    assertThat(page.locator(".cite blockquote")).containsText(PUBLISHED_AT);
    assertTrue(
        page.locator(".cite pre").textContent().contains("#" + RECEIVED), "in BibTeX as well");
  }

  @Test
  void onAPhoneTheRowsOfTheStatutoryTableKeepTheirHeadings() {
    visit.resize(Screen.PHONE);
    Page page = report("");
    Locator box = page.locator(".scroll:has(table.requests)");
    Locator heading = box.locator("tr:has(td[id='requests.handled.total']) > th").first();
    heading.scrollIntoViewIfNeeded();
    double before = heading.boundingBox().x;
    box.evaluate("box => { box.scrollLeft = 120; }");
    assertEquals(120, ((Number) box.evaluate("box => box.scrollLeft")).intValue());
    assertEquals(before, heading.boundingBox().x, 1, "the heading of the row moved");
    assertEquals(List.of(), Layout.pushedOut(page));
  }

  @Test
  void thisYearIsSetAgainstLast() {
    Page page = visit.open(portal.at("agencies/jiangsu/suqian/government/2024/"));
    page.locator("main a[href$='government/2024/compare/']").first().click();
    assertThat(page.locator("h1")).containsText("2024");
    assertThat(page.locator("main")).containsText("3,511");
    assertThat(page.locator("main")).containsText("3,525");
  }

  private Page report(String fragment) {
    Page page = visit.open(portal.at(REPORT + fragment));
    assertThat(page.locator(".cite")).hasCount(1);
    return page;
  }

  private static Locator cell(Page page, String id) {
    return page.locator("td[id='" + id + "']");
  }
}
