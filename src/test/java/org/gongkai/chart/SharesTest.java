package org.gongkai.chart;

import static org.gongkai.chart.Reporting.FORMS;
import static org.gongkai.chart.Reporting.outcomes;
import static org.gongkai.chart.Reporting.report;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.gongkai.chart.Chart.Drawing;
import org.gongkai.chart.YearNote.Kind;
import org.gongkai.chart.svg.ChartFigure;
import org.gongkai.language.Language;
import org.gongkai.language.Text;
import org.gongkai.report.Report;
import org.gongkai.report.Silence;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class SharesTest {

  @Test
  void everyYearIsAWholeAndItsBaseIsSaid() {
    Document page = draw(outcomes(2022, 1, 1, 0, 0, 0), outcomes(2023, 300, 100, 0, 0, 0));
    assertEquals(List.of("50%", "50%", "75%", "25%"), page.select(".inside").eachText());
    assertEquals(List.of("2", "400"), page.select(".count").eachText());
    assertEquals("2023 75.0% 25.0% 0% 0% 0% 400", page.select("tbody tr").get(1).text());
    assertEquals(
        "2023, Refused: 25.0% (100 requests)", page.select(".chart-bar title").last().text());
    assertTrue(page.select(".chart-spec").first().data().contains("\"values\":[1,300]"));
  }

  @Test
  void ofNothingThereAreNoShares() {
    Document page = draw(outcomes(2022, 0, 0, 0, 0, 0), outcomes(2023, 1, 0, 0, 0, 0));
    assertEquals(
        "2022: the year's total is 0, of which there are no shares",
        page.select(".gap title").text());
  }

  @Test
  void aShareIsTheSameInTheTableTheTipAndTheSentence() {
    Document page = draw(outcomes(2023, 3336, 6667, 0, 0, 0));
    assertEquals("2023 33.3% 66.7% 0% 0% 0% 10,003", page.select("tbody tr").text());
    assertEquals(
        List.of(
            "2023, Granted in full or in part: 33.3% (3,336 requests)",
            "2023, Refused: 66.7% (6,667 requests)"),
        page.select(".chart-bar title").eachText());
    assertTrue(
        page.text().contains("Granted in full or in part 33.3%, Refused 66.7%"), page.text());
  }

  @Test
  void aPartIsNeverSaidToBeNothingOrAll() {
    Document page = draw(outcomes(2023, 47_516, 1, 0, 0, 0));
    assertEquals("2023 >99.9% <0.1% 0% 0% 0% 47,517", page.select("tbody tr").text());
    assertEquals(List.of(">99%"), page.select(".inside").eachText());
  }

  @Test
  void theScriptIsGivenTheFiguresAndRoundsNothingTwice() {
    String spec = draw(outcomes(2023, 47_516, 1, 0, 0, 0)).select(".chart-spec").first().data();
    assertTrue(spec.contains("\"values\":[47516]"), spec);
    assertTrue(spec.contains("\"values\":[1]"), spec);
  }

  @Test
  void aStampNamesItsNewestFigureAndEveryGap() {
    Document page =
        Jsoup.parse(
            small(
                Language.EN,
                report(2020).says("received", 1).done(),
                report(2021).done(),
                report(2023).says("received", 0).done()));
    assertEquals("0 requests", page.select("strong").text());
    assertEquals("2023", page.select(".when").text());
    assertEquals(
        "Requests received: 2020 1 request; 2021 not published; 2022 no report in this portal; 2023 0 requests.",
        page.select("svg").attr("aria-label"));
    assertEquals(2, page.select("svg .gap").size());
    assertEquals(1, page.select("svg .nil").size(), "a zero is a stroke, a gap a box");
    assertEquals(
        List.of("Highest in 2020: 1", "2021: not published; 2022: no report"),
        page.select(".meta").eachText());
  }

  @Test
  void whatAFormDoesNotAskForIsNotSaidToBeKeptBack() {
    Charts.Plan plan =
        new Charts.Plan(
            "small",
            Text.same("Carried forward"),
            Drawing.SMALL,
            List.of(FORMS.measures().find("carriedForward").orElseThrow()),
            FORMS,
            List.of());
    Chart chart =
        Charts.ofAgency(
            plan, List.of(report(2018).done(), report(2019).says("carriedForward", 4).done()));
    Document page = Jsoup.parse(ChartFigure.html(chart, Language.EN));
    assertEquals("2018: not asked", page.select(".meta").text());
    assertEquals("that year's form does not ask for it", page.select(".gap title").text());
  }

  @Test
  void aStampOfNothingKnownSaysSo() {
    Document page = Jsoup.parse(small(Language.ZH, report(2021).done()));
    assertEquals("未公布", page.select("strong").text());
    assertTrue(page.select("svg").isEmpty());
    assertEquals("2021年：未公布", page.select(".meta").text());
  }

  @Test
  void aNewNameIsANumberedLineAndYearsOfAPredecessorAreAGap() {
    List<YearNote> course =
        List.of(
            new YearNote(2023, Kind.EVENT, Text.same("a new name"), Text.EMPTY),
            YearNote.missing(2021, Text.same("by another"), Silence.BY_PREDECESSOR));
    Chart chart =
        Charts.ofAgency(
            new Charts.Plan(
                "outcomes",
                Text.same("Outcomes"),
                Drawing.STACK,
                FORMS.measures().set("outcomes"),
                FORMS,
                course),
            List.of(outcomes(2022, 1, 1, 1, 1, 1), outcomes(2023, 1, 1, 1, 1, 1)));
    Document page = Jsoup.parse(ChartFigure.html(chart, Language.EN));
    assertEquals(List.of(2021, 2022, 2023), chart.years());
    assertEquals("1", page.select(".break .mark").text());
    assertEquals("1 2023: a new name", page.select(".chart-notes li").first().text());
    assertEquals("2021: by another", page.select(".gap title").text());
    assertTrue(chart.notes(Kind.BREAK).isEmpty());
  }

  private static Document draw(Report... reports) {
    Charts.Plan plan =
        new Charts.Plan("shares", Text.same("Shares"), Drawing.SHARES, "outcomes", FORMS);
    return Jsoup.parse(ChartFigure.html(Charts.ofAgency(plan, List.of(reports)), Language.EN));
  }

  private static String small(Language language, Report... reports) {
    Charts.Plan plan =
        new Charts.Plan(
            "small",
            FORMS.measures().find("received").orElseThrow().label(),
            Drawing.SMALL,
            List.of(FORMS.measures().find("received").orElseThrow()),
            FORMS,
            List.of());
    return ChartFigure.html(Charts.ofAgency(plan, List.of(reports)), language);
  }
}
