package org.gongkai.check.text;

import static org.gongkai.check.Given.given;
import static org.gongkai.check.ReportDraft.report;

import java.math.BigDecimal;
import org.gongkai.report.Figure;
import org.gongkai.report.Silence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NarrativeCheckTest {

  private static final String RECEIVED = "requests.received.total";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1234",
        "1,234",
        "1，234",
        " 1234 ",
        "１２３４",
        "１，２３４",
        "1234.0",
        "1234件",
        "1,234 件",
        "+1234",
        "0.1234万",
        "1千2百三十四",
        "一千二百三十四",
        "一千二百三十四件",
        "壹仟贰佰叁拾肆",
        "一二三四",
        "收到申请1234件",
        "收到申请一千二百三十四件",
        "2022年收到1,234件",
        "收到1234件，办结1200件",
        "第3号文件所说的1234件",
        "约1300件",
        "1200多",
        "1200余件",
        "1300件左右",
        "一千二百余件",
        "近1300",
        "超过1000",
        "1000件以上",
        "不足2000",
        "不超过1500件",
        "1,234 requests",
        "about 1,300",
        "more than 1,200 requests",
        "nearly 1,300",
        "1.234 thousand",
        "1234 in 2022"
      })
  void theTextMaySayTheNumberInAnyUsualWayOrInWords(String words) {
    given(report(2022).with(RECEIVED, 1234).saying("共[" + words + "](#" + RECEIVED + ")件"))
        .thenFindsNothing();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1235",
        "1,235",
        "１２３５",
        "-1234",
        "−1234",
        "1234.5",
        "0",
        "1235件",
        "1235 条",
        "八百",
        "一千二百",
        "8万",
        "12.34万",
        "3.2万件",
        "八百件",
        "三",
        "约8",
        "约800件",
        "8万余",
        "10余万件",
        "1300多",
        "超过2000",
        "不足1000",
        "收到申请1235件",
        "收到申请八百件",
        "收到88件，办结85件",
        "2022年收到88件",
        "1235 requests",
        "about 800",
        "more than 1,300",
        "1.2 million",
        "零"
      })
  void anotherNumberIsAFinding(String words) {
    given(report(2022).with(RECEIVED, 1234).saying("共[" + words + "](#" + RECEIVED + ")件"))
        .thenFinds("N02");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "收到申请", "上表", "2022年", "2022年度", "12月31日", "十二月", "第三", "第3条", "国办公开办函〔2021〕30号", "A4",
            "G20峰会",
        "一般情况", "统一公开", "百姓关心的", "数据", "几乎没有", "双随机、一公开", "十分重视", "见表三的数据", "三公经费", "四个方面", "一批",
        "received", "see the table", "those of the year 2022", "on 31 December 2022", "the 3rd row",
            "one of the four tables"
      })
  void wordsWithoutANumberOfTheirOwnAreNotJudged(String words) {
    given(report(2022).with(RECEIVED, 1234).saying("共[" + words + "](#" + RECEIVED + ")件"))
        .thenFindsNothing();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "9% | 是比例，不是一个数",
        "占64% | 是比例，不是一个数",
        "百分之九 | 是比例，不是一个数",
        "三成 | 是比例，不是一个数",
        "2倍 | 是比例，不是一个数",
        "8-9 | 是一个范围，不是一个数",
        "8至9件 | 是一个范围，不是一个数",
        "八至九件 | 是一个范围，不是一个数",
        "1/3 | 是一个范围，不是一个数",
        "0x9 | 里的数字连着字母，读不成一个数",
        "9e3 | 里的数字连着字母，读不成一个数",
        "1234567890123456 | 超过 15 位，不会是表中的数",
        "几十 | 读不成一个确定的数",
        "数百件 | 读不成一个确定的数",
        "一百五 | 读不成一个确定的数",
        "两三百件 | 读不成一个确定的数",
        "八九件 | 读不成一个确定的数",
        "三点五万 | 读不成一个确定的数",
        "eight hundred | 用文字写数",
        "two requests | 用文字写数"
      })
  void aNumberThatCannotBeComparedIsTold(String words, String why) {
    given(report(2022).with(RECEIVED, 1234).saying("共[" + words + "](#" + RECEIVED + ")"))
        .thenSays("2022.md:1:2: “" + words + "”没有与 requests.received.total 的数核对：" + why);
  }

  @Test
  void aParagraphThatIsALinkNamesNoNumber() {
    String paragraph = "收到1234件，".repeat(10_000);
    given(report(2022).with(RECEIVED, 1234).saying("共[" + paragraph + "](#" + RECEIVED + ")"))
        .by("not-compared")
        .thenFinds("not-compared");
  }

  @Test
  void whatIsRoundedIsSaidToBeAndComparedAsThat() {
    given(report(2022).with(RECEIVED, 80_123).saying("共[8万](#" + RECEIVED + ")件")).thenFinds("N02");
    given(report(2022).with(RECEIVED, 80_123).saying("共[8万余](#" + RECEIVED + ")件"))
        .thenFindsNothing();
    given(report(2022).with(RECEIVED, 80_000).saying("共[8万](#" + RECEIVED + ")件"))
        .thenFindsNothing();
    given(report(2022).with(RECEIVED, 800).saying("共[八百](#" + RECEIVED + ")件")).thenFindsNothing();
    given(report(2022).with(RECEIVED, 32_145).saying("共[约3.2万](#" + RECEIVED + ")件"))
        .thenFindsNothing();
    given(report(2022).with(RECEIVED, 35_000).saying("共[约3.2万](#" + RECEIVED + ")件"))
        .thenFinds("N02");
  }

  @Test
  void moneyMayBeToldInYuanOrInTenThousands() {
    Figure.Amount amount = new Figure.Amount(new BigDecimal("2.5"), "wanyuan");
    for (String words : new String[] {"2.5", "2.5万", "25000元", "2.5万元", "两万五千"}) {
      given(report(2022).charging(amount).saying("收费[" + words + "](#fees.amount)"))
          .thenFindsNothing();
    }
    given(report(2022).charging(amount).saying("收费[2500元](#fees.amount)")).thenFinds("N02");
  }

  @Test
  void theFindingStandsAtTheNumber() {
    given(
            report(2022)
                .with(RECEIVED, 1234)
                .saying("## 一、总体情况\n\n第一段。\n\n共[88](#requests.received.total)件。\n"))
        .thenSays("2022.md:5:2: 文中写 88，但 requests.received.total 为 1234");
  }

  @Test
  void whatTheTableDoesNotSayIsNotJudged() {
    given(
            report(2022)
                .with("requests.carriedIn.total", 1)
                .saying("共[88](#requests.received.total)件"))
        .thenFindsNothing();
    given(report(2022).blank(RECEIVED).saying("共[0](#requests.received.total)件"))
        .thenFindsNothing();
  }

  @Test
  void figuresOutsideTheTablesAreJudgedToo() {
    given(report(2022).stating("received", 88).saying("共[88](#summary.received)件"))
        .thenFindsNothing();
    given(report(2022).stating("received", 88).saying("共[89](#summary.received)件"))
        .thenFinds("N02");
    given(
            report(2022)
                .charging(new Figure.Amount(new BigDecimal("2230.00"), "yuan"))
                .saying("收费[2,230](#fees.amount)元"))
        .thenFindsNothing();
    given(
            report(2022)
                .charging(new Figure.Amount(new BigDecimal("2230.00"), "yuan"))
                .saying("收费[2230.5](#fees.amount)元"))
        .thenFinds("N02");
  }

  @Test
  void anAddressTheReportDoesNotHaveIsAFinding() {
    given(
            report(2022)
                .saying("[1](#requests.received.totel)、[2](#summary.received)、[三](#requests)"))
        .thenFinds("unknown-cell", "unknown-cell");
  }

  @Test
  void aFigureThatIsNotOnThePageIsAFinding() {
    given(report(2022).saying("共[88](#requests.received.total)件")).thenFinds("unknown-cell");
    given(report(2022).saying("公开[88](#publication.total)条，收费[1](#fees.cases)件、[9](#fees.amount)元"))
        .thenFinds("unknown-cell", "unknown-cell", "unknown-cell");
    given(report(2022).notApplicable(RECEIVED).saying("共[88](#requests.granted.total)件"))
        .thenFindsNothing();
    given(
            report(2022)
                .charging(new Figure.Count(1), Silence.NOT_PUBLISHED)
                .saying("收费[9](#fees.amount)元"))
        .thenFindsNothing();
  }

  @Test
  void aDifferenceThatIsExplainedIsNotTold() {
    given(
            report(2022)
                .with(RECEIVED, 1234)
                .saying("共[88](#requests.received.total)件")
                .accepting("N02"))
        .thenFindsNothing();
  }
}
