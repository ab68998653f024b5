package org.gongkai.check;

import static org.gongkai.check.Given.given;
import static org.gongkai.check.ReportDraft.report;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No request at all, and every request concluded. */
class AllOrNoneTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "全年未收到政府信息公开申请。",
        "2022年，我局没有收到依申请公开政府信息申请。",
        "2022年度我局未受理依申请公开。",
        "本年未收到任何政府信息公开申请。"
      })
  void noneMustBeZeroInTheTable(String sentence) {
    given(received(2).sayingOfRequests(sentence)).thenFinds("N07");
    given(received(0).sayingOfRequests(sentence)).thenFindsNothing();
    given(report(2022).sayingOfRequests(sentence)).thenFindsNothing();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "未收到申请人补正材料的，不再处理。",
        "未收到行政复议申请。",
        "12月未收到政府信息公开申请。",
        "通过传真渠道未收到政府信息公开申请。",
        "未收到政府信息公开申请的投诉。",
        "没有收到群众来信。"
      })
  void otherThingsThatDidNotComeIn(String sentence) {
    given(received(2).sayingOfRequests(sentence)).thenFindsNothing();
  }

  @ParameterizedTest
  @ValueSource(strings = {"政府信息公开申请全部按时办结。", "收到申请2件，均已办结。", "依申请公开办结率100%。"})
  void allDoneLeavesNothing(String sentence) {
    given(received(2).with("requests.carriedForward.total", 1).sayingOfRequests(sentence))
        .thenFinds("N13");
    given(received(2).with("requests.carriedForward.total", 0).sayingOfRequests(sentence))
        .thenFindsNothing();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "人大建议和政协提案全部办结，政府信息公开申请按规定答复。",
        "除1件转下年度外，其余申请均按时办结。",
        "收到网民留言50条，全部办结。",
        "申请均在法定期限内答复。"
      })
  void whatIsNotSaidOfAllRequests(String sentence) {
    given(received(2).with("requests.carriedForward.total", 1).sayingOfRequests(sentence))
        .thenFindsNothing();
  }

  private static ReportDraft received(long count) {
    return report(2022).with("requests.received.total", count);
  }

  @Test
  void theTextOfAnotherLanguageIsNotReadForThis() {
    given(received(2).sayingOfRequests("No request was received.")).thenFindsNothing();
  }
}
