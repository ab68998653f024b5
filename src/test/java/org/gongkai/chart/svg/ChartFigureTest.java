package org.gongkai.chart.svg;

import static org.gongkai.chart.Reporting.FORMS;
import static org.gongkai.chart.Reporting.carriedForwardOf;
import static org.gongkai.chart.Reporting.flow;
import static org.gongkai.chart.Reporting.flowOf;
import static org.gongkai.chart.Reporting.outcomes;
import static org.gongkai.chart.Reporting.outcomesOf;
import static org.gongkai.chart.Reporting.report;
import static org.gongkai.chart.Reporting.sumsOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.gongkai.chart.Chart;
import org.gongkai.chart.Series;
import org.gongkai.chart.YearNote;
import org.gongkai.language.Language;
import org.gongkai.language.Text;
import org.gongkai.report.Report;
import org.gongkai.sum.Totals;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ChartFigureTest {

  private static final Text TITLE = Text.of("历年申请办理结果", "Outcomes of requests by year");

  private final Report in2021 = outcomes(2021, 10, 20, 30, 40, 50);
  private final Report in2023 = outcomes(2023, 1519, 122, 1078, 406, 361);

  @Test
  void aYearWithoutAReportIsABoxWithTheReasonAndNeverANumber() {
    Document page = draw(Language.EN, in2021, in2023);
    assertEquals("no report", page.select(".chart-svg .gap text").text());
    assertEquals("2022: no report in this portal", page.select(".chart-svg .gap title").text());
    assertEquals(List.of("150", "3,486"), page.select(".chart-svg .value").eachText());
    assertEquals("2022 no report in this portal", page.select("tbody tr").get(1).text());
    assertTrue(spec(page).contains("\"values\":[10,null,1519]"), spec(page));
  }

  @Test
  void aGapIsDrawnEvenIfNobodyNotedIt() {
    Series known =
        new Series("a", Text.same("A"), List.of(Optional.of(BigDecimal.TEN), Optional.empty()));
    Chart chart =
        new Chart(
            "a",
            TITLE,
            Chart.Drawing.LINES,
            Text.EMPTY,
            List.of(2020, 2021),
            List.of(known),
            List.of());
    assertEquals("未公布", parse(chart, Language.ZH).select(".gap text").text());
    assertEquals("2021 未公布", parse(chart, Language.ZH).select("tbody tr").get(1).text());
  }

  @Test
  void drawingTableAndDescriptionSayWhyAValueIsUnknown() {
    Document page =
        parse(
            flowOf(TITLE, List.of(report(2018).says("received", 5).says("handled", 4).done())),
            Language.EN);
    assertEquals(List.of("not asked", "not asked"), page.select(".chart-svg .standing").eachText());
    assertEquals(List.of("not asked", "not asked"), page.select("tbody .unknown").eachText());
    assertTrue(
        page.select(".chart-svg desc").text().contains("Carried in from last year not asked"),
        page.select(".chart-svg desc").text());
    assertTrue(spec(page).contains("\"silences\":[\"not asked\"]"), spec(page));
  }

  @Test
  void yearsThatAreAlikeHaveNoHighest() {
    Document page = draw(Language.EN, outcomes(2021, 5, 0, 0, 0, 0), outcomes(2022, 0, 5, 0, 0, 0));
    assertFalse(page.text().contains("ighest"), page.text());
    assertTrue(draw(Language.EN, in2021, in2023).text().contains("highest year is 2023"));
  }

  @Test
  void aSmallFigureWithNothingSaysWhy() {
    Chart chart = carriedForwardOf(TITLE, report(2018).says("received", 5).done());
    assertEquals("格式无此项", parse(chart, Language.ZH).select("figcaption strong").text());
  }

  @Test
  void zeroIsShownAsZero() {
    Document page = draw(Language.EN, in2021, outcomes(2022, 0, 0, 0, 0, 0));
    assertEquals(List.of("150", "0"), page.select(".chart-svg .value").eachText());
    assertEquals("2022 0 0 0 0 0 0", page.select("tbody tr").get(1).text());
    assertTrue(page.select(".gap rect").isEmpty());
  }

  @Test
  void anUnknownPointBreaksItsLine() {
    Document page =
        parse(
            flowOf(
                TITLE,
                List.of(
                    flow(2021, 5, 1, 4, 2),
                    report(2022).says("received", 7).done(),
                    flow(2023, 9, 1, 8, 2))),
            Language.EN);
    assertEquals(1, page.select(".chart-svg .s1 .join").size());
    assertEquals(0, page.select(".chart-svg .s3 .join").size());
    assertEquals(2, page.select(".chart-svg .s3 .chart-point").size());
    assertEquals("not published", page.select("tbody tr").get(1).select("td").get(2).text());
  }

  @Test
  void aSingleYearIsOneBarOfMeasuredWidth() {
    Document page = draw(Language.ZH, in2023);
    List<String> widths = page.select(".chart-svg .chart-bar").eachAttr("width");
    assertEquals(5, widths.size());
    assertTrue(
        widths.stream().allMatch(width -> Double.parseDouble(width) <= 56), widths.toString());
    Document lines = parse(flowOf(TITLE, List.of(flow(2023, 88, 3, 88, 3))), Language.ZH);
    assertEquals(List.of("88", "3", "88", "3"), lines.select(".chart-svg .value").eachText());
    assertTrue(lines.select(".join").isEmpty());
  }

  @Test
  void nothingKnownIsASentence() {
    Chart chart = outcomesOf(TITLE, List.of(report(2021).done(), report(2023).done()));
    assertEquals(
        "<p class=\"chart-empty\" id=\"outcomes\">没有可画的数据：2021年：未公布；2022年：没有本站收录的报告；2023年：未公布。</p>",
        ChartFigure.html(chart, Language.ZH));
    assertEquals("Nothing to draw.", parse(outcomesOf(TITLE, List.of()), Language.EN).text());
  }

  @Test
  void aChangeOfTheFormIsADashedLineExplainedBelow() {
    Document page = draw(Language.EN, outcomes(2020, 1, 2, 3, 4, 5), in2021);
    assertEquals("1", page.select(".break .mark").text());
    assertTrue(
        page.select(".chart-notes li")
            .first()
            .text()
            .startsWith("1 The form was revised from 2021"),
        page.select(".chart-notes").text());
    assertTrue(spec(page).contains("\"breaks\":[1]"), spec(page));
  }

  @Test
  void sumsSayInWordsHowManyReportsTheyContain() {
    TreeMap<Integer, Totals> years = new TreeMap<>();
    Totals totals = new Totals(FORMS);
    List.of(in2023, in2023, report(2023).done()).forEach(totals::add);
    years.put(2023, totals);
    Chart chart = sumsOf(TITLE, years);
    assertEquals("3 个机构中的 2 个", parse(chart, Language.ZH).select("td.contains").text());
    assertEquals("2 of 3 agencies", parse(chart, Language.EN).select("td.contains").text());
    assertEquals("2/3", parse(chart, Language.EN).select(".chart-svg .count").text());
  }

  @Test
  void theDescriptionHoldsTheKeyNumbers() {
    assertEquals(
        "2023: 3,486 requests in all, of them Granted in full or in part 1,519, Refused 122, Unable to provide 1,078, Not processed 406, Handled otherwise 361;"
            + " the highest year is 2023 with 3,486 requests; 2022: no report in this portal.",
        draw(Language.EN, in2021, in2023).select("desc").text());
    assertEquals(
        "2023年：共 3,486件，其中予以公开和部分公开 1,519、不予公开 122、无法提供 1,078、不予处理 406、其他处理 361；最多的是2023年，3,486件；2022年：没有本站收录的报告。",
        draw(Language.ZH, in2021, in2023).select("desc").text());
  }

  @Test
  void moreThanNineYearsAreNotAllNamedButTheLastIs() {
    List<Report> reports =
        IntStream.rangeClosed(2014, 2025)
            .mapToObj(year -> outcomes(year, 1000, 1, 1, 1, 1))
            .toList();
    Document page = parse(outcomesOf(TITLE, reports), Language.EN);
    assertEquals(
        List.of("2015", "2017", "2019", "2021", "2023", "2025"),
        page.select(".chart-svg .year").eachText());
    assertTrue(page.select(".chart-svg .value").isEmpty());
    assertEquals(12, page.select("tbody tr").size());
  }

  @Test
  void hostileLabelsStayWords() {
    String hostile = "</script><img src=x onerror=\"a()\">&'\u2028\\";
    Series series = new Series("a", Text.same(hostile), List.of(Optional.of(BigDecimal.TEN)));
    YearNote note =
        new YearNote(2020, YearNote.Kind.COVERAGE, Text.same(hostile), Text.same(hostile));
    Chart chart =
        new Chart(
            "a",
            Text.same(hostile),
            Chart.Drawing.STACK,
            Text.same(hostile),
            List.of(2020),
            List.of(series),
            List.of(note));
    String html = ChartFigure.html(chart, Language.ZH);
    Document page = Jsoup.parse(html);
    assertTrue(page.select("img").isEmpty());
    assertEquals(1, page.select("script").size());
    assertFalse(spec(page).contains("<") || spec(page).contains("\u2028"), spec(page));
    assertTrue(
        spec(page).contains("\\u003c/script>\\u003cimg src=x onerror=\\\"a()\\\">&'\\u2028\\\\"),
        spec(page));
  }

  @Test
  void chineseWordsOnAnEnglishPageAreMarked() {
    Series series = new Series("a", Text.same("其他"), List.of(Optional.of(BigDecimal.TEN)));
    Chart chart =
        new Chart(
            "a", TITLE, Chart.Drawing.STACK, Text.EMPTY, List.of(2020), List.of(series), List.of());
    assertEquals("zh-CN", parse(chart, Language.EN).select(".chart-legend span").attr("lang"));
    assertTrue(parse(chart, Language.ZH).select(".chart-legend span").isEmpty());
  }

  @Test
  void everyIdBeginsWithTheChartsAndIsThereOnce() {
    List<String> ids = draw(Language.EN, in2021, in2023).select("[id]").eachAttr("id");
    assertEquals(ids.size(), ids.stream().distinct().count());
    assertTrue(ids.stream().allMatch(id -> id.startsWith("outcomes")), ids.toString());
  }

  @Test
  void noStyleStandsInTheMarkup() {
    assertFalse(
        Pattern.compile("\\sstyle=|<style|\\son[a-z]+=")
            .matcher(ChartFigure.html(chart(in2021, in2023), Language.EN))
            .find());
  }

  @Test
  void theSameChartIsTheSameBytesInAnyLocale() {
    String here = ChartFigure.html(chart(in2021, in2023), Language.EN);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
      assertEquals(here, ChartFigure.html(chart(in2021, in2023), Language.EN));
    } finally {
      Locale.setDefault(before);
    }
  }

  private static Chart chart(Report... reports) {
    return outcomesOf(TITLE, List.of(reports));
  }

  private static Document draw(Language language, Report... reports) {
    return parse(chart(reports), language);
  }

  private static Document parse(Chart chart, Language language) {
    return Jsoup.parse(ChartFigure.html(chart, language));
  }

  private static String spec(Document page) {
    return page.select(".chart-spec").first().data();
  }
}
