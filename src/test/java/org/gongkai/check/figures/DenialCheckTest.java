package org.gongkai.check.figures;

import static org.gongkai.check.Given.given;
import static org.gongkai.check.ReportDraft.report;

import org.gongkai.check.ReportDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DenialCheckTest {

  private static ReportDraft unpaid(long requests, String words) {
    return report(2022).with("requests.other.feeUnpaid.total", requests).sayingIn("matters", words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"本年未发出收费通知。", "全年发出收费通知 0 件，收取信息处理费 0 元。", "- 没有发出收费通知"})
  void anUnpaidFeeGoesIllWithNoNotice(String words) {
    given(unpaid(2, words)).by("B10").thenFinds("B10");
  }

  @ParameterizedTest
  @ValueSource(strings = {"本年未收取信息处理费。", "全年发出收费通知 3 件，收取 0 元。", "申请人未按收费通知缴费。", "发出收费通知0.3万元"})
  void anUnpaidFeeGoesWellWithOtherWords(String words) {
    given(unpaid(2, words)).by("B10").thenFindsNothing();
  }

  @Test
  void noUnpaidFeeNeedsNoNotice() {
    given(unpaid(0, "本年未发出收费通知。")).by("B10").thenFindsNothing();
    given(report(2022).sayingIn("matters", "本年未发出收费通知。")).by("B10").thenFindsNothing();
  }

  @Test
  void anotherSectionDoesNotSpeakOfFees() {
    given(report(2022).with("requests.other.feeUnpaid.total", 2).sayingIn("overview", "本年未发出收费通知。"))
        .by("B10")
        .thenFindsNothing();
  }

  @Test
  void theFindingStandsAtTheWords() {
    given(unpaid(2, "第一段。\n\n本年未发出收费通知。"))
        .by("B10")
        .thenSays(
            "2022.md:5:3: 文中写“未发出收费通知”，但其他处理：申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请为 2（2022.yaml）");
  }
}
