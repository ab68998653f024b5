package org.gongkai.check.figures;

import static org.gongkai.check.Written.untold;

import org.junit.jupiter.api.Test;

class PublicationCheckTest {

  @Test
  void aDepartmentHasUntilTheEndOfJanuary() {
    untold().with("published: 2023-01-31").thenFindsNothing();
    untold()
        .with("published: 2023-02-01")
        .thenSays("2022.yaml:2:12: error D01 2023-02-01 公开，期限为 2023-01-31（《政府信息公开条例》第四十九条）");
  }

  @Test
  void aGovernmentHasUntilTheEndOfMarch() {
    untold().ofGovernment().with("published: 2023-03-31").thenFindsNothing();
    untold().ofGovernment().with("published: 2023-04-01").thenFinds("D01");
  }

  @Test
  void before2019EveryAgencyHadUntilTheEndOfMarch() {
    untold().in(2018).with("published: 2019-03-31").thenFindsNothing();
    untold().in(2018).with("published: 2019-07-03").thenFinds("D01");
  }

  @Test
  void forATownshipLateIsNoMoreThanAHint() {
    untold()
        .ofTownship()
        .with("published: 2023-04-01")
        .thenSays("2022.yaml:2:12: info D01 2023-04-01 公开，期限为 2023-03-31（各地通知和评估的通行做法）");
  }

  @Test
  void aDateIsMissedWhereTheOriginalIsKnown() {
    untold().thenFindsNothing();
    untold()
        .with("source: {title: 甲局2022年政府信息公开工作年度报告}")
        .thenSays("2022.yaml:1: warning D01 没有公开日期，期限为 2023-01-31");
    untold().with("source: {title: 甲局2022年政府信息公开工作年度报告, text: figures}").thenFindsNothing();
  }

  @Test
  void nothingIsPublishedBeforeItsYearHasEnded() {
    untold().with("published: 2022-12-31").thenFinds("D02");
    untold().with("published: 2023-01-01").thenFindsNothing();
  }

  @Test
  void aReportIsSignedInTheNextYearBeforeItIsPublished() {
    untold().with("published: 2023-01-20").with("signed: 2023-01-20").thenFindsNothing();
    untold().with("published: 2023-01-20").with("signed: 2023-01-21").thenFinds("D03");
    untold().with("published: 2023-01-20").with("signed: 2022-12-30").thenFinds("D03");
    untold().with("signed: 2023-01-20").thenFindsNothing();
  }

  @Test
  void aDateMoreThanAYearLateLooksLikeARepublication() {
    untold().with("published: 2024-01-31").thenFinds("D01");
    untold().with("published: 2024-02-01").thenFinds("D01", "D04");
  }
}
