package org.gongkai.chart;

import static org.gongkai.chart.Reporting.FORMS;
import static org.gongkai.chart.Reporting.carriedForwardOf;
import static org.gongkai.chart.Reporting.flow;
import static org.gongkai.chart.Reporting.flowOf;
import static org.gongkai.chart.Reporting.outcomes;
import static org.gongkai.chart.Reporting.outcomesOf;
import static org.gongkai.chart.Reporting.report;
import static org.gongkai.chart.Reporting.sumsOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.chart.YearNote.Kind;
import org.gongkai.language.Text;
import org.gongkai.report.Report;
import org.gongkai.report.Silence;
import org.gongkai.sum.Totals;
import org.junit.jupiter.api.Test;

class ChartsTest {

  private static final Text TITLE = Text.of("结果", "Outcomes");

  @Test
  void yearsWithoutAReportAreInTheChartAndSaidToBeMissing() {
    Chart chart = ofOutcomes(outcomes(2021, 1, 2, 3, 4, 5), outcomes(2024, 2, 2, 3, 4, 5));
    assertEquals(List.of(2021, 2022, 2023, 2024), chart.years());
    assertEquals(
        List.of("2022: no report in this portal", "2023: no report in this portal"),
        notes(chart, Kind.MISSING));
    assertEquals(
        "[Optional[1], Optional.empty, Optional.empty, Optional[2]]",
        chart.series().get(0).values().toString());
  }

  @Test
  void aReportWithoutFiguresIsMissingWithItsReason() {
    Chart chart =
        ofOutcomes(
            outcomes(2021, 1, 2, 3, 4, 5),
            report(2022).done(),
            report(2023).leavesOut("requests", Silence.PICTURE).done());
    assertEquals(
        List.of(
            "2022: not published",
            "2023: not published: the original prints this table as a picture; it holds no readable data"),
        notes(chart, Kind.MISSING));
  }

  @Test
  void aYearWithAnOutcomeUnknownIsLeftOutOfTheStackAsAWhole() {
    Chart chart =
        ofOutcomes(
            outcomes(2022, 1, 2, 3, 4, 5),
            report(2023).says("disclosed", 56).says("unable", 29).done());
    assertEquals(
        List.of("2023: not published in full; missing: Refused, Not processed, Handled otherwise"),
        notes(chart, Kind.MISSING));
    assertTrue(chart.series().stream().allMatch(series -> series.values().get(1).isEmpty()));
  }

  @Test
  void aLineGoesOnWhereOthersAreUnknown() {
    Chart chart =
        flowOf(TITLE, List.of(flow(2022, 9, 1, 8, 2), report(2023).says("received", 88).done()));
    assertEquals(List.of(), notes(chart, Kind.MISSING));
    assertEquals(
        List.of(
            "2023: not published: Carried in from last year, Requests handled, Carried forward"),
        notes(chart, Kind.COVERAGE));
    assertEquals(Optional.of(BigDecimal.valueOf(88)), chart.series().get(0).values().get(1));
  }

  @Test
  void whatTheFormDidNotAskForIsNotSaidToBeUnpublished() {
    Chart chart =
        flowOf(TITLE, List.of(report(2018).says("received", 5).says("handled", 5).done()));
    assertEquals(
        List.of("2018: not in that year's form: Carried in from last year, Carried forward"),
        notes(chart, Kind.COVERAGE));
    assertEquals(List.of("", "格式无此项", "", "格式无此项"), silences(chart, 0));
  }

  @Test
  void aBlankIsSaidToBeBlankAndNotUnpublished() {
    Chart chart =
        flowOf(
            TITLE,
            List.of(
                report(2023)
                    .says("received", 88)
                    .says("handled", 80)
                    .leavesBlank("carriedForward")
                    .done()));
    assertEquals(List.of("", "未公布", "", "空白"), silences(chart, 0));
    assertEquals(
        List.of("2023: not published: Carried in from last year", "2023: blank: Carried forward"),
        notes(chart, Kind.COVERAGE));
  }

  @Test
  void aYearWhoseFigureIsBlankOrDoesNotApplyIsMissingForThatReason() {
    Chart chart =
        carriedForwardOf(
            TITLE,
            report(2022).says("carriedForward", 4).done(),
            report(2023).leavesBlank("carriedForward").done(),
            report(2024).marksNotApplicable("carriedForward").done());
    assertEquals(List.of("2023: blank", "2024: n/a"), notes(chart, Kind.MISSING));
    assertEquals(
        List.of("", "空白", "不适用"),
        Stream.of(0, 1, 2).map(place -> chart.silence(0, place).zh()).toList());
  }

  @Test
  void aStackWithAPartBlankIsNotDrawnAndSaysThatItIsBlank() {
    Chart chart =
        ofOutcomes(
            outcomes(2022, 1, 2, 3, 4, 5),
            report(2023).say("outcomes", 1, 2, 3, 4, 5).leavesBlank("disclosed").done(),
            report(2024).say("outcomes", 1, 2, 3, 4, 5).marksNotApplicable("other").done());
    assertEquals(
        List.of(
            "2023: incomplete; partly blank: Granted in full or in part",
            "2024: incomplete; partly n/a: Handled otherwise"),
        notes(chart, Kind.MISSING));
    assertEquals(
        List.of("数据不全。部分空白：予以公开和部分公开", "数据不全。部分不适用：其他处理"),
        chart.notes(Kind.MISSING).stream().map(note -> note.words().zh()).toList());
  }

  @Test
  void sumsThatAllReportsLeaveBlankAreBlank() {
    TreeMap<Integer, Totals> years = new TreeMap<>();
    years.put(2022, totals(outcomes(2022, 1, 2, 3, 4, 5)));
    Report blank = report(2023).say("outcomes", 1, 2, 3, 4, 5).leavesBlank("disclosed").done();
    years.put(2023, totals(blank, blank));
    years.put(2024, totals(report(2024).done()));
    assertEquals(
        List.of(
            "2023: none of the 2 reports has full figures: partly blank",
            "2024: the only report does not give them in full"),
        notes(sumsOf(TITLE, years), Kind.MISSING));
  }

  @Test
  void onlyAYearAboveAllOthersIsTheHighest() {
    assertEquals(
        1, ofOutcomes(outcomes(2022, 1, 0, 0, 0, 0), outcomes(2023, 2, 0, 0, 0, 0)).highest());
    assertEquals(
        0, ofOutcomes(outcomes(2022, 3, 0, 0, 0, 0), outcomes(2023, 2, 0, 0, 0, 0)).highest());
    assertEquals(
        -1, ofOutcomes(outcomes(2022, 2, 0, 0, 0, 0), outcomes(2023, 2, 0, 0, 0, 0)).highest());
    assertEquals(
        -1, ofOutcomes(outcomes(2022, 0, 0, 0, 0, 0), outcomes(2023, 0, 0, 0, 0, 0)).highest());
    assertEquals(-1, ofOutcomes(outcomes(2022, 7, 0, 0, 0, 0)).highest());
    assertEquals(
        2,
        ofOutcomes(
                outcomes(2021, 5, 0, 0, 0, 0),
                outcomes(2022, 5, 0, 0, 0, 0),
                outcomes(2023, 6, 0, 0, 0, 0))
            .highest());
  }

  @Test
  void aChangeOfTheFormIsNotedWithItsSentence() {
    Chart chart =
        ofOutcomes(
            outcomes(2020, 1, 2, 3, 4, 5),
            outcomes(2021, 1, 2, 3, 4, 5),
            outcomes(2022, 1, 2, 3, 4, 5));
    YearNote change = chart.notes(Kind.BREAK).get(0);
    assertEquals(1, chart.notes(Kind.BREAK).size());
    assertEquals(2021, change.year());
    assertEquals(FORMS.find("cn-2021").orElseThrow().edition().change(), change.words());
  }

  @Test
  void everyChangeWithinAGapIsNotedWhereItHappened() {
    Chart chart = ofOutcomes(outcomes(2018, 1, 2, 3, 4, 5), outcomes(2022, 1, 2, 3, 4, 5));
    assertEquals(
        List.of(2019, 2021), chart.notes(Kind.BREAK).stream().map(YearNote::year).toList());
  }

  @Test
  void aChangeWithNothingKnownBeforeItIsNoChange() {
    assertEquals(
        List.of(),
        ofOutcomes(report(2020).done(), outcomes(2021, 1, 2, 3, 4, 5)).notes(Kind.BREAK));
  }

  @Test
  void figuresOfAnotherDefinitionAreSaidToBe() {
    Chart chart = ofOutcomes(outcomes(2018, 1, 2, 3, 4, 5));
    assertTrue(
        notes(chart, Kind.DEFINITION)
            .get(0)
            .startsWith("2018: Refused: without 'not government information"),
        notes(chart, Kind.DEFINITION).toString());
  }

  @Test
  void figuresOfDifferentScopesAreSaidToBe() {
    Chart chart =
        ofOutcomes(
            outcomes(2021, 1, 2, 3, 4, 5), report(2022).says("received", 1).ofItsArea().done());
    Chart known =
        flowOf(
            TITLE,
            List.of(
                flow(2021, 1, 1, 1, 1), report(2022).ofItsArea().say("flow", 9, 9, 9, 9).done()));
    assertEquals(List.of("2021: this agency alone"), notes(chart, Kind.COVERAGE));
    assertEquals(
        List.of("2021: this agency alone", "2022: whole area, all bodies together"),
        notes(known, Kind.COVERAGE));
  }

  @Test
  void sumsSayHowManyReportsTheyContain() {
    TreeMap<Integer, Totals> years = new TreeMap<>();
    years.put(2021, totals(outcomes(2021, 1, 2, 3, 4, 5), outcomes(2021, 1, 2, 3, 4, 5)));
    years.put(
        2022,
        totals(
            outcomes(2022, 1, 2, 3, 4, 5),
            report(2022).done(),
            report(2022).says("disclosed", 9).done()));
    years.put(2023, totals(report(2023).done(), report(2023).done()));
    years.put(2024, totals());
    Chart chart = sumsOf(TITLE, years);
    assertEquals(
        List.of("2021: all 2 agencies", "2022: 1 of 3 agencies"), notes(chart, Kind.COVERAGE));
    assertEquals(
        List.of("2/2", "1/3"),
        chart.notes(Kind.COVERAGE).stream().map(note -> note.brief().en()).toList());
    assertEquals(
        List.of("2023: none of the 2 reports gives them in full", "2024: no reports to add up"),
        notes(chart, Kind.MISSING));
    assertEquals(Optional.of(BigDecimal.valueOf(15)), chart.total(1));
  }

  @Test
  void sumsOfWhatTheFormDidNotAskForAreNotSaidToBeUnpublished() {
    TreeMap<Integer, Totals> years = new TreeMap<>();
    years.put(2018, totals(report(2018).says("received", 5).done()));
    years.put(2023, totals(report(2023).say("carry", 3, 4).done()));
    Chart chart =
        Charts.ofSums(
            new Charts.Plan("carry", TITLE, Chart.Drawing.LINES, "carry", Reporting.FORMS),
            "carry",
            years);
    assertEquals("2018: that year's form does not ask for it", notes(chart, Kind.MISSING).get(0));
  }

  @Test
  void noReportsMakeAnEmptyChart() {
    assertTrue(ofOutcomes().isEmpty());
    assertTrue(ofOutcomes(report(2020).done()).isEmpty());
    assertTrue(flowOf(TITLE, List.of()).isEmpty());
  }

  @Test
  void aStackWithAPartMissingIsRefused() {
    List<Series> series =
        List.of(series("a", Optional.of(BigDecimal.ONE)), series("b", Optional.empty()));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new Chart(
                "c", TITLE, Chart.Drawing.STACK, Text.EMPTY, List.of(2020), series, List.of()));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new Chart(
                "c",
                TITLE,
                Chart.Drawing.LINES,
                Text.EMPTY,
                List.of(2020, 2022),
                List.of(),
                List.of()));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new Chart(
                "c\"", TITLE, Chart.Drawing.LINES, Text.EMPTY, List.of(2020), series, List.of()));
  }

  private static Series series(String key, Optional<BigDecimal> value) {
    return new Series(key, Text.same(key), List.of(value));
  }

  private static Chart ofOutcomes(Report... reports) {
    return outcomesOf(TITLE, List.of(reports));
  }

  private static Totals totals(Report... reports) {
    Totals totals = new Totals(FORMS);
    Stream.of(reports).forEach(totals::add);
    return totals;
  }

  private static List<String> silences(Chart chart, int place) {
    return IntStream.range(0, chart.series().size())
        .mapToObj(series -> chart.silence(series, place).zh())
        .toList();
  }

  private static List<String> notes(Chart chart, Kind kind) {
    return chart.notes(kind).stream().map(note -> note.year() + ": " + note.words().en()).toList();
  }
}
