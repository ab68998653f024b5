package org.gongkai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Finding an agency as one types, and words in the text of all reports. */
@ExtendWith(InBrowser.class)
class FinderTest {

  private static final Pattern FOUND = Pattern.compile("找到 \\d+ 条");

  private final Portal portal;
  private final Chromium chromium;
  private Visit visit;

  FinderTest(Portals portals, Chromium chromium) {
    this.portal = portals.own();
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
  void anAgencyIsFoundByItsInitialsAndTheChoiceStandsInTheAddress() {
    Page page = visit.open(portal.at("agencies/"));
    page.locator("#filter-q").pressSequentially("gdcz");
    assertThat(rows(page)).hasText(new String[] {"广东省财政厅"});
    assertThat(page.locator("#filter-status")).hasText("找到 1 个机构");
    assertThat(page).hasURL(portal.at("agencies/?q=gdcz"));
    page.reload();
    assertThat(rows(page)).hasText(new String[] {"广东省财政厅"});
    rows(page).first().locator("a").click();
    assertThat(page.locator("h1")).hasText("广东省财政厅");
  }

  @Test
  void anAgencyIsFoundByAnotherNameAndByItsPlace() {
    Page page = visit.open(portal.at("agencies/"));
    Locator words = page.locator("#filter-q");
    words.fill("下城财政局");
    assertThat(rows(page)).hasText(new String[] {"下城区财政局"});
    words.fill("宿迁");
    assertThat(rows(page).first()).containsText("宿迁市");
    words.fill("没有这样的机构");
    assertThat(rows(page)).hasCount(0);
    page.locator("#filter-reset").click();
    assertThat(words).isFocused();
    assertThat(rows(page).first()).isVisible();
    assertThat(page).hasURL(portal.at("agencies/"));
  }

  @Test
  void theListIsFilteredByRegion() {
    Page page = visit.open(portal.at("agencies/"));
    page.locator("#filter-region").selectOption("440000");
    assertThat(page.locator("#filter-status")).containsText("找到");
    assertEquals(List.of(), Axe.violations(page));
    assertThat(rows(page).filter(new Locator.FilterOptions().setHasText("宿迁"))).hasCount(0);
    assertThat(rows(page).filter(new Locator.FilterOptions().setHasText("广东省财政厅"))).hasCount(1);
  }

  @Test
  void withoutTheListTheRowsOnThePageAreFilteredAndARegionIsSaidNotToBe() {
    Page page = visit.page();
    page.route("**/find/agencies-*", Route::abort);
    visit.open(portal.at("agencies/?level=province&region=440000"));
    String unfiltered = page.locator("#filter").getAttribute("data-unfiltered");
    assertThat(page.locator("#filter-status")).hasText(unfiltered);
    assertThat(rows(page)).hasText(new String[] {"广东省财政厅", "广东省人民政府"});
    page.locator("#filter-region").selectOption("");
    page.locator("#filter-level").selectOption("prefecture");
    assertThat(page.locator("#filter-status")).containsText("找到 2 个机构");
    assertThat(rows(page)).hasText(new String[] {"淮安市人民政府", "宿迁市人民政府"});
    page.locator("#filter-sector").selectOption("finance");
    assertThat(page.locator("#filter-status")).containsText("没有符合的机构");
    assertThat(rows(page)).hasCount(0);
    assertEquals(
        false, visit.complaints().isEmpty(), "the browser tells of what it could not fetch");
  }

  @Test
  void wordsOfAReportAreFoundWithAnExcerptThatShowsThem() {
    Page page = visit.open(portal.at("search/"));
    page.locator("#search-q").fill("依申请公开");
    page.keyboard().press("Enter");
    assertThat(page.locator("#search-status")).hasText(FOUND);
    assertThat(page).hasURL(Pattern.compile("\\?q="));
    assertThat(page.locator(".results mark").first()).isVisible();
    assertEquals(List.of(), Axe.violations(page));
    page.locator(".results a").first().click();
    assertThat(page.locator("main h1")).isVisible();
    page.goBack();
    assertThat(page.locator("#search-q")).hasValue("依申请公开");
    assertThat(page.locator("#search-status")).hasText(FOUND);
  }

  @Test
  void resultsAreNarrowedByYear() {
    Page page = visit.open(portal.at("search/?q=申请&year=2024"));
    assertThat(page.locator("#search-year")).hasValue("2024");
    assertThat(page.locator(".results a").first()).containsText("2024");
    assertThat(
            page.locator(".results .meta").filter(new Locator.FilterOptions().setHasText("2020")))
        .hasCount(0);
  }

  @Test
  void theOtherLanguageKeepsTheWords() {
    Page page = visit.open(portal.at("search/?q=宿迁"));
    assertThat(page.locator("#search-status")).hasText(FOUND);
    page.locator("header a[hreflang=en]").click();
    assertThat(page.locator("html")).hasAttribute("lang", "en");
    assertThat(page.locator("#search-q")).hasValue("宿迁");
    assertThat(page.locator(".results a").first()).isVisible();
  }

  @Test
  void whatIsNowhereIsSaidToBeNowhere() {
    Page page = visit.open(portal.at("search/?q=量子纠缠龘龘"));
    assertThat(page.locator("#search-status")).containsText("没有");
    assertThat(page.locator(".results a")).hasCount(0);
  }

  @Test
  void wordsThatAreMarkupStayWords() {
    Page page =
        visit.open(portal.at("search/?q=%3Cimg%20src=x%20onerror=alert(1)%3E公开&year=%3Cb%3E"));
    assertThat(page.locator("#search-status")).not().isEmpty();
    assertThat(page.locator("main img")).hasCount(0);
  }

  @Test
  void withoutScriptsTheSearchPointsToTheLists() {
    try (Visit plain = Visit.withoutScripts(chromium, Screen.PHONE)) {
      Page page = plain.open(portal.at("search/?q=公开"));
      assertThat(page.locator("main form")).isHidden();
      assertTrue(page.locator("main").innerText().contains("不用 JavaScript"), "it says why");
      page.locator("main a[href$='agencies/']").click();
      assertThat(page.locator("table.list")).isVisible();
    }
  }

  @Test
  void itSearchesFromAFolderOnDisk() {
    try (Visit disk = Visit.onDisk(chromium, Screen.DESK)) {
      Page page = disk.open(portal.onDisk("search/") + "?q=依申请公开");
      assertThat(page.locator("#search-status")).hasText(FOUND);
      page.locator(".results a").first().click();
      assertThat(page.locator("main h1")).isVisible();
      disk.open(portal.onDisk("agencies/") + "?q=gdcz");
      assertThat(rows(page)).hasText(new String[] {"广东省财政厅"});
      assertEquals(List.of(), disk.complaints());
    }
  }

  private static Locator rows(Page page) {
    return page.locator("#list tbody th");
  }
}
