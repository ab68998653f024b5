package org.gongkai.sum;

import static org.gongkai.chart.Reporting.FORMS;
import static org.gongkai.chart.Reporting.report;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gongkai.chart.PanelComparison;
import org.gongkai.chart.svg.ChartFigure;
import org.gongkai.form.Measure;
import org.gongkai.language.Language;
import org.gongkai.report.Report;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class PanelTest {

  private static final Measure RECEIVED = FORMS.measures().find("received").orElseThrow();

  private final SortedMap<Integer, List<Totals.Given>> years = new TreeMap<>();
  private final SortedMap<Integer, Totals> totals = new TreeMap<>();

  @Test
  void growthOfCoverageIsToldFromGrowthOfRequests() {
    received("a", 2021, 60, 50, 40);
    received("b", 2021, 40, 40, 40);
    received("c", 2023, 900);
    Panel panel = panel().orElseThrow();
    assertEquals(2021, panel.first());
    assertEquals(2023, panel.last());
    assertEquals(2, panel.agencies());
    assertEquals(List.of(number(80)), panel.sums().get(2023));
    assertEquals(
        "Requests received, 2021–2023: the sum of all reports went from 100 to 980 (+880.0%), with first 2 and then 3 agencies reporting;"
            + " the 2 agencies that gave it every year went from 100 to 80 (−20.0%). For the trend, look at the same agencies.",
        comparison().words().en());
    assertEquals(
        "2021–2023年新收申请：全部报告的合计由 100 变为 980（+880.0%），报告的机构由 2 个变为 3 个；"
            + "每年都有这个数的 2 个机构由 100 变为 80（−20.0%）。看趋势请以相同机构为准。",
        comparison().words().zh());
  }

  @Test
  void bothAreDrawnAndTheCoverageOfEveryYearIsSaid() {
    received("a", 2021, 60, 50);
    received("b", 2021, 40, 40);
    received("c", 2022, 900);
    Document page = draw(comparison());
    assertEquals(
        List.of("Sum of all reports", "the same 2 agencies every year"),
        page.select(".chart-legend li").eachText());
    assertEquals(List.of("2/2", "3/3"), page.select(".chart-svg .count").eachText());
    assertEquals(List.of("990", "90"), page.select(".chart-svg .last").eachText());
  }

  @Test
  void aMissingReportTakesAnAgencyOutOfThePanelAndIsNoZero() {
    received("a", 2021, 60, 50, 40);
    received("b", 2021, 40, 40, 40);
    received("c", 2021, 7);
    received("c", 2023, 7);
    add(report(2022).by("c").done());
    assertEquals(2, panel().orElseThrow().agencies());
    assertEquals(List.of(number(90)), panel().orElseThrow().sums().get(2022));
  }

  @Test
  void theLongestYearsWinIfTheyHoldATenthOfTheAgencies() {
    for (int i = 0; i < 20; i++) {
      received("new" + i, 2022, 1, 1);
    }
    received("a", 2020, 1, 1, 1, 1);
    assertEquals(2022, panel().orElseThrow().first());
    received("b", 2020, 1, 1, 1, 1);
    assertEquals(2022, panel().orElseThrow().first(), "2 of 22 are less than a tenth");
    received("c", 2020, 1, 1, 1, 1);
    assertEquals(2020, panel().orElseThrow().first());
    assertEquals(3, panel().orElseThrow().agencies());
  }

  @Test
  void anAgencyThatComesToReportForItsAreaIsAnother() {
    received("a", 2021, 1, 1);
    received("b", 2021, 1);
    add(report(2022).by("b").ofItsArea().says("received", 500).done());
    assertEquals(Optional.empty(), panel());
  }

  @Test
  void withoutAPanelTheSumsAreSaidNotToCompare() {
    received("a", 2021, 1, 2, 3);
    assertEquals(Optional.empty(), panel());
    assertTrue(
        comparison().words().en().startsWith("No two agencies gave this figure"),
        comparison().words().en());
    assertEquals(
        List.of("Sum of all reports"), draw(comparison()).select(".chart-legend li").eachText());
    assertEquals(Optional.empty(), Panel.of(new TreeMap<>(), List.of(RECEIVED)));
  }

  @Test
  void whereAllReportEveryYearTheSumIsEnough() {
    received("a", 2021, 10, 20);
    received("b", 2021, 0, 0);
    assertEquals(
        "2021–2022年新收申请：由 10 变为 20（+100%）。各年都是同样的 2 个机构，合计可以直接比较。", comparison().words().zh());
    assertEquals(1, draw(comparison()).select(".chart-legend li").size());
    received("c", 2022, 5);
    assertFalse(comparison().isSame());
  }

  @Test
  void whatIsLeftIsNeverSaidToBeNothing() {
    received("a", 2021, 10_000, 1);
    received("b", 2021, 10_000, 0);
    assertTrue(comparison().words().en().contains("(down >99.9%)"), comparison().words().en());
  }

  @Test
  void noChangeIsCountedFromNothing() {
    received("a", 2021, 0, 20);
    received("b", 2021, 0, 0);
    assertTrue(
        comparison().words().en().contains("from 0 to 20. The same"), comparison().words().en());
  }

  @Test
  void whereCountsDoNotFitBelowTheYearsSharesDo() {
    totals.clear();
    for (int year = 2014; year < 2026; year++) {
      Totals sums = new Totals(FORMS);
      for (int i = 0; i < 11; i++) {
        sums.add(report(year).says("received", 1).done());
      }
      sums.expect(1100);
      totals.put(year, sums);
    }
    Document page = draw(comparison());
    assertEquals(12, page.select(".chart-svg .count").size());
    assertEquals("1%", page.select(".chart-svg .count").first().text());
    assertTrue(page.select(".chart-notes").text().contains("the share of the agencies"));
    assertEquals("11 of 1,100 agencies", page.select("td.contains").first().text());
  }

  @Test
  void aYearInWhichNobodyReportsIsAGap() {
    received("a", 2020, 1, 1);
    received("b", 2020, 1, 1);
    received("a", 2023, 1);
    assertEquals(2021, panel().orElseThrow().last());
    Document page = draw(comparison());
    assertEquals("2022: no report in this portal", page.select(".gap title").text());
  }

  private void received(String agency, int first, long... numbers) {
    for (int i = 0; i < numbers.length; i++) {
      add(report(first + i).by(agency).says("received", numbers[i]).done());
    }
  }

  private void add(Report report) {
    years
        .computeIfAbsent(report.year(), year -> new ArrayList<>())
        .add(Totals.Given.of(report, FORMS.measures()));
    totals.computeIfAbsent(report.year(), year -> new Totals(FORMS)).add(report);
  }

  private Optional<Panel> panel() {
    return Panel.of(years, List.of(RECEIVED));
  }

  private PanelComparison comparison() {
    return new PanelComparison(RECEIVED, totals, panel(), FORMS);
  }

  private static Document draw(PanelComparison comparison) {
    return Jsoup.parse(ChartFigure.html(comparison.chart(), Language.EN));
  }

  private static Optional<BigDecimal> number(long value) {
    return Optional.of(BigDecimal.valueOf(value));
  }
}
