package org.gongkai.download;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.report.Figure;
import org.gongkai.report.Silence;
import org.junit.jupiter.api.Test;

class DataDictionaryTest {

  private final DataDictionary dictionary = new DataDictionary(Sample.forms());

  @Test
  void everyCellOfEveryFormIsNamedInBothLanguages() {
    assertEquals(
        List.of(
            "form,cell,table,line_zh,line_en,column_zh,column_en,kind,unit",
            "early,requests.received.total,requests,新收,Received,总计,Total,count,",
            "early,requests.staff.total,requests,人员,Staff,总计,Total,change,person",
            "late,requests.received.natural,requests,新收,Received,自然人,Natural persons,count,",
            "late,requests.received.total,requests,新收,Received,总计,Total,count,",
            "late,requests.refused.stateSecret.natural,requests,不予公开：国家秘密,Refused: state secret,自然人,Natural persons,count,",
            "late,requests.refused.stateSecret.total,requests,不予公开：国家秘密,Refused: state secret,总计,Total,count,",
            "late,requests.fees.amount,requests,收费,Fees,金额,Amount,amount,"),
        Sample.lines(dictionary.cells()));
  }

  @Test
  void everyMeasureSaysHowItAddsUp() {
    assertEquals(
        List.of(
            "measure,measure_zh,measure_en,unit,form,sum,note_zh,note_en",
            "received,新收申请,Requests received,request,early,requests.received.total,大致可比,\"roughly, at best\"",
            "received,新收申请,Requests received,request,late,requests.received.total,大致可比,\"roughly, at best\""),
        Sample.lines(dictionary.measures()));
  }

  @Test
  void everyWordInTheFilesIsExplained() {
    assertEquals(
        List.of(
            "set,word,zh,en",
            "status,reported,报告给出了这个数,The report gives this number",
            "status,blank,原文此处为空白,Left empty in the original",
            "status,not-applicable,原文注明不适用于该机关,The original says it does not apply to this agency",
            "status,not-published,没有公布，或没有可读的文本,\"Not in what was published, or not to be had as text\"",
            "status,not-obtained,本站尚未取得，不等于没有公布,\"This portal has not got it, which is not to say that it was not published\"",
            "status,no-such-cell,当年的格式没有这一项,That year's form does not ask for it",
            "status,no-report,没有本站收录的报告,No report in this portal",
            "kind,count,从0起的整数,A whole number from 0",
            "kind,change,可为负数的整数,A whole number that may be negative",
            "kind,amount,金额，小数位数同原文；格式未印单位的，由报告给出,\"Money, with the decimals of the source; where the form prints no unit the report gives it\"",
            "scope,area,全地区汇总,\"whole area, all bodies together\"",
            "scope,own,本机关,this agency alone",
            "severity,error,错误,error",
            "severity,warning,警告,warning",
            "severity,info,提示,info",
            "state,open,尚无说明,Nobody has explained it",
            "state,accepted,已知并已说明,Known and explained",
            "unit,person,人,people",
            "unit,yuan,元,yuan"),
        Sample.lines(dictionary.words()));
  }

  @Test
  void theFiguresOwnWordsAreAmongThem() {
    List<String> rows = Sample.lines(dictionary.words());
    Stream<Figure> answers =
        Stream.of(Silence.values()).filter(Silence::isOfReport).map(Figure.class::cast);
    Stream.concat(Stream.of(new Figure.Count(1)), answers)
        .map(answer -> "status," + answer.status() + ",")
        .forEach(
            begin ->
                assertEquals(1, rows.stream().filter(row -> row.startsWith(begin)).count(), begin));
  }
}
