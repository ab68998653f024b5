package org.gongkai.check.figures;

import static org.gongkai.check.Given.given;
import static org.gongkai.check.ReportDraft.report;

import org.junit.jupiter.api.Test;

class WholeCheckTest {

  @Test
  void aTableThatIsGivenIsGivenWhole() {
    given(report(2022).whole("disclosure").zeroes("disclosure")).thenFindsNothing();
    given(report(2020).whole("disclosure").zeroes("disclosure")).by("A01").thenFindsNothing();
    given(report(2022).whole("disclosure").row("disclosure.licences", 1)).thenFinds("A01");
    given(report(2022).whole("requests").row("requests.granted", 1, 0, 0, 0, 0, 0, 1))
        .thenFinds("B05");
    given(report(2022).whole("review").row("review.reconsideration", 1, 0, 0, 0, 1))
        .thenFinds("C02");
  }

  @Test
  void whatIsMissingIsNamedByRowAndOfARowByColumn() {
    given(
            report(2022)
                .whole("review")
                .row("review.reconsideration", 0, 0, 0, 0, 0)
                .row("review.litigationDirect", 0, 0, 0, 0))
        .thenSays(
            "2022.yaml: “政府信息公开行政复议、行政诉讼情况”表缺少：litigationDirect.total（直接起诉，总计）、litigationAfterReview（复议后起诉）");
  }

  @Test
  void aBlankIsGiven() {
    given(report(2022).whole("review").blank("review.litigationDirect.total").zeroes("review"))
        .thenFindsNothing();
    given(
            report(2022)
                .whole("review")
                .notApplicable("review.litigationDirect.total")
                .zeroes("review"))
        .thenFindsNothing();
  }

  @Test
  void aTableThatWasNotToBeHadWholeIsNotJudged() {
    given(report(2022).row("disclosure.licences", 1)).thenFindsNothing();
  }

  @Test
  void aTableOfWhichNothingIsGivenIsNotJudgedHere() {
    given(report(2022).whole("disclosure").whole("requests").whole("review"))
        .by("A01", "B05", "C02")
        .thenFindsNothing();
  }
}
