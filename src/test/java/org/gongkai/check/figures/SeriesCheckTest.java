package org.gongkai.check.figures;

import static org.gongkai.check.Given.given;
import static org.gongkai.check.ReportDraft.report;

import org.junit.jupiter.api.Test;

class SeriesCheckTest {

  @Test
  void aYearThatIsMissingIsAHint() {
    given(report(2021), report(2022), report(2023)).thenFindsNothing();
    given(report(2021), report(2024)).thenSays("2024.yaml: 上一份是 2021 年的报告，中间缺 2022、2023 年");
    given(report(2023)).thenFindsNothing();
  }

  @Test
  void aChangeOfFormIsAHint() {
    given(report(2020), report(2021)).thenFinds("Y09");
    given(report(2018), report(2019), report(2020)).thenFinds("Y09");
    given(report(2018), report(2021)).thenFinds("Y10");
  }
}
