package org.gongkai.check.figures;

import static org.gongkai.check.Given.given;
import static org.gongkai.check.ReportDraft.report;

import org.gongkai.check.ReportDraft;
import org.gongkai.finding.Severity;
import org.junit.jupiter.api.Test;

class CarryCheckTest {

  private static final String IN = "requests.carriedIn.total";
  private static final String FORWARD = "requests.carriedForward.total";

  @Test
  void carriedInMustEqualLastYearsCarriedForward() {
    given(report(2022).with(FORWARD, 5), report(2023).with(IN, 5)).thenFindsNothing();
    given(report(2022).with(FORWARD, 5), report(2023).with(IN, 4))
        .thenSays("2023.yaml: 总计：上年结转 4，但 2022 年报告为结转下年度 5（2022.yaml）");
  }

  @Test
  void aClassOfApplicantsWeighsLessThanAllOfThem() {
    given(report(2022).with(FORWARD, 5), report(2023).with(IN, 4)).thenWeighs(Severity.ERROR);
    given(
            report(2022).with("requests.carriedForward.natural", 5),
            report(2023).with("requests.carriedIn.natural", 4))
        .thenWeighs(Severity.WARNING);
  }

  private static ReportDraft reviewed(int year, long decided, long sued) {
    return report(year)
        .row("review.reconsideration", decided, 0, 0, 1, decided + 1)
        .row("review.litigationAfterReview", sued, 0, 0, 0, sued);
  }

  @Test
  void suitsAfterReviewFollowDecisionsOfThisYearOrLast() {
    given(reviewed(2022, 3, 0), reviewed(2023, 2, 5)).thenFindsNothing();
    given(reviewed(2022, 3, 0), reviewed(2023, 2, 6)).thenFinds("C03");
    given(reviewed(2022, 3, 0), reviewed(2023, 7, 6)).thenFindsNothing();
    given(reviewed(2023, 2, 6)).thenFindsNothing();
    given(reviewed(2022, 3, 0), reviewed(2023, 2, 6).blank("review.reconsideration.upheld"))
        .thenFindsNothing();
  }

  @Test
  void theCarryHoldsAcrossTheChangeOfFormIn2021() {
    given(report(2020).with(FORWARD, 5), report(2021).with(IN, 5)).by("Y01").thenFindsNothing();
    given(report(2020).with(FORWARD, 5), report(2021).with(IN, 4)).by("Y01").thenFinds("Y01");
  }

  @Test
  void theTableBefore2019CarriesNothing() {
    given(report(2018).with("statistics.received.count", 5), report(2019).with(IN, 4))
        .by("Y01")
        .thenFindsNothing();
  }

  @Test
  void onlyTheYearBeforeCounts() {
    given(report(2021).with(FORWARD, 5), report(2023).with(IN, 4)).by("Y01").thenFindsNothing();
  }

  @Test
  void whatIsUnknownInEitherYearIsNotJudged() {
    given(report(2022), report(2023).with(IN, 4)).thenFindsNothing();
    given(report(2022).with(FORWARD, 5), report(2023)).thenFindsNothing();
    given(report(2022).blank(FORWARD), report(2023).with(IN, 4)).thenFindsNothing();
    given(report(2022).with(FORWARD, 5), report(2023).notApplicable(IN)).thenFindsNothing();
  }

  @Test
  void theLaterReportAccepts() {
    given(report(2022).with(FORWARD, 5), report(2023).with(IN, 4).accepting("Y01"))
        .by("Y01")
        .thenFindsNothing();
    given(report(2022).with(FORWARD, 5).accepting("Y01"), report(2023).with(IN, 4))
        .by("Y01")
        .thenFinds("Y01");
  }

  @Test
  void documentsInForceFollowFromLastYears() {
    given(
            report(2022).row("disclosure.normativeDocuments", 0, 0, 10),
            report(2023).row("disclosure.normativeDocuments", 2, 1, 11))
        .thenFindsNothing();
    given(
            report(2022).row("disclosure.normativeDocuments", 0, 0, 10),
            report(2023).row("disclosure.normativeDocuments", 2, 1, 12))
        .thenSays(
            "2023.yaml: 行政规范性文件：现行有效件数 12 − 本年制发件数 2 + 本年废止件数 1 = 11，但 2022 年报告为现行有效件数 10（2022.yaml）");
  }

  @Test
  void documentsInForceHaveNoYearBeforeIn2021() {
    given(
            report(2020).row("disclosure.normativeDocuments", 1, 1, 10),
            report(2021).row("disclosure.normativeDocuments", 2, 1, 12))
        .by("Y02")
        .thenFindsNothing();
  }

  @Test
  void itemsOfLastYearFollowFromItsChange() {
    given(report(2019).row("disclosure.fees", 10, -2), report(2020).row("disclosure.fees", 8, 0))
        .thenFindsNothing();
    given(report(2019).row("disclosure.fees", 10, -2), report(2020).row("disclosure.fees", 10, 0))
        .thenFinds("Y03");
  }
}
