package org.gongkai.check.claim;

import static org.gongkai.check.Given.given;
import static org.gongkai.check.ReportDraft.report;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Parts of a figure: those of real reports with other words, and what only looks like it. */
class ListRuleTest {

  /** 81 items whose nine classes are 91, as a district's finance bureau reported for 2022. */
  @Test
  void moreThanTheTotalIsTold() {
    given(
            report(2022)
                .saying(
                    "## 一、总体情况\n\n经目录系统发布81条，其中公开指南1条、办事指南1条、机构3条、文件9条、动态42条、执法3条、预决算9条、其他栏目6条、重点领域17条。"))
        .thenSays("2022.md:3:18: 总数为 81，但所列各项 1 + 1 + 3 + 9 + 42 + 3 + 9 + 6 + 17 = 91");
  }

  /** 17 items in classes of 12, 2 and 4, the last divided again in brackets. */
  @Test
  void bracketsBelongToTheirPart() {
    given(report(2018).saying("主动公开17条,其中,“机构”12条;“政策”2条;“资金”4条（总预决算2条、部门预决算2条）。"))
        .thenFinds("N01");
    given(report(2018).saying("主动公开18条,其中,“机构”12条;“政策”2条;“资金”4条（总预决算2条、部门预决算2条）。"))
        .thenFindsNothing();
    given(report(2018).saying("主动公开18条，其中资金4条（总预决算2条、部门预决算3条）。")).thenFinds("N01");
  }

  /** 912 = 5 + 20 + 517 + 1 + 114 + 55 + 200, with one class called other documents. */
  @Test
  void whatAddsUpIsNotTold() {
    given(
            report(2020)
                .saying(
                    "## 一、总体情况\n\n公开912条，其中组织机构5条；规范性文件20条、其他文件517条；年度报告1条、动态114条、预决算55条、其他信息200条。发布解读46篇。包括图解17篇、部门解读7篇、媒体解读12篇、视频5篇、访谈5篇。"))
        .thenFindsNothing();
  }

  @Test
  void aListThatEndsWithTheRestIsComplete() {
    given(report(2022).saying("公开100条，其中动态60条、预决算20条、其他10条。")).thenFinds("N01");
    given(report(2022).saying("公开100条，分别为动态60条、预决算20条。")).thenFinds("N01");
  }

  @Test
  void applicantsAndChannelsAreARuleOfTheirOwn() {
    given(report(2022).saying("全年申请88件，其中自然人84件、法人6件。")).thenFinds("N06");
    given(report(2022).saying("全年申请88件，其中当面30件、信函20件、网络40件。")).thenFinds("N06");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // 其中 need not name all parts
        "公开912条，其中规范性文件20条、其他文件517条、动态114条、预决算55条。",
        "收到申请88件，其中自然人84件。",
        // the list ends where the sentence goes on
        "收到申请88件，其中自然人84件、法人4件，除3件转下年度外，其余85件均已答复。",
        "收到申请88件，同比减少12%，其中自然人84件，法人4件。",
        "公开80条，其中动态50条、预决算30条，比上年多20条。",
        // one whole, divided twice
        "办结50件，其中按时办结48件、延期办结2件，予以公开30件、不予公开20件。",
        // one item through several channels
        "发布信息100条，其中网站100条、微信公众号80条、微博60条。",
        // shares and other units between
        "公开46篇，其中图解40篇，占87%；视频5篇，占11%；访谈1篇，占2%。",
        "开展培训5次，其中业务培训3次，参加120人次。",
        // nothing exact
        "公开100余条，其中动态80条、预决算40条。",
        // one figure for two parts
        "公开3条，其中动态2条、公开指南和办事指南各1条。",
        // dates, numbers of documents, telephones
        "根据国办公开办函〔2021〕30号，2022年1月1日至12月31日，电话010-12345678。"
      })
  void lookAlikesAreLeftAlone(String sentence) {
    given(report(2022).saying("## 一、总体情况\n\n" + sentence)).thenFindsNothing();
  }
}
