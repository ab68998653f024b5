package org.gongkai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Charts come to life where scripts run, and are drawings with a table where they do not. */
@ExtendWith(InBrowser.class)
class ChartTest {

  private static final String AGENCY = "agencies/jiangsu/suqian/government/";

  private final Portal portal;
  private final Chromium chromium;
  private Visit visit;

  ChartTest(Portals portals, Chromium chromium) {
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
  void theLibraryIsAskedForOnlyWhenAChartIsNear() {
    Page page = visit.page();
    List<String> asked = new ArrayList<>();
    page.onRequest(request -> asked.add(request.url()));
    visit.open(portal.at("glossary/"));
    assertTrue(asked.stream().noneMatch(url -> url.contains("chart.umd")), asked.toString());
    visit.open(portal.at(AGENCY));
    assertThat(chart(page)).hasAttribute("data-live", "");
    assertEquals(1, asked.stream().filter(url -> url.contains("chart.umd")).count());
  }

  @Test
  void theDrawingStaysForReadersOfAllKinds() {
    Page page = visit.open(portal.at(AGENCY));
    assertEquals(List.of(), Charts.live(page));
    assertThat(chart(page).locator("canvas")).hasAttribute("aria-hidden", "true");
    assertThat(chart(page).locator("svg[role=img]")).hasCount(1);
  }

  @Test
  void theKeyboardHidesASeriesAndOpensTheTable() {
    Page page = visit.open(portal.at(AGENCY));
    Charts.live(page);
    Locator series = chart(page).locator(".chart-legend button").first();
    series.focus();
    assertThat(series).hasAttribute("aria-pressed", "true");
    page.keyboard().press("Enter");
    assertThat(series).hasAttribute("aria-pressed", "false");
    Locator table = chart(page).locator("details table").first();
    assertThat(table).isHidden();
    chart(page).locator("details summary").first().focus();
    page.keyboard().press("Enter");
    assertThat(table).isVisible();
  }

  @Test
  void theKeyboardReadsYearByYear() {
    Page page = visit.open(portal.at(AGENCY));
    Locator cursor = chart(page).locator("[role=slider]");
    assertThat(cursor).hasCount(1);
    cursor.focus();
    page.keyboard().press("Home");
    assertThat(chart(page).locator("[role=status]")).containsText("2023年：");
    page.keyboard().press("Control+End");
    assertThat(chart(page).locator("[role=status]")).containsText("2023年：");
    page.keyboard().press("End");
    assertThat(chart(page).locator("[role=status]")).containsText("2025");
    assertThat(chart(page).locator("[role=status]")).containsText("未公布");
  }

  @Test
  void aShareIsReadOutAsItStandsInTheTable() {
    Page page = visit.open(portal.at(AGENCY));
    page.locator(".view-choice label").filter(hasText("占比")).first().click();
    Locator shares = page.locator("#outcomes-shares");
    shares.locator("[role=slider]").focus();
    page.keyboard().press("Home");
    String said = shares.locator("[role=status]").textContent();
    Locator cells = shares.locator("tbody tr").first().locator("td");
    for (String cell : cells.allTextContents().stream().filter(one -> one.contains("%")).toList()) {
      assertTrue(said.contains(" " + cell), said + " without " + cell);
    }
    assertTrue(said.contains("%"), said);
  }

  @Test
  void thePictureAndTheFiguresAreTakenAlong() throws IOException {
    Page page = visit.open(portal.at(AGENCY));
    Charts.live(page);
    assertThat(chart(page).locator(".chart-tools")).hasCount(1);
    String svg = Files.readString(download(page, "SVG"));
    assertTrue(svg.startsWith("<svg") && svg.contains("宿迁市"), svg);
    assertTrue(
        svg.contains("example.gov.cn/gongkai/" + AGENCY), "its source stands in the picture");
    byte[] png = Files.readAllBytes(download(page, "PNG"));
    assertEquals("PNG", new String(png, 1, 3, StandardCharsets.US_ASCII));
    assertTrue(png.length > 10_000, "an empty picture: " + png.length);
    String csv = Files.readString(download(page, "CSV"));
    assertTrue(csv.contains("2024,") && csv.contains("未公布"), csv);
  }

  @Test
  void noWordsOfTheTableAreTakenForAFormula() throws IOException {
    Page page = visit.open(portal.at(AGENCY));
    Charts.live(page);
    assertThat(chart(page).locator(".chart-tools")).hasCount(1);
    page.evaluate(
        "() => ['=1+1', '＠某', '−', '−1,234'].forEach((words, i) => {"
            + " document.querySelectorAll('.chart table th')[i].textContent = words; })");
    String csv = Files.readString(download(page, "CSV"));
    assertTrue(csv.contains("'=1+1") && csv.contains("'＠某"), csv);
    assertTrue(csv.contains(",−") && csv.contains(",-1234"), csv);
  }

  private static Locator.FilterOptions hasText(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  private static Path download(Page page, String kind) {
    Locator button = chart(page).locator(".chart-tools button").filter(hasText(kind));
    return page.waitForDownload(button::click).path();
  }

  @Test
  void whereTheLibraryIsMissingTheDrawingDoes() {
    Page page = visit.page();
    page.route("**/chart.umd*", route -> route.abort());
    page.waitForRequest(
        "**/chart.umd*",
        () -> {
          visit.open(portal.at(AGENCY));
          chart(page).scrollIntoViewIfNeeded();
        });
    assertThat(chart(page).locator("svg[role=img]")).isVisible();
    assertThat(page.locator(".chart canvas")).hasCount(0);
    visit.complaints();
  }

  private static Locator chart(Page page) {
    return page.locator(".chart").first();
  }
}
