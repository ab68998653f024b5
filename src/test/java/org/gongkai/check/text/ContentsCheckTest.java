package org.gongkai.check.text;

import static org.gongkai.check.Written.fragment;
import static org.gongkai.check.Written.untold;
import static org.gongkai.check.Written.whole;

import org.gongkai.check.Written;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Title, notice, and what the sections speak of. */
class ContentsCheckTest {

  private static final String NOTICE = "《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）";
  private static final String PERIOD = "统计期限自2022年1月1日起至2022年12月31日止";
  private static final String FEES = "本年度未收取信息处理费。";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "《国务院办公厅政府信息与政务公开办公室关于印发<中华人民共和国政府信息公开工作年度报告格式>的通知》(国办公开办函[2021]30号)",
        "国办公开办函（2021）30 号",
        "《关于规范政府信息公开平台有关事项的通知》（国办公开办函〔2019〕61号）",
        "《2022年政务公开工作要点分工方案的通知》（甲府办函〔2019〕60号）",
        "《中华人民共和国政府信息公开条例》",
        "《政府信息公开工作年度报告格式》和《关于规范政府信息公开平台有关事项的通知》（国办公开办函〔2019〕61号）"
      })
  void theRightNoticeMayBeCitedInAnyWay(String words) {
    fragment("依据" + words + "编制。").thenFindsNothing();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "国办公开办函〔2019〕60号",
        "《关于政府信息公开工作年度报告有关事项的通知》",
        "《关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2019〕60号）",
        "《关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2021〕30号）",
        "《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2019〕61号）"
      })
  void anotherNoticeOrNumberIsAFinding(String words) {
    fragment("依据" + words + "编制。").thenFinds("S05");
  }

  @Test
  void theNoticeOf2019IsForTheReportsOf2019And2020() {
    fragment("依据《关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2019〕60号）。").in(2020).thenFindsNothing();
    fragment("依据" + NOTICE + "。").in(2020).thenFinds("S05");
  }

  @Test
  void theTitleIsFullNameYearAndTheWordsOfTheForm() {
    titled("甲局2022年政府信息公开工作年度报告").thenFindsNothing();
    titled("《甲局 2022年政府信息公开工作年度报告》").thenFindsNothing();
    titled("甲局2022年度政府信息公开工作年度报告").thenFinds("S06");
    titled("局2022年政府信息公开工作年度报告").thenFinds("S06");
    titled("甲局2022年政府信息公开工作报告").thenFinds("S06");
    titled("Annual report").thenFindsNothing();
  }

  @Test
  void aFormerNameMayStandInTheTitleWhileItWasValid() {
    String former = "formerly: [{name: 乙局, until: %s}]";
    titled("乙局2022年政府信息公开工作年度报告").agency(String.format(former, "2022-06-01")).thenFindsNothing();
    titled("乙局2022年政府信息公开工作年度报告").agency(String.format(former, "2021-06-01")).thenFinds("S06");
  }

  @Test
  void anotherYearInTheTitleIsToldOnce() {
    titled("甲局2021年政府信息公开工作年度报告").thenSays("2022.yaml:2:17: error S14 标题写 2021 年，这份报告是 2022 年的");
  }

  private static Written titled(String title) {
    return untold().with("source: {title: " + title + "}").with("published: 2023-01-19");
  }

  @Test
  void sectionOneHasFiveHeads() {
    whole()
        .replacing("；加强政府信息管理和平台建设；监督保障有力", "")
        .thenSays("2022.md:1:1: warning S07 总体情况没有写到政府信息管理、平台建设、监督保障");
  }

  @Test
  void aGovernmentGivesThreeResults() {
    whole().ofGovernment().thenFinds("S08");
    whole().ofGovernment().replacing("有力。", "有力，纳入绩效考核，开展社会评议，未发生责任追究情况。").thenFindsNothing();
    whole().ofGovernment().replacing("有力。", "有力，纳入绩效考核，开展第三方评估。").thenFinds("S08");
  }

  @Test
  void sectionOneIsNotTooLong() {
    String long60 = "我局认真编制公开指南，梳理公开事项，方便群众查阅，认真编制公开指南，梳理公开事项，方便群众查阅，回应社会关切。";
    whole().replacing("有力。", "有力。" + long60.repeat(18)).thenFinds("S09");
    whole().replacing("有力。", "有力。" + long60.repeat(14)).thenFindsNothing();
    whole()
        .replacing("有力。", "有力。" + long60.repeat(18))
        .replacing(PERIOD, "统计期限为全年")
        .replacing(NOTICE, "条例")
        .in(2020)
        .thenFindsNothing();
  }

  @Test
  void sectionFiveNamesProblemsAndMeasures() {
    whole().replacing("目录更新不够及时，将加强培训。", "无。").thenFinds("S10");
    whole().replacing("目录更新不够及时，将加强培训。", "").thenFinds("S10");
    whole().replacing("目录更新不够及时，将加强培训。", "目录更新不够及时。").thenFinds("S10");
  }

  @Test
  void sectionSixSpeaksOfFees() {
    whole().replacing(FEES, "无。").thenFinds("S11");
    whole().replacing(FEES, "").thenFinds("S11");
    whole()
        .replacing(FEES, "无。")
        .with("fees: {cases: 0, amount: 0, unit: yuan}")
        .thenFindsNothing();
    whole()
        .replacing(FEES, "无。")
        .replacing(NOTICE, "条例")
        .replacing(PERIOD, "统计期限为全年")
        .in(2020)
        .thenFindsNothing();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "统计期限自2022年1月1日起至2022年12月31日止",
        "数据统计为自2022 年 1 月 1 日至 12 月 31 日期间",
        "统计期限为2022年度",
        "统计期限截至2022年12月31日",
        "统计期限截至2022年12月31日，本报告于2023年1月20日公布",
        "统计期限截至12月31日",
        "数据统计截止日期为2022年12月31日。2023年1月15日签发",
        "统计期限自2022年1月1日起，截至2022年12月31日止",
        "统计期限为全年。2023年1月15日签发，2023年1月20日公布",
        "统计数据显示，截至2021年12月31日累计公开5条",
        "本报告数据截至2022年12月31日",
        "截至2021年12月31日累计公开5条",
        "报告期内运行平稳"
      })
  void thePeriodIsTheYear(String words) {
    fragment(words + "。").thenFindsNothing();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "统计期限自2021年1月1日起至2021年12月31日止",
        "统计期限自2022年1月1日起至2022年11月30日止",
        "统计时间为2021年12月1日至2022年12月31日",
        "统计期限截至2021年12月31日",
        "统计期限截至2023年12月31日，本报告于2023年1月20日公布",
        "数据统计截止日期为2022年11月30日",
        "统计期限自2022年1月1日起，截至2023年12月31日止",
        "本报告所列数据截至2021年12月31日"
      })
  void anotherPeriodIsAFinding(String words) {
    fragment(words + "。").thenFinds("S15");
  }

  @Test
  void aWholeTextStatesItsPeriodAndAContact() {
    whole().replacing("，" + PERIOD, "").thenFinds("S15");
    whole().agency("").thenFinds("S16");
    whole().agency("").replacing("有力。", "有力。电话：020-12345678。").thenFindsNothing();
  }

  @Test
  void sectionOneHoldsAFigure() {
    whole().replacing("30条", "").thenFinds("Q05");
    whole().replacing("30条", "３０条").thenFindsNothing();
  }
}
