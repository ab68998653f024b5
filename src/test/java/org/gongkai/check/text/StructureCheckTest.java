package org.gongkai.check.text;

import static org.gongkai.check.Written.fragment;
import static org.gongkai.check.Written.untold;
import static org.gongkai.check.Written.whole;

import org.gongkai.check.Written;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sections, their order and tables, the parts a preface announces. */
class StructureCheckTest {

  private static final String SIX = "## 六、其他需要报告的事项\n\n本年度未收取信息处理费。\n";
  private static final String TABLES =
      "unpublished: {disclosure: partial, requests: partial, review: partial}\n";
  private static final String LISTED = "总体情况、主动公开、申请、政府信息公开行政复议、行政诉讼情况、存在的问题、其他事项";

  @Test
  void aWholeReportHasNothingWrong() {
    whole().thenFindsNothing();
  }

  @Test
  void everySectionMustBeThere() {
    whole().replacing(SIX, "").thenSays("2022.md:1: error S01 缺少：六、其他需要报告的事项");
    whole()
        .replacing(SIX, "")
        .without(TABLES)
        .with(TABLES + "source: {text: summary}")
        .thenFinds("S01");
    // What the remedy says to do.
    whole()
        .replacing(SIX, "")
        .without(TABLES)
        .with(TABLES + "source: {text: figures}")
        .thenFindsNothing();
  }

  @Test
  void aSectionIsThereWhenItsTableIs() {
    whole().replacing("## 三、收到和处理政府信息公开申请情况\n", "").thenFindsNothing();
  }

  @Test
  void whereOnlyFiguresWereToBeHadNoSectionIsMissed() {
    fragment("## 一、总体情况\n\n公开30条。\n").thenFindsNothing();
    untold().thenFindsNothing();
  }

  @Test
  void sectionsStandInTheOrderOfTheForm() {
    whole()
        .replacing(SIX, "")
        .replacing("## 五、", SIX + "\n## 五、")
        .thenSays("2022.md:17:1: warning S02 “五、存在的主要问题及改进情况”排在“六、其他需要报告的事项”之后");
  }

  @Test
  void aSectionNeedsItsTable() {
    whole()
        .without(TABLES)
        .with("unpublished: {disclosure: partial, review: partial}")
        .thenSays("2022.md:9:1: error S03 没有“收到和处理政府信息公开申请情况”表");
    untold().with("unpublished: {requests: absent}").thenFinds("S03");
    untold().with("unpublished: {requests: partial}").thenFindsNothing();
  }

  @Test
  void aTableThatIsAPictureIsToldOnce() {
    untold().with("unpublished: {requests: picture}").thenFinds("P03");
    fragment("## 三、收到和处理政府信息公开申请情况\n\n![表三](2022/t.JPG)\n").thenFinds("P03");
    fragment("## 五、存在的主要问题及改进情况\n\n![培训](2022/t.jpg)\n").thenFindsNothing();
  }

  @ParameterizedTest
  @ValueSource(strings = {"六部分组成", "六个部分", "6个部分", "六大部分组成", "等六部分组成", "共六个部分"})
  void theAnnouncedNumberOfPartsIsThatOfThoseListed(String words) {
    fragment("本报告由" + LISTED + words + "。").thenFindsNothing();
    fragment("本报告由" + LISTED.replace("、存在的问题", "") + words + "。").thenFinds("S12");
    fragment("本报告由" + LISTED + words.replace('六', '八').replace('6', '8') + "。").thenFinds("S12");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "全文包括一、总体情况；二、主动公开；三、申请；四、复议；五、问题；六、事项，共六部分组成。",
        "这项工作由三个部分组成。",
        "重点部分公开完毕。",
        "由甲科、乙科组成的小组完成了大部分工作。"
      })
  void whatListsNoPartsIsNotCounted(String words) {
    fragment(words).thenFindsNothing();
  }

  @Test
  void aFreeOutlineHasAsManyPartsAsItAnnounces() {
    String old =
        "由概述、收费情况、行政复议情况等三部分组成，统计期限为全年。\n\n## 概述\n\n有序。\n\n## 收费情况\n\n无。\n\n## 行政复议情况\n\n无。\n";
    fragment(old).without("source: {text: figures}\n").in(2018).thenFindsNothing();
    fragment(old.replace("## 概述\n\n有序。\n", ""))
        .without("source: {text: figures}\n")
        .in(2018)
        .thenFinds("S12");
  }

  @Test
  void before2019FeesAndReviewMustBeSpokenOf() {
    String old = "统计期限为全年，包括收费情况和行政复议情况。\n\n## 概述\n\n%s\n";
    before2019(String.format(old, "没有收取任何费用，没有行政复议。")).thenFindsNothing();
    before2019(String.format(old, "调整行政事业性收费。")).thenFinds("S13", "S13");
    before2019(String.format(old, "没有行政诉讼。\n\n## 收费及减免\n\n无。")).thenFindsNothing();
    before2019(String.format(old, "无。")).with("statistics: {received: 0}").thenFindsNothing();
  }

  private static Written before2019(String text) {
    return fragment(text).without("source: {text: figures}\n").in(2018);
  }
}
