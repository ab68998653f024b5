package org.gongkai.check.figures;

import static org.gongkai.check.Given.given;
import static org.gongkai.check.ReportDraft.report;

import java.math.BigDecimal;
import org.gongkai.report.Figure;
import org.gongkai.report.Silence;
import org.gongkai.report.Statement;
import org.junit.jupiter.api.Test;

class FeeCheckTest {

  private static Figure.Amount yuan(String amount) {
    return new Figure.Amount(new BigDecimal(amount), "yuan");
  }

  private static Statement.Charge charge(Figure cases, Figure amount) {
    return new Statement.Charge(cases, amount);
  }

  private static Figure count(long cases) {
    return Figure.count(cases);
  }

  @Test
  void casesAndAmountsAddUp() {
    given(
            report(2022)
                .charging(
                    count(3),
                    yuan("710"),
                    charge(count(1), yuan("420")),
                    charge(count(2), yuan("290.00"))))
        .thenFindsNothing();
    given(report(2022).charging(count(2), yuan("700"), charge(count(1), yuan("420"))))
        .thenSays("2022.yaml: 件数：所列 1 项之和为 1，但总数为 2", "2022.yaml: 金额：所列 1 项之和为 420，但总数为 700");
  }

  @Test
  void whatIsUnknownIsNotAdded() {
    given(
            report(2022)
                .charging(
                    count(3),
                    yuan("700"),
                    charge(Silence.NOT_PUBLISHED, yuan("420")),
                    charge(count(9), yuan("280"))))
        .thenFindsNothing();
    given(report(2022).charging(count(3), yuan("700"))).thenFindsNothing();
    given(report(2022).charging(count(3), Silence.BLANK, charge(count(3), yuan("100"))))
        .thenFindsNothing();
  }

  @Test
  void anAmountIsAMultipleOfTenYuan() {
    given(report(2022).charging(yuan("1234"))).thenFinds("C07");
    given(report(2022).charging(yuan("1230.00"))).thenFindsNothing();
    given(report(2022).charging(yuan("0"))).thenFindsNothing();
    given(report(2022).charging(new Figure.Amount(new BigDecimal("0.123"), "wanyuan")))
        .thenFindsNothing();
    given(report(2022).charging(new Figure.Amount(new BigDecimal("0.1234"), "wanyuan")))
        .thenFinds("C07");
    given(
            report(2022)
                .charging(
                    count(2),
                    yuan("100"),
                    charge(count(1), yuan("55")),
                    charge(count(1), yuan("45"))))
        .thenSays("2022.yaml: 金额 55、45 元，不是 10 元的倍数");
  }

  @Test
  void theFeeBeginsIn2021() {
    given(report(2020).charging(yuan("300"))).thenFinds("C08");
    given(report(2020).charging(yuan("0"))).thenFindsNothing();
    given(report(2021).charging(yuan("300"))).thenFindsNothing();
    given(report(2018).charging(yuan("12.5"))).thenFindsNothing();
  }
}
