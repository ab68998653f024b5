package org.gongkai.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.chart.svg.FlowFigure;
import org.gongkai.language.Language;
import org.gongkai.language.Text;
import org.gongkai.report.Figure;
import org.gongkai.report.Silence;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class FlowTest {

  private static final Figure UNKNOWN = Silence.NOT_PUBLISHED;

  @Test
  void aFlowThatBalancesSaysTheSum() {
    assertEquals(
        "两边相等：120 + 4 = 124 = 100 + 20 + 4。", words(flow(counts(120, 4), counts(100, 20, 4))));
  }

  @Test
  void aFlowThatDoesNotBalanceSaysByHowMuchAndShowsTheRest() {
    Flow flow = flow(counts(120, 4), counts(100, 20, 3));
    assertEquals("两边不等：120 + 4 = 124；100 + 20 + 3 = 123，相差 1。图中以虚线框表示。", words(flow));
    assertEquals(1, drawn(flow).select(".rest").size());
  }

  @Test
  void aTotalThatIsNotTheSumOfItsItemsIsSaidWhereTheSidesAreEqual() {
    Flow flow = printing(30, flow(counts(25, 0), counts(25, 0)));
    assertFalse(flow.balances());
    assertTrue(flow.differs());
    assertEquals("总计与分项不符：办结各项之和为 25，报告所列总计为 30。按总计算，两边不等：25；30，相差 5。图中以虚线框表示。", words(flow));
    assertEquals(
        "Totals and items differ: Handled: the items come to 25, the total in the report is 30."
            + " By the totals the sides differ: 25; 30, by 5. The dashed box shows it.",
        new FlowWords(flow, Language.EN).verdict());
    Element svg = drawn(flow);
    assertEquals(2, svg.select(".rest").size());
    assertEquals("25", svg.selectFirst(".all").text().replaceAll("\\D", ""));
    assertEquals("a25、b0，共 25；c25、d0；办结（报告所列总计） 30。", svg.selectFirst("desc").text());
  }

  @Test
  void aTotalLessThanItsItemsIsSaidWithoutABox() {
    Flow flow = printing(20, flow(counts(25), counts(25)));
    assertTrue(flow.differs());
    assertEquals("总计与分项不符：办结各项之和为 25，报告所列总计为 20。按总计算，两边不等：25；20，相差 5。", words(flow));
    assertEquals(0, drawn(flow).select(".rest").size());
  }

  @Test
  void aWrongTotalIsSaidBesideSidesThatDifferAndThoseThatCannotBeCompared() {
    assertEquals(
        "两边不等：30；25 + 0 = 25，相差 5。图中以虚线框表示。总计与分项不符：办结各项之和为 25，报告所列总计为 30。",
        words(printing(30, flow(counts(30), counts(25, 0)))));
    assertEquals(
        "a未公布，不能核对两边是否相等。总计与分项不符：办结各项之和为 25，报告所列总计为 30。",
        words(printing(30, flow(List.of(UNKNOWN), counts(25, 0)))));
    assertEquals(
        "总计与分项不符：办结各项之和为 0，报告所列总计为 30。按总计算，两边不等：0；30，相差 30。图中以虚线框表示。",
        words(printing(30, flow(counts(0), counts(0, 0)))));
  }

  @Test
  void totalsThatAreWrongByTheSameDoNotMakeUpForEachOther() {
    Flow flow = flow(counts(3, 2), counts(5));
    Flow both =
        new Flow(
            "f",
            flow.title(),
            flow.whole(),
            flow.unit(),
            flow.sources(),
            flow.results(),
            List.of(
                new Flow.Total(Text.same("甲"), Figure.count(3), counts(2)),
                new Flow.Total(Text.same("乙"), Figure.count(2), counts(3))));
    assertFalse(both.balances());
    assertFalse(both.differs());
    assertEquals("总计与分项不符：甲各项之和为 2，报告所列总计为 3；乙各项之和为 3，报告所列总计为 2。", words(both));
  }

  @Test
  void aTotalThatFitsOrIsUnknownChangesNothing() {
    assertEquals("两边相等：25 = 25 + 0。", words(printing(25, flow(counts(25), counts(25, 0)))));
    Flow flow = flow(counts(25), counts(25, 0));
    assertEquals("两边相等：25 = 25 + 0。", words(printing(UNKNOWN, flow)));
  }

  @Test
  void whatCameInIsNamedByItsOwnSumWhereMoreBecameOfIt() {
    assertEquals("待办共 20", drawn(flow(counts(15, 5), counts(25))).selectFirst(".all").text());
  }

  @Test
  void theTableHasAWrongTotalToo() {
    String html =
        FlowFigure.table(List.of(printing(30, flow(counts(25), counts(25, 0)))), Language.EN);
    assertEquals("Handled (total in the report) 30", Jsoup.parse(html).select("tr").last().text());
  }

  private static Flow printing(long total, Flow flow) {
    return printing(Figure.count(total), flow);
  }

  /** The flow with a total printed for the first of its results. */
  private static Flow printing(Figure total, Flow flow) {
    return new Flow(
        flow.id(),
        flow.title(),
        flow.whole(),
        flow.unit(),
        flow.sources(),
        flow.results(),
        List.of(
            new Flow.Total(
                Text.of("办结", "Handled"),
                total,
                flow.results().stream().limit(1).map(Flow.Part::count).toList())));
  }

  @Test
  void somethingUnknownIsNeverDrawnAsZeroAndItsSideHasNoBands() {
    Flow flow = flow(List.of(Figure.count(88), UNKNOWN), counts(56, 29, 3));
    assertEquals("b未公布，不能核对两边是否相等。", words(flow));
    Element svg = drawn(flow);
    assertEquals(3, svg.select("path").size());
    assertTrue(svg.text().contains("b未公布") || svg.text().contains("b 未公布"), svg.text());
    assertTrue(svg.text().contains("合计 88"), svg.text());
  }

  @Test
  void percentagesAreOnlySpokenOfWhereSomeAreDrawn() {
    assertFalse(caption(counts(88), List.of(Figure.count(5), UNKNOWN)).contains("百分数"));
    assertTrue(caption(counts(80, 8), List.of(Figure.count(5), UNKNOWN)).contains("百分数"));
  }

  private static String caption(List<Figure> sources, List<Figure> results) {
    return Jsoup.parse(FlowFigure.html(flow(sources, results), Language.ZH))
        .select("figcaption")
        .text();
  }

  @Test
  void withBothSidesInPartUnknownNothingIsDrawn() {
    Flow flow = flow(List.of(Figure.count(88), UNKNOWN), List.of(Figure.count(56), UNKNOWN));
    String html = FlowFigure.html(flow, Language.EN);
    assertFalse(html.contains("<svg"), html);
    assertTrue(
        html.contains("Not drawn: b not published, d not published. Known: a 88, c 56."), html);
  }

  @Test
  void whatIsUnknownThroughoutIsSaidOnce() {
    Flow flow = flow(List.of(UNKNOWN), List.of(UNKNOWN, UNKNOWN));
    assertTrue(FlowFigure.html(flow, Language.ZH).contains("各项都未公布。"));
  }

  @Test
  void nothingAtAllIsSaidAndNotDrawn() {
    assertTrue(FlowFigure.html(flow(counts(0, 0), counts(0, 0)), Language.ZH).contains("各项都是 0。"));
  }

  @Test
  void bandsAreAsWideAsTheyCount() {
    Element svg = drawn(flow(counts(150), counts(100, 50)));
    List<String> heights = svg.select("rect").eachAttr("height");
    assertEquals(List.of("150", "100", "50", "150"), heights);
  }

  @Test
  void aZeroHasWordsButNoBar() {
    Element svg = drawn(flow(counts(5), counts(5, 0)));
    assertEquals(2, svg.select("path").size());
    assertTrue(svg.text().contains("0 · 0%"), svg.text());
  }

  @Test
  void theDrawingIsNamedAndDescribed() {
    Element svg = drawn(flow(counts(120, 4), counts(100, 24)));
    assertEquals("img", svg.attr("role"));
    assertEquals("f-t f-d", svg.attr("aria-labelledby"));
    assertEquals("流向（件）", svg.selectFirst("title").text());
    assertEquals("a120、b4，共 124；c100、d24。", svg.selectFirst("desc").text());
  }

  @Test
  void longWordsAreBrokenBetweenWords() {
    Flow.Part part = Flow.Part.of(Text.of("全", "Granted in full or in part"), Figure.count(3), 1);
    Flow flow =
        new Flow("f", Text.same("f"), Text.same("all"), Text.EMPTY, List.of(part), List.of(part));
    FlowLabels labels = new FlowLabels(new FlowWords(flow, Language.EN), Language.EN, 20);
    assertEquals(List.of("Granted in full or", "in part", "3"), labels.of(part, List.of(part)));
  }

  @Test
  void theTableHasTheSameNumbersWithTheirSums() {
    String html = FlowFigure.table(List.of(flow(counts(120, 4), counts(100, 24))), Language.EN);
    assertEquals(
        List.of("120", "96.8%", "4", "3.2%", "124", "", "100", "80.6%", "24", "19.4%", "124", ""),
        Jsoup.parse(html).select("td").eachText().isEmpty()
            ? List.of()
            : Jsoup.parse(html).select("td").stream().map(Element::text).toList());
  }

  private static String words(Flow flow) {
    return new FlowWords(flow, Language.ZH).verdict();
  }

  private static Element drawn(Flow flow) {
    return Jsoup.parse(FlowFigure.html(flow, Language.ZH)).selectFirst("svg");
  }

  private static List<Figure> counts(long... counts) {
    List<Figure> figures = new ArrayList<>();
    for (long count : counts) {
      figures.add(Figure.count(count));
    }
    return figures;
  }

  /** Parts called a, b, c in turn. */
  private static Flow flow(List<Figure> sources, List<Figure> results) {
    return new Flow(
        "f",
        Text.of("流向", "Flow"),
        Text.of("待办共", "To handle:"),
        Text.of("件", "requests"),
        parts(sources, 'a', 0),
        parts(results, (char) ('a' + sources.size()), 1));
  }

  private static List<Flow.Part> parts(List<Figure> figures, char first, int colour) {
    List<Flow.Part> parts = new ArrayList<>();
    for (Figure figure : figures) {
      String name = String.valueOf((char) (first + parts.size()));
      parts.add(Flow.Part.of(Text.same(name), figure, colour));
    }
    return parts;
  }
}
