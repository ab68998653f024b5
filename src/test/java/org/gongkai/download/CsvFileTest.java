package org.gongkai.download;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.language.Language;
import org.gongkai.report.Figure;
import org.gongkai.report.Report;
import org.gongkai.report.Silence;
import org.gongkai.report.Statement;
import org.junit.jupiter.api.Test;

class CsvFileTest {

  private final Sample sample = new Sample();

  @Test
  void aReportHasARowForEveryCellAndOnlyReportedOnesHaveAValue() {
    Report report =
        sample.report(
            Sample.LATER,
            2020,
            Map.of(
                "requests.received.natural",
                "0",
                "requests.received.total",
                "blank",
                "requests.refused.stateSecret.total",
                "n/a",
                "requests.fees.amount",
                "172621.80 yuan"));
    assertEquals(
        List.of(
            "cell,value,status,unit,line,column",
            "requests.received.natural,0,reported,,新收,自然人",
            "requests.received.total,,blank,,新收,总计",
            "requests.refused.stateSecret.natural,,not-published,,不予公开：国家秘密,自然人",
            "requests.refused.stateSecret.total,,not-applicable,,不予公开：国家秘密,总计",
            "requests.fees.amount,172621.80,reported,yuan,收费,金额",
            "publication.total,,not-published,item,主动公开政府信息总数,",
            "fees.cases,,not-published,case,收取信息处理费的件数,",
            "fees.amount,,not-published,,信息处理费金额,"),
        Sample.lines(new CsvFile(sample.library(Language.ZH, Language.EN)).report(report)));
  }

  @Test
  void whatAReportStatesOutsideItsTablesFollowsTheCells() {
    sample.statement =
        new Statement(
            Sample.summary(),
            new Statement.Publication(
                new Figure.Count(912),
                List.of(
                    new Statement.Item("规范性文件", new Figure.Count(20)),
                    new Statement.Item("其他", Silence.BLANK)),
                Sample.AT),
            new Statement.Fees(
                new Figure.Count(25),
                new Figure.Amount(new BigDecimal("2950"), "yuan"),
                List.of(
                    new Statement.Charge(
                        new Figure.Count(25),
                        new Figure.Amount(new BigDecimal("2950.00"), "yuan"))),
                Sample.AT),
            Map.of());
    Report report = sample.report(Sample.EARLIER, 2019, Map.of("requests.staff.total", "-3"));
    assertEquals(
        List.of(
            "cell,value,status,unit,line,column",
            "requests.received.total,,not-published,,Received,Total",
            "requests.staff.total,-3,reported,person,Staff,Total",
            "summary.received,88,reported,request,Requests received,",
            "summary.received.natural,,blank,request,Requests received,Natural persons",
            "publication.total,912,reported,item,Items made public,",
            "fees.cases,25,reported,case,Requests charged a handling fee,",
            "fees.amount,2950,reported,yuan,Handling fees charged,",
            "publication.item,20,reported,item,规范性文件,",
            "publication.item,,blank,item,其他,",
            "fees.item.cases,25,reported,case,Requests charged a handling fee,1",
            "fees.item.amount,2950.00,reported,yuan,Handling fees charged,1"),
        Sample.lines(new CsvFile(sample.library(Language.EN)).report(report)));
  }

  @Test
  void theYearsOfAnAgencyStandSideBySideAndEveryGapSaysWhy() {
    sample.statement = Sample.statement(Sample.summary());
    sample.report(
        Sample.EARLIER, 2018, Map.of("requests.received.total", "5", "requests.staff.total", "-1"));
    sample.statement = Sample.statement(Map.of());
    sample.report(
        Sample.LATER,
        2020,
        Map.of(
            "requests.received.total",
            "7",
            "requests.received.natural",
            "blank",
            "requests.fees.amount",
            "1.50 wanyuan"));
    assertEquals(
        List.of(
            "cell,line,column,2018,2019,2020",
            "requests.received.total,Received,Total,5,no-report,7",
            "requests.staff.total,Staff,Total,-1,no-report,no-such-cell",
            "requests.received.natural,Received,Natural persons,no-such-cell,no-report,blank",
            "requests.refused.stateSecret.natural,Refused: state secret,Natural persons,no-such-cell,no-report,not-published",
            "requests.refused.stateSecret.total,Refused: state secret,Total,no-such-cell,no-report,not-published",
            "requests.fees.amount,Fees,Amount,no-such-cell,no-report,1.50",
            "requests.fees.amount.unit,Fees,Amount,no-such-cell,no-report,wanyuan",
            "summary.received,Requests received,,88,no-report,not-published",
            "summary.received.natural,Requests received,Natural persons,blank,no-report,not-published",
            "publication.total,Items made public,,not-published,no-report,not-published",
            "fees.cases,Requests charged a handling fee,,not-published,no-report,not-published",
            "fees.amount,Handling fees charged,,not-published,no-report,not-published",
            "fees.amount.unit,Handling fees charged,,not-published,no-report,not-published"),
        Sample.lines(new CsvFile(sample.library(Language.EN)).agency(sample.agency)));
  }

  @Test
  void anAgencyWithoutReportsHasAHeadOnly() {
    assertEquals(
        List.of("cell,line,column"),
        Sample.lines(new CsvFile(sample.library(Language.ZH)).agency(sample.agency)));
  }

  @Test
  void thePortalFileHasARowForEveryReportAndTheUnitBesideAnAmount() throws IOException {
    sample.filing = Sample.filing(Optional.of(LocalDate.of(2021, 1, 20)), List.of());
    sample.report(
        Sample.LATER,
        2020,
        Map.of(
            "requests.received.natural",
            "1234567890123",
            "requests.received.total",
            "n/a",
            "requests.fees.amount",
            "0.05 yuan"));
    sample.filing = Sample.filing(Optional.empty(), List.of());
    sample.report(Sample.LATER, 2021, Map.of());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new CsvFile(sample.library(Language.EN)).portal(Sample.LATER, sample.reports.iterator(), out);
    assertEquals(
        List.of(
            "agency,name,region,year,published,scope,requests.received.natural,requests.received.total,requests.refused.stateSecret.natural,requests.refused.stateSecret.total,requests.fees.amount,requests.fees.amount.unit",
            "guangdong/finance,\"Department of Finance, \"\"Guangdong\"\"\",440000,2020,2021-01-20,own,1234567890123,not-applicable,not-published,not-published,0.05,yuan",
            "guangdong/finance,\"Department of Finance, \"\"Guangdong\"\"\",440000,2021,,own,not-published,not-published,not-published,not-published,not-published,not-published"),
        Sample.lines(out.toByteArray()));
  }

  @Test
  void aLongPortalFileIsPassedOnPieceByPiece() throws IOException {
    Report report = sample.report(Sample.LATER, 2020, Map.of());
    int[] pieces = {0, 0};
    ByteArrayOutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public synchronized void write(byte[] bytes, int from, int length) {
            pieces[0]++;
            pieces[1] = Math.max(pieces[1], length);
            super.write(bytes, from, length);
          }
        };
    new CsvFile(sample.library(Language.ZH))
        .portal(Sample.LATER, Stream.generate(() -> report).limit(5000).iterator(), out);
    assertEquals(5001, Sample.lines(out.toByteArray()).size());
    assertEquals(
        true,
        pieces[0] > 5 && pieces[1] < 70_000,
        pieces[0] + " pieces, the largest of " + pieces[1]);
  }

  @Test
  void nothingWrittenBySomeoneIsAFormulaButANegativeNumberStaysANumber() {
    sample.statement =
        Sample.statement(
            Map.of(),
            Stream.of(
                    "=1+1",
                    "+86",
                    "-cmd",
                    "@SUM(A1)",
                    "\tx",
                    "＝1",
                    "'=1",
                    "a=b",
                    "=\"x\",2",
                    "1,2\"3\"")
                .map(name -> new Statement.Item(name, Silence.BLANK))
                .toArray(Statement.Item[]::new));
    Report report = sample.report(Sample.EARLIER, 2019, Map.of("requests.staff.total", "-3"));
    List<String> lines = Sample.lines(new CsvFile(sample.library(Language.EN)).report(report));
    assertEquals("requests.staff.total,-3,reported,person,Staff,Total", lines.get(2));
    assertEquals(
        List.of(
            "'=1+1",
            "'+86",
            "'-cmd",
            "'@SUM(A1)",
            "'\tx",
            "'＝1",
            "'=1",
            "a=b",
            "\"'=\"\"x\"\",2\"",
            "\"1,2\"\"3\"\"\""),
        lines.stream()
            .filter(line -> line.startsWith("publication.item,"))
            .map(
                line -> line.substring("publication.item,,blank,item,".length(), line.length() - 1))
            .toList());
  }

  @Test
  void aLineBreakInsideAFieldIsQuoted() {
    assertEquals("\"a\nb\"", CsvText.of("a\nb"));
    assertEquals("\"'\rb\"", CsvText.of("\rb"));
    assertEquals("", CsvText.of(""));
  }
}
