package org.gongkai.check;

import static org.gongkai.check.Given.given;
import static org.gongkai.check.ReportDraft.report;

import java.math.BigDecimal;
import org.gongkai.report.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NarrativeCheckTest {

  private static final String RECEIVED = "requests.received.total";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1234", "1,234", "1，234", " 1234 ", "１２３４", "１，２３４", "1234.0", "1234件", "1,234 件", "上表",
        "约1300件", "12.34万", "1300多", "2022年"
      })
  void theTextMaySayTheNumberInAnyUsualWayOrInWords(String words) {
    given(report(2022).with(RECEIVED, 1234).saying("共[" + words + "](#" + RECEIVED + ")件"))
        .thenFindsNothing();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1235", "1,235", "１２３５", "-1234", "−1234", "1234.5", "0", "1235件", "1235 条"})
  void anotherNumberIsAFinding(String words) {
    given(report(2022).with(RECEIVED, 1234).saying("共[" + words + "](#" + RECEIVED + ")件"))
        .thenFinds("N02");
  }

  @Test
  void theFindingStandsAtTheNumber() {
    given(
            report(2022)
                .with(RECEIVED, 1234)
                .saying("## 一、总体情况\n\n第一段。\n\n共[88](#requests.received.total)件。\n"))
        .thenSays("2022.md:5:2: 文中写 88，但 requests.received.total 为 1234");
  }

  @Test
  void whatTheTableDoesNotSayIsNotJudged() {
    given(
            report(2022)
                .with("requests.carriedIn.total", 1)
                .saying("共[88](#requests.received.total)件"))
        .thenFindsNothing();
    given(report(2022).blank(RECEIVED).saying("共[0](#requests.received.total)件"))
        .thenFindsNothing();
  }

  @Test
  void figuresOutsideTheTablesAreJudgedToo() {
    given(report(2022).stating("received", 88).saying("共[88](#summary.received)件"))
        .thenFindsNothing();
    given(report(2022).stating("received", 88).saying("共[89](#summary.received)件"))
        .thenFinds("N02");
    given(
            report(2022)
                .charging(new Figure.Amount(new BigDecimal("2230.00"), "yuan"))
                .saying("收费[2,230](#fees.amount)元"))
        .thenFindsNothing();
    given(
            report(2022)
                .charging(new Figure.Amount(new BigDecimal("2230.00"), "yuan"))
                .saying("收费[2230.5](#fees.amount)元"))
        .thenFinds("N02");
  }

  @Test
  void anAddressTheReportDoesNotHaveIsAFinding() {
    given(
            report(2022)
                .saying("[1](#requests.received.totel)、[2](#summary.received)、[三](#requests)"))
        .thenFinds("unknown-cell", "unknown-cell");
  }

  @Test
  void aFigureThatIsNotOnThePageIsAFinding() {
    given(report(2022).saying("共[88](#requests.received.total)件")).thenFinds("unknown-cell");
    given(report(2022).saying("公开[88](#publication.total)条，收费[1](#fees.cases)件、[9](#fees.amount)元"))
        .thenFinds("unknown-cell", "unknown-cell", "unknown-cell");
    given(report(2022).notApplicable(RECEIVED).saying("共[88](#requests.granted.total)件"))
        .thenFindsNothing();
    given(
            report(2022)
                .charging(new Figure.Count(1), Figure.NOT_PUBLISHED)
                .saying("收费[9](#fees.amount)元"))
        .thenFindsNothing();
  }

  @Test
  void aDifferenceThatIsExplainedIsNotTold() {
    given(
            report(2022)
                .with(RECEIVED, 1234)
                .saying("共[88](#requests.received.total)件")
                .accepting("N02"))
        .thenFindsNothing();
  }
}
