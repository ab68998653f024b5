package org.gongkai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Up to six agencies beside each other, the choice in the address. */
@ExtendWith(InBrowser.class)
class CompareTest {

  private static final String TWO =
      "compare/?a=jiangsu/suqian/government&a=guangdong/finance&m=received";

  private final Portal portal;
  private final Portal crowd;
  private final Chromium chromium;
  private Visit visit;

  CompareTest(Portals portals, Chromium chromium) {
    this.portal = portals.own();
    this.crowd = portals.crowd();
    this.chromium = chromium;
  }

  @BeforeEach
  void sitDownAtTheDesk() {
    visit = Visit.to(chromium, Screen.DESK);
  }

  @AfterEach
  void nothingWentWrong() {
    if (visit != null) {
      assertEquals(List.of(), visit.complaints());
      visit.close();
    }
  }

  @Test
  void aLinkToTheMeaningOfTheFiguresArrives() {
    Page page = visit.open(portal.at("compare/#measures"));
    assertThat(page.locator("#compare")).isVisible();
    assertThat(page).hasURL(Pattern.compile("#measures$"));
    assertThat(page.locator("#measures")).isInViewport();
  }

  @Test
  void figuresThatCannotBeFetchedAreSaidSoAndNothingIsAdded() {
    Page page = visit.open(portal.at("compare/"));
    page.route("**/compare/data/*", Route::abort);
    add(page, "宿迁");
    String broken = page.locator("#compare-words").getAttribute("data-broken");
    assertThat(page.locator("#compare-status")).hasText(broken);
    assertThat(chosen(page)).hasCount(0);
    page.unroute("**/compare/data/*");
    add(page, "宿迁");
    assertThat(chosen(page)).hasCount(1);
    assertEquals(
        false, visit.complaints().isEmpty(), "the browser tells of what it could not fetch");
  }

  @Test
  void whereAgenciesCannotBeReadNothingIsAwaitedForEver() {
    Page page = visit.page();
    page.route("**/find/agencies-*", Route::abort);
    visit.open(portal.at("compare/"));
    page.locator("#compare-q").fill("宿迁");
    String unavailable = page.locator("#compare-words").getAttribute("data-unavailable");
    assertThat(page.locator("#compare-status")).hasText(unavailable);
    page.waitForTimeout(500); // longer than it takes until waiting would be told
    assertThat(page.locator("#compare-status")).hasText(unavailable);
    assertEquals(
        false, visit.complaints().isEmpty(), "the browser tells of what it could not fetch");
  }

  @Test
  void aRateIsWorkedOutFromAllItsParts() {
    Page page = visit.open(portal.at("compare/?a=jiangsu/suqian/government&m=carriedForwardShare"));
    String cell = page.locator("#compare-table tbody td:has(small)").first().textContent();
    // 3,511 came in and 96 were carried in; 121 of them are carried forward.
    assertEquals("3.4%121/3,607", cell);
  }

  @Test
  void theKeysOfAnInputMethodAreItsOwn() {
    Page page = visit.open(portal.at("compare/"));
    page.fill("#compare-q", "su");
    page.dispatchEvent("#compare-q", "keydown", Map.of("key", "Escape", "isComposing", true));
    assertThat(page.locator("#compare-q")).hasValue("su");
    page.dispatchEvent("#compare-q", "keydown", Map.of("key", "Escape"));
    page.dispatchEvent("#compare-q", "keydown", Map.of("key", "Escape"));
    assertThat(page.locator("#compare-q")).hasValue("");
  }

  @Test
  void agenciesAreAddedByKeyboardAndStandInTheAddress() {
    Page page = visit.open(portal.at("compare/"));
    add(page, "宿迁");
    assertThat(chosen(page)).hasCount(1);
    add(page, "gdcz");
    assertThat(chosen(page)).hasCount(2);
    assertThat(page).hasURL(Pattern.compile("a=jiangsu/suqian/government&a=guangdong/finance"));
    assertThat(page.locator("#compare-chart svg[role=img]").first()).isVisible();
    page.reload();
    assertThat(chosen(page)).hasCount(2);
  }

  @Test
  void everyFigureIsInATableAndWhatIsUnknownIsSaidInWords() {
    Page page = visit.open(portal.at(TWO));
    Locator table = page.locator("#compare-table");
    assertThat(table).containsText("3,525");
    assertThat(table.locator(".unknown").first()).isVisible();
    assertEquals(
        0,
        page.evaluate(
            "() => [...document.querySelectorAll('#compare-table td')].filter(cell => !cell.innerText.trim()).length"));
  }

  @Test
  void anAgencyIsTakenOutAndTheKeyboardStaysNear() {
    Page page = visit.open(portal.at(TWO));
    chosen(page).first().locator("button").click();
    assertThat(chosen(page)).hasCount(1);
    assertThat(chosen(page).first().locator("button")).isFocused();
    assertThat(page).not().hasURL(Pattern.compile("suqian"));
  }

  @Test
  void theSeventhIsRefusedInWords() {
    StringBuilder seven = new StringBuilder("compare/?m=received");
    for (int i = 1; i <= 7; i++) {
      seven.append("&a=a").append(i);
    }
    Page page = visit.open(crowd.at(seven.toString()));
    assertThat(chosen(page)).hasCount(6);
    assertThat(page.locator("#compare-status")).containsText("6");
  }

  @Test
  void theTableIsTakenAlongAsAFile() throws IOException {
    Page page = visit.open(portal.at(TWO));
    assertThat(page.locator("#compare-table")).containsText("3,525");
    Download download = page.waitForDownload(() -> page.locator("#compare-file").click());
    String csv = Files.readString(download.path());
    assertTrue(csv.startsWith("\ufeff"), "a spreadsheet must see that it is UTF-8");
    assertTrue(csv.contains("2024,jiangsu/suqian/government,"), csv);
    assertTrue(csv.contains(",3525,"), csv);
    assertTrue(csv.contains(",已公布\r\n"), csv);
  }

  @Test
  void noNameIsTakenForAFormulaInTheFile() throws IOException {
    Page page = visit.page();
    page.route(
        "**/compare/data/*",
        route -> {
          APIResponse given = route.fetch();
          String body = given.text().replace("宿迁市人民政府", "＝宿迁").replace("广东省财政厅", "@广东");
          route.fulfill(new Route.FulfillOptions().setResponse(given).setBody(body));
        });
    visit.open(portal.at(TWO));
    assertThat(page.locator("#compare-table")).containsText("＝宿迁");
    Download download = page.waitForDownload(() -> page.locator("#compare-file").click());
    String csv = Files.readString(download.path());
    assertTrue(csv.contains(",'＝宿迁,") && csv.contains(",'@广东,"), csv);
  }

  @Test
  void theOtherLanguageKeepsTheChoice() {
    Page page = visit.open(portal.at(TWO));
    assertThat(chosen(page)).hasCount(2);
    page.locator("header a[hreflang=en]").click();
    assertThat(page.locator("html")).hasAttribute("lang", "en");
    assertThat(chosen(page)).hasCount(2);
  }

  @Test
  void anAddressMadeUpIsSaidToBeWrongAndRunsNothing() {
    Page page =
        visit.open(portal.at("compare/?a=no/such/agency&a=%3Cimg%20src=x%20onerror=alert(1)%3E"));
    assertThat(page.locator("#compare-status")).containsText("没有");
    assertThat(page.locator("main img")).hasCount(0);
  }

  @Test
  void itComparesFromAFolderOnDisk() {
    try (Visit disk = Visit.onDisk(chromium, Screen.PHONE)) {
      Page page = disk.open(portal.onDisk("compare/") + TWO.substring("compare/".length()));
      assertThat(page.locator("#compare-table")).containsText("3,525");
      assertEquals(List.of(), Layout.pushedOut(page));
      assertEquals(List.of(), Axe.violations(page));
      assertEquals(List.of(), disk.complaints());
    }
  }

  private static void add(Page page, String words) {
    page.locator("#compare-q").fill(words);
    assertThat(page.locator("#compare-found [role=option]").first()).isVisible();
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Enter");
  }

  private static Locator chosen(Page page) {
    return page.locator("#compare-chosen li");
  }
}
