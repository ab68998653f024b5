package org.gongkai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The ways readers take through the portal. */
@ExtendWith(InBrowser.class)
class ReaderTest {

  private static final String SUQIAN = "agencies/jiangsu/suqian/government/";

  private final Portal portal;
  private final Chromium chromium;
  private Visit visit;

  ReaderTest(Portals portals, Chromium chromium) {
    this.portal = portals.own();
    this.chromium = chromium;
  }

  @BeforeEach
  void sitDownAtTheDesk() {
    visit = Visit.to(chromium, Screen.DESK);
  }

  @AfterEach
  void nothingWentWrong() {
    assertEquals(List.of(), visit.complaints());
    visit.close();
  }

  @Test
  void fromHomeToAFigureAndItsAddress() {
    Page page = visit.open(portal.at(""));
    follow(page.getByRole(AriaRole.BANNER), "机构");
    follow(page.locator("main"), "宿迁市人民政府");
    assertThat(page).hasURL(portal.at(SUQIAN));
    follow(page.locator("main"), "2023");
    Locator cell = page.locator("[id='requests.received.total']");
    assertThat(cell).hasText("3,511");
    page.navigate(portal.at(SUQIAN + "2023/#requests.received.total"));
    assertThat(cell).isInViewport();
    assertEquals(true, cell.evaluate("cell => cell.matches(':target')"));
  }

  @Test
  void theOtherLanguageIsOneClickAwayOnTheSamePage() {
    Page page = visit.open(portal.at(SUQIAN + "2024/"));
    follow(page.getByRole(AriaRole.BANNER), "English");
    assertThat(page).hasURL(portal.at("en/" + SUQIAN + "2024/"));
    assertThat(page.locator("html")).hasAttribute("lang", "en");
    follow(page.getByRole(AriaRole.BANNER), "中文");
    assertThat(page).hasURL(portal.at(SUQIAN + "2024/"));
  }

  @Test
  void theKeyboardReachesTheContentFirst() {
    Page page = visit.open(portal.at(SUQIAN + "2024/"));
    page.keyboard().press("Tab");
    Locator skip = page.locator("a.skip");
    assertThat(skip).isFocused();
    assertThat(skip).isInViewport();
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile("#main$"));
  }

  @Test
  void anUnknownAddressSaysSoAndLeadsHomeHoweverDeepItIs() {
    Page page = visit.open(portal.at("en/agencies/no/such/agency/"));
    assertEquals(1, visit.complaints().size(), "the browser tells of the status 404");
    assertThat(page.locator("h1")).isVisible();
    assertEquals(List.of(), Layout.pushedOut(page));
    page.locator("main a").first().click();
    assertThat(page).hasURL(portal.at(""));
    assertThat(page.locator("body.home")).isVisible();
  }

  @Test
  void aWideTableScrollsInItsBoxAndKeepsItsFirstColumn() {
    visit.resize(Screen.PHONE);
    Page page = visit.open(portal.at(SUQIAN));
    Locator box = page.locator("section .scroll:has(table.figures)").first();
    box.scrollIntoViewIfNeeded();
    Locator heading = box.locator("th[scope=row]").last();
    double before = heading.boundingBox().x;
    box.evaluate("box => { box.scrollLeft = 50; }");
    assertEquals(50, ((Number) box.evaluate("box => box.scrollLeft")).intValue());
    assertEquals(before, heading.boundingBox().x, 1, "the first column moved");
    assertEquals(List.of(), Layout.pushedOut(page));
  }

  @Test
  void onPaperThereAreTablesAndDrawingsAndNoWaysAround() {
    Page page = visit.open(portal.at(SUQIAN));
    Charts.live(page);
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(page.locator("header nav").first()).isHidden();
    assertThat(page.locator(".chart svg[role=img]").first()).isVisible();
    assertThat(page.locator(".chart-live").first()).isHidden();
    assertThat(page.locator("main table.figures:not(details *)").first()).isVisible();
  }

  @Test
  void everyFigureOfAReportIsThereWithoutScripts() {
    try (Visit plain = Visit.withoutScripts(chromium, Screen.PHONE)) {
      Page page = plain.open(portal.at(SUQIAN + "2023/"));
      Locator cells = page.locator("table.statutory td[id]");
      assertThat(cells).hasCount(200);
      assertEquals(
          0,
          page.evaluate(
              "() => [...document.querySelectorAll('table.statutory td[id]')].filter(cell => !cell.innerText.trim() || !cell.checkVisibility()).length"));
      assertEquals(List.of(), plain.complaints());
    }
  }

  /** Without one, browsers ask the server for a file of their own naming, and complain. */
  @Test
  void thePortalHasAnIcon() {
    Page page = visit.open(portal.at(SUQIAN));
    Locator icon = page.locator("link[rel=icon]");
    assertThat(icon).hasCount(1);
    String address = icon.evaluate("link => link.href").toString();
    assertEquals(200, page.request().get(address).status());
  }

  private static void follow(Locator place, String link) {
    place
        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link).setExact(true))
        .first()
        .click();
  }
}
