package org.gongkai.check.figures;

import static org.gongkai.check.Given.given;
import static org.gongkai.check.ReportDraft.report;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.check.ReportDraft;
import org.junit.jupiter.api.Test;

class IdentityCheckTest {

  @Test
  void whatComesInMustGoOutOrStay() {
    given(balance(120, 4, 119, 5)).thenFindsNothing();
    given(balance(120, 4, 118, 5)).thenFinds("B01");
    given(balance(120, 4, 118, 5))
        .thenSays("2022.yaml: 总计：本年新收 120 + 上年结转 4 = 124，但办理结果总计 118 + 结转下年度 5 = 123");
  }

  @Test
  void eachColumnIsJudgedForItself() {
    given(
            balance(120, 4, 118, 5)
                .with("requests.received.natural", 1)
                .with("requests.carriedIn.natural", 0)
                .with("requests.handled.natural", 0)
                .with("requests.carriedForward.natural", 0))
        .thenFinds("B01", "B01");
  }

  @Test
  void aRowMustAddUpToItsTotal() {
    given(report(2022).row("requests.granted", 1, 2, 3, 4, 5, 6, 21)).thenFindsNothing();
    given(report(2022).row("requests.granted", 1, 2, 3, 4, 5, 6, 20)).thenFinds("B03");
    given(report(2018).with("statistics.received.count", 1)).thenFindsNothing();
  }

  @Test
  void whatIsUnknownIsNotJudged() {
    given(report(2022)).thenFindsNothing();
    given(
            report(2022)
                .row("requests.granted", 1, 2, 3, 4, 5, 6, 20)
                .blank("requests.granted.other"))
        .thenFindsNothing();
    given(
            report(2022)
                .row("requests.granted", 1, 2, 3, 4, 5, 6, 20)
                .notApplicable("requests.granted.natural"))
        .thenFindsNothing();
    given(report(2022).with("requests.received.total", 120).with("requests.carriedIn.total", 4))
        .thenFindsNothing();
  }

  /**
   * A blank is no zero: a sum with a blank is unknown, even where zero would make it right or
   * wrong.
   */
  @Test
  void aBlankDoesNotCountAsZero() {
    given(
            report(2022)
                .with("requests.received.total", 9)
                .blank("requests.carriedIn.total")
                .with("requests.handled.total", 1)
                .with("requests.carriedForward.total", 1))
        .thenFindsNothing();
  }

  @Test
  void theOldTableHasItsOwnRules() {
    given(
            report(2018)
                .with("statistics.staff.count", 3)
                .with("statistics.staff.fullTime.count", 1)
                .with("statistics.staff.partTime.count", 1))
        .thenFinds("T07");
    given(report(2018).with("statistics.received.count", 3)).thenFindsNothing();
  }

  @Test
  void noGroundOfTheOldTableIsGivenMoreOftenThanThereAreRefusals() {
    given(refused(2, 2)).thenFindsNothing();
    given(refused(1, 3)).thenFinds("T08");
  }

  private static ReportDraft refused(int all, int notInformation) {
    return report(2018)
        .with("statistics.replies.refused.count", all)
        .with("statistics.replies.refused.notInformation.count", notInformation);
  }

  @Test
  void nothingCanFallBelowZero() {
    given(report(2020).row("disclosure.licences", 3, -3, 0)).thenFindsNothing();
    given(report(2020).row("disclosure.licences", 3, -4, 0))
        .thenSays("2020.yaml: 行政许可：上一年项目数量 3 + 本年增/减 -4 = -1，小于 0");
  }

  @Test
  void whatComesInIsHandledOrCarriedForward() {
    ReportDraft nothingDone =
        report(2022)
            .with("requests.received.total", 3)
            .with("requests.handled.total", 0)
            .with("requests.carriedForward.total", 0);
    given(nothingDone).thenSays("2022.yaml: 总计：本年新收 3，但办理结果总计 0 + 结转下年度 0 = 0");
    given(balance(0, 0, 0, 0)).thenFindsNothing();
    given(balance(3, 0, 0, 3)).thenFindsNothing();
    given(report(2022).with("requests.received.total", 3).with("requests.handled.total", 0))
        .thenFindsNothing();
  }

  @Test
  void stocksAreNoLessThanWhatCameIn() {
    given(report(2022).row("disclosure.normativeDocuments", 9, 4, 5)).thenFindsNothing();
    given(report(2022).row("disclosure.normativeDocuments", 9, 3, 5)).thenFinds("A10");
    given(report(2020).row("disclosure.normativeDocuments", 9, 9, 9)).thenFindsNothing();
    given(report(2020).row("disclosure.normativeDocuments", 9, 9, 8)).thenFinds("A08");
  }

  @Test
  void directSuitsAreAHintSince2024() {
    given(report(2024).row("review.litigationDirect", 0, 0, 0, 4, 4)).thenFinds("C04");
    given(report(2024).row("review.litigationDirect", 0, 0, 0, 0, 0)).thenFindsNothing();
    given(report(2023).row("review.litigationDirect", 0, 0, 0, 4, 4)).thenFindsNothing();
    given(report(2020).row("review.litigationDirect", 0, 0, 0, 4, 4)).thenFindsNothing();
  }

  @Test
  void whatIsKnownAndExplainedIsNotTold() {
    given(balance(120, 4, 118, 5).accepting("B01")).thenFindsNothing();
    given(balance(120, 4, 118, 5).row("review.reconsideration", 1, 1, 1, 1, 5).accepting("B01"))
        .thenFinds("C01");
    given(balance(120, 4, 118, 5).accepting("B02")).thenFinds("B01", "unused-acceptance");
  }

  @Test
  void theGreatestFiguresDoNotOverflow() {
    long most = 999_999_999_999_999L;
    given(report(2022).row("requests.granted", most, most, most, most, most, most, most))
        .thenSays(
            "2022.yaml: 予以公开：总计 999999999999999，但"
                + Stream.of("自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他")
                    .map(column -> column + " 999999999999999")
                    .collect(Collectors.joining(" + "))
                + " = 5999999999999994");
  }

  private static ReportDraft balance(
      long received, long carriedIn, long handled, long carriedForward) {
    return report(2022)
        .with("requests.received.total", received)
        .with("requests.carriedIn.total", carriedIn)
        .with("requests.handled.total", handled)
        .with("requests.carriedForward.total", carriedForward);
  }
}
