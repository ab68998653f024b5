package org.gongkai.check.claim;

import static org.gongkai.check.Given.given;
import static org.gongkai.check.ReportDraft.report;

import org.gongkai.check.ReportDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Shares, with the figures of real reports. */
class ShareRuleTest {

  /** 56 and 29 of 88 are 64 % and 33 %; three more are carried forward. */
  @Test
  void sharesOfWhatWasReceived() {
    given(
            received(88)
                .sayingOfRequests(
                    "[56](#summary.disclosed)件（占64%），无法提供[29](#summary.unable)件（占33%）。"))
        .thenFindsNothing();
    given(
            received(88)
                .sayingOfRequests(
                    "[56](#summary.disclosed)件（占64%），无法提供[29](#summary.unable)件（占34%）。"))
        .thenSays("2020.md:3:61: 29件写占 34%，但按新收申请 88 算是 33.0%");
  }

  /** Five shares of 47517 with one decimal each; their sum is 99.9 and none is wrong. */
  @Test
  void sharesAreRight() {
    given(
            received(47517)
                .sayingOfRequests(
                    "- 予以公开和部分公开[24836](#summary.disclosed)件，占52.3%\n- 不予公开[3252](#summary.refused)件，占6.8%\n- 无法提供[12936](#summary.unable)件，占27.2%\n- 不予处理[4002](#summary.notProcessed)件，占8.4%\n- 其他处理[2491](#summary.other)件，占5.2%"))
        .thenFindsNothing();
  }

  @Test
  void aShareOfATotalInTheSentence() {
    given(report(2022).saying("公开100条，其中动态25条，占25%。")).thenFindsNothing();
    given(report(2022).saying("公开100条，其中动态25条，占30%。")).thenFinds("N04");
    given(report(2022).saying("公开100条，其中动态25条，占总数的30%。")).thenFinds("N04");
  }

  @Test
  void sharesOfACompleteListAddUp() {
    given(report(2022).saying("公开动态50条，占50%；预决算30条，占30%；其他30条，占30%。")).thenFinds("N05");
    given(report(2022).saying("公开动态50条，占50%；预决算30条，占30%；其他20条，占20%。")).thenFindsNothing();
    given(report(2022).saying("公开动态50条，占50%；预决算30条，占30%；执法10条，占10%。")).thenFindsNothing();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "网上可办率达100%，满意率99%。",
        "政务公开占绩效考核分值4%。",
        "公开动态20条，占地面积30%。",
        "公开100条，网站访问量增长30%。",
        "公开约100条，其中动态20条，占25%。",
        "召开会议3次，公开动态20条，占45%。"
      })
  void lookAlikesAreLeftAlone(String sentence) {
    given(report(2022).saying("## 一、总体情况\n\n" + sentence)).thenFindsNothing();
  }

  private static ReportDraft received(long count) {
    return report(2020)
        .stating("received", count)
        .stating("disclosed", count == 88 ? 56 : 24836)
        .stating("refused", count == 88 ? 0 : 3252)
        .stating("unable", count == 88 ? 29 : 12936)
        .stating("notProcessed", count == 88 ? 0 : 4002)
        .stating("other", count == 88 ? 0 : 2491);
  }
}
