package org.gongkai.check.text;

import static org.gongkai.check.Written.fragment;
import static org.gongkai.check.Written.untold;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QualityCheckTest {

  @ParameterizedTest
  @ValueSource(strings = {"该部分以表格形式报告", "XX年公开信息", "公开信息XX条", "××局", "□是", "（请填写名称）"})
  void hintsOfATemplateAreTold(String words) {
    fragment(words + "。").thenFinds("Q01");
  }

  @ParameterizedTest
  @ValueSource(strings = {"图片大小为800×600", "申请人请填写《申请表》", "XXL号文件柜", "产量3×4台"})
  void whatOnlyLooksLikeAHintIsNot(String words) {
    fragment(words + "。").thenFindsNothing();
  }

  @ParameterizedTest
  @ValueSource(strings = {"根据2021年度全区政府信息公开工作要求，制定了计划", "按照2019年政务公开工作要点安排推进", "对照2023年度部署落实"})
  void aTaskOfAnotherYearIsStale(String words) {
    fragment(words + "。").thenFinds("Q02");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "按照2022年度政务公开工作要点推进",
        "按照2021年政务公开工作要点和2023年部署推进",
        "根据2019年修订的《政府信息公开条例》要求办理",
        "根据2019年5月15日起施行的条例要求办理",
        "按照《国务院办公厅印发〈关于全面推进政务公开工作的意见〉实施细则的通知》（国办发〔2016〕80号）要求",
        "2018年建成平台。按照要求公开",
        "按照要求，2018年以来公开信息30条"
      })
  void aLawOfAnotherYearIsNot(String words) {
    fragment(words + "。").thenFindsNothing();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"邮编：office@gd.gov.cn", "邮政编码:020-12345678", "电话：office@gd.gov.cn", "邮箱：510000"})
  void eachPlaceHoldsItsOwnKind(String words) {
    fragment(words + "。").thenFinds("Q03");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"邮编：510000", "电话：020-12345678", "邮箱：office@gd.gov.cn", "设立邮箱2个", "电话、邮箱均已公开"})
  void whatIsRightIsNotTold(String words) {
    fragment(words + "。").thenFindsNothing();
  }

  @Test
  void theContactOfAnAgencyIsOfTheRightKindToo() {
    untold().agency("contact: {postcode: \"510000\", phone: 020-12345678转801}").thenFindsNothing();
    untold().agency("contact: {postcode: office@gd.gov.cn}").thenFinds("Q03");
    untold().agency("contact: {phone: 办公室}").thenFinds("Q03");
    // A mailbox that is none is refused when the file is read: HostileKeysTest.
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"公开到平台上。。经批准", "及时，，准确", "落实《条例的规定", "落实“三公开的规定", "（含解读材料", "一是加强学习。一是完善制度"})
  void slipsOfThePenAreTold(String words) {
    fragment(words + "。").thenFinds("Q04");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "一是加强学习。二是完善制度。一是抓好培训",
        "1）公开目录；2）公开指南",
        "(一）主动公开",
        "落实“六稳”“六保”（含解读）",
        "落实〈条例〉……办理"
      })
  void usualPunctuationIsNot(String words) {

    fragment(words + "。").thenFindsNothing();
  }
}
