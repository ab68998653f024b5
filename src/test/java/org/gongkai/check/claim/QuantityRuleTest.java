package org.gongkai.check.claim;

import static org.gongkai.check.Given.given;
import static org.gongkai.check.ReportDraft.report;

import org.gongkai.check.ReportDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the text says of requests, outcomes and reviews, against the tables and itself. */
class QuantityRuleTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "本年新收政府信息公开申请123件，上年结转8件，办结121件，结转下年度继续办理10件。",
        "2022年，我局共收到政府信息公开申请123件。",
        "全年收到和办理政府信息公开申请131件。",
        "共办理申请131件。",
        "全年共办理政府信息公开申请121件。",
        "收到依申请公开政府信息123条。",
        "收到申请１２３件。",
        "甲局全年累计收到政府信息公开申请123件，其中自然人100件、法人或其他组织23件。"
      })
  void whatAgreesWithTheTableIsNotTold(String sentence) {
    given(table().sayingOfRequests(sentence)).thenFindsNothing();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "本年新收政府信息公开申请124件。",
        "2022年，我局共收到政府信息公开申请124件。",
        "上年结转9件。",
        "办结申请120件。",
        "结转下年度继续办理11件。",
        "共收到和处理的申请当中，收到申请124件。",
        "全年收到和办理政府信息公开申请130件。"
      })
  void requestsThatDifferFromTheTableAreTold(String sentence) {
    given(table().sayingOfRequests(sentence)).thenFinds("N02");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // other things that come in and are dealt with
        "收到网民留言4139条，全部按时回复。",
        "受理行政许可申请500件，办结498件。",
        "收到人大建议和政协提案45件，办结45件。",
        "收到补贴申请2000份。",
        "收到行政复议申请3件。",
        // other times and other bodies
        "2021年收到政府信息公开申请100件。",
        "2021年，收到政府信息公开申请100件，2022年有所增加。",
        "一季度收到政府信息公开申请30件。",
        "条例施行以来累计收到政府信息公开申请900件。",
        "下属单位收到政府信息公开申请5件。",
        // parts of it
        "通过网络收到政府信息公开申请80件。",
        "商业企业申请20件，其中予以公开5件。",
        "因本机关不掌握等原因无法提供9件。",
        // no count of requests
        "收到申请表124份。",
        "收到申请后15个工作日内答复。",
        "收到政府信息公开申请人来电50次。"
      })
  void lookAlikesAreLeftAlone(String sentence) {
    given(table().sayingOfRequests(sentence)).thenFindsNothing();
  }

  @Test
  void outcomesAreComparedWithTheirRows() {
    given(table().sayingOfRequests("予以公开39件，部分公开28件，不予公开3件。")).thenFindsNothing();
    // granted in full and in part may both be called 予以公开
    given(table().sayingOfRequests("予以公开67件，不予公开3件。")).thenFindsNothing();
    given(table().sayingOfRequests("予以公开40件，部分公开28件，不予公开5件。")).thenFinds("N03", "N03");
  }

  /** The same words are said of documents. */
  @Test
  void documentsMarkedNotPublicAreNoRefusals() {
    given(table().saying("## 一、总体情况\n\n审核公文500件，其中主动公开300件、依申请公开100件、不予公开100件。\n\n政府信息公开申请按时答复。"))
        .thenFindsNothing();
  }

  @Test
  void applicantsAreComparedWithTheirColumns() {
    given(table().sayingOfRequests("收到申请123件，其中自然人101件、法人或其他组织22件。")).thenFinds("N06", "N06");
  }

  @Test
  void reviewsAreComparedWithTheirTable() {
    ReportDraft report =
        report(2024)
            .with("review.reconsideration.total", 170)
            .with("review.litigationDirect.total", 25)
            .with("review.litigationAfterReview.total", 52);
    String heading = "## 四、政府信息公开行政复议、行政诉讼情况\n\n";
    given(report.saying(heading + "行政复议134件，行政诉讼57件。"))
        .by("N08")
        .thenSays("2024.md:3:5: 文中写“行政复议134件”，但行政复议为 170", "2024.md:3:14: 文中写“行政诉讼57件”，但行政诉讼为 77");
    given(
            report(2024)
                .with("review.reconsideration.total", 170)
                .saying("## 一、总体情况\n\n全年办理行政复议500件。"))
        .thenFindsNothing();
    given(
            report(2024)
                .with("review.reconsideration.total", 170)
                .saying(heading + "因政府信息公开被申请行政复议170件，其中维持100件。"))
        .thenFindsNothing();
  }

  @Test
  void documentsAreComparedWithSectionTwo() {
    ReportDraft report = report(2022).row("disclosure.normativeDocuments", 4, 1, 30);
    given(report.saying("## 二、主动公开政府信息情况\n\n制发行政规范性文件5件，现行有效行政规范性文件30件。")).thenFinds("N09");
    given(
            report(2022)
                .row("disclosure.normativeDocuments", 4, 1, 30)
                .saying("## 二、主动公开政府信息情况\n\n解读行政规范性文件7件，制发文件80件。"))
        .thenFindsNothing();
  }

  @Test
  void withoutATableTheTextMustAgreeWithItself() {
    given(report(2022).sayingOfRequests("收到政府信息公开申请12件。\n\n全年收到政府信息公开申请13件。")).thenFinds("N10");
    given(report(2022).sayingOfRequests("收到政府信息公开申请12件。\n\n全年收到政府信息公开申请12件。")).thenFindsNothing();
    given(report(2022).sayingOfRequests("收到政府信息公开申请12件，上年结转3件。")).thenFindsNothing();
  }

  @Test
  void oneMeasureWordIsUsedThroughout() {
    given(table().sayingOfRequests("收到申请123件，上年结转8宗，办结121宗。")).thenFinds("N11");
    given(table().sayingOfRequests("收到申请123宗，上年结转8宗。召开会议3次。")).thenFindsNothing();
  }

  @Test
  void requestsAreCountedExactly() {
    given(table().sayingOfRequests("收到政府信息公开申请120余件。")).thenFinds("N12");
    given(table().sayingOfRequests("收到政府信息公开申请约120件。")).thenFinds("N12");
    given(table().sayingOfRequests("收到政府信息公开申请123，均已答复。")).thenFinds("N12");
    given(table().sayingOfRequests("公开信息2000余条，收到咨询100余次。")).thenFindsNothing();
  }

  @Test
  void aLinkIsComparedAsALinkOnly() {
    given(table().sayingOfRequests("收到申请[124](#requests.received.total)件。")).thenFinds("N02");
    given(table().sayingOfRequests("收到申请[123](#requests.received.total)件。")).thenFindsNothing();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "收到申请[124件](#requests.received.total)。",
        "[收到申请124件](#requests.received.total)。",
        "收到申请[124](#requests)件。",
        "收到申请[124](#requests.received.research)件。",
        "收到申请[124件](../2021/)。"
      })
  void aLinkHidesNoWrongNumber(String sentence) {
    given(table().sayingOfRequests(sentence)).thenFinds("N02");
    given(table().sayingOfRequests(sentence.replace("124", "123").replace("research", "total")))
        .thenFindsNothing();
  }

  @Test
  void whatTheTableDoesNotSayIsNotCompared() {
    given(report(2022).sayingOfRequests("收到申请124件，办结100件，予以公开3件、不予公开2件。")).thenFindsNothing();
    given(report(2022).blank("requests.received.total").sayingOfRequests("收到申请124件。"))
        .thenFindsNothing();
  }

  private static ReportDraft table() {
    return report(2022)
        .with("requests.received.total", 123)
        .with("requests.received.natural", 100)
        .with("requests.received.commercial", 23)
        .with("requests.received.research", 0)
        .with("requests.received.charity", 0)
        .with("requests.received.legal", 0)
        .with("requests.received.other", 0)
        .with("requests.carriedIn.total", 8)
        .with("requests.granted.total", 39)
        .with("requests.partlyGranted.total", 28)
        .with("requests.refused.stateSecret.total", 1)
        .with("requests.refused.lawProhibited.total", 2)
        .with("requests.refused.securityStability.total", 0)
        .with("requests.refused.thirdParty.total", 0)
        .with("requests.refused.internalAffairs.total", 0)
        .with("requests.refused.process.total", 0)
        .with("requests.refused.enforcementFile.total", 0)
        .with("requests.refused.adminQuery.total", 0)
        .with("requests.handled.total", 121)
        .with("requests.carriedForward.total", 10);
  }
}
