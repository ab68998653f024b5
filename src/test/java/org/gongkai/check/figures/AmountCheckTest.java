package org.gongkai.check.figures;

import static org.gongkai.check.Given.given;
import static org.gongkai.check.ReportDraft.report;

import org.gongkai.check.ReportDraft;
import org.junit.jupiter.api.Test;

class AmountCheckTest {

  private static final String FEES = "disclosure.fees.amount";
  private static final String PROCUREMENT = "disclosure.procurement.amount";

  private static ReportDraft fees(int year, long tenthsOfWanyuan) {
    return report(year).amount(FEES, tenthsOfWanyuan, 1);
  }

  @Test
  void anAmountHasAUnit() {
    given(report(2020).amount(PROCUREMENT, 1726218, 1)).thenFinds("A05");
    given(report(2020).amount(PROCUREMENT, 1726218, 1).unit(PROCUREMENT, "yuan"))
        .thenFindsNothing();
    given(report(2020).blank(PROCUREMENT)).thenFindsNothing();
    given(fees(2022, 495)).thenFindsNothing();
  }

  @Test
  void yuanTakenForTenThousandYuanAreFound() {
    given(fees(2021, 495), fees(2022, 5_123_000)).thenFinds("A06");
    given(fees(2021, 5_123_000), fees(2022, 495)).thenFinds("A06");
    given(fees(2021, 495), fees(2022, 5_123_000))
        .thenSays("2022.yaml: 行政事业性收费 512300.0 万元，但 2021 年为 49.5 万元，相差约一万倍");
  }

  @Test
  void otherGrowthIsNoMistakeOfTheUnit() {
    given(fees(2021, 495), fees(2022, 49_500)).thenFindsNothing();
    given(fees(2021, 0), fees(2022, 49_500)).thenFindsNothing();
    given(fees(2021, 1), fees(2022, 1_000_000)).thenFindsNothing();
    given(fees(2020 + 1, 495), fees(2023, 5_123_000)).by("A06").thenFindsNothing();
  }

  @Test
  void theSameSumInAnotherUnitIsTheSame() {
    given(
            report(2019).amount(PROCUREMENT, 300, 0).unit(PROCUREMENT, "wanyuan"),
            report(2020).amount(PROCUREMENT, 3_000_000, 0).unit(PROCUREMENT, "yuan"))
        .thenFindsNothing();
    given(
            report(2019).amount(PROCUREMENT, 300, 0).unit(PROCUREMENT, "yuan"),
            report(2020).amount(PROCUREMENT, 300, 0).unit(PROCUREMENT, "wanyuan"))
        .thenFinds("A06");
  }

  @Test
  void aProvinceMayTakeMoreThanACounty() {
    given(fees(2022, 20_000_000)).thenFindsNothing();
  }
}
