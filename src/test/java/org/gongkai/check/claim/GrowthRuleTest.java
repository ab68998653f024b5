package org.gongkai.check.claim;

import static org.gongkai.check.Given.given;
import static org.gongkai.check.ReportDraft.report;

import org.gongkai.check.ReportDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Changes on last year. */
class GrowthRuleTest {

  /** 88 after 100 is 12 % less, as a province's finance department reported for 2020. */
  @Test
  void aChangeIsThatOfTheTwoYears() {
    given(received(2019, 100), received(2020, 88).sayingOfRequests("收到申请88件，同比减少12%。"))
        .thenFindsNothing();
    given(received(2019, 100), received(2020, 88).sayingOfRequests("收到申请88件，同比减少10%。"))
        .thenSays("2020.md:3:13: 文中说比上年变化 -10%，但 2019 年为 100，到88件是 -12.0%");
    given(received(2019, 100), received(2020, 88).sayingOfRequests("收到申请88件，同比增长12%。"))
        .thenFinds("Y04");
  }

  /** 3646 after 3607 is 1.08 % more; a city's report for 2024 says 1.05 %. */
  @Test
  void ofWhatWasToBeDoneInAll() {
    given(
            received(2023, 3511).with("requests.carriedIn.total", 96),
            received(2024, 3525)
                .with("requests.carriedIn.total", 121)
                .with("requests.handled.total", 3521)
                .sayingOfRequests("共办理申请3646件（新收3525件，加上年结转121件），同比增长1.05%。"))
        .thenFinds("Y04");
    given(
            received(2023, 3511).with("requests.carriedIn.total", 96),
            received(2024, 3525)
                .with("requests.carriedIn.total", 121)
                .with("requests.handled.total", 3521)
                .sayingOfRequests("共办理申请3646件（新收3525件，加上年结转121件），同比增长1.08%。"))
        .thenFindsNothing();
  }

  @Test
  void ofALinkedFigure() {
    given(
            received(2019, 100),
            received(2020, 88).sayingOfRequests("收到[88](#requests.received.total)件，比上年减少22%。"))
        .thenFinds("Y04");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "收到申请88件，网站访问量同比增长30%。",
        "收到申请88件，满意率提高3个百分点。",
        "公开信息500条，同比增长30%。",
        "收到申请88件，同比减少约13%。",
        "同比减少12%，收到申请88件。",
        "收到申请88件，与上年基本持平。"
      })
  void lookAlikesAreLeftAlone(String sentence) {
    given(received(2019, 100), received(2020, 88).sayingOfRequests(sentence)).thenFindsNothing();
  }

  @Test
  void withoutLastYearNothingIsJudged() {
    given(received(2020, 88).sayingOfRequests("收到申请88件，同比减少50%。")).thenFindsNothing();
    given(received(2018, 100), received(2020, 88).sayingOfRequests("收到申请88件，同比减少50%。"))
        .by("Y04")
        .thenFindsNothing();
    given(received(2019, 0), received(2020, 88).sayingOfRequests("收到申请88件，同比增长50%。"))
        .thenFindsNothing();
  }

  private static ReportDraft received(int year, long count) {
    return year < 2019
        ? report(year).with("statistics.received.count", count)
        : report(year).with("requests.received.total", count);
  }
}
