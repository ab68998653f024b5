package org.gongkai.download;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.gongkai.json.JsonText;
import org.gongkai.language.Language;
import org.gongkai.language.Text;
import org.gongkai.report.Figure;
import org.gongkai.report.Filing;
import org.gongkai.report.Report;
import org.gongkai.report.Silence;
import org.gongkai.report.Statement;
import org.junit.jupiter.api.Test;

class JsonFileTest {

  private static final String AGENCY =
      "{\"path\":\"guangdong/finance\",\"name\":{\"zh\":\"广东省财政厅\",\"en\":\"Department of Finance, \\\"Guangdong\\\"\"},\"region\":\"440000\",\"level\":\"province\",\"kind\":\"department\",\"sector\":\"finance\"}";
  private static final String NOT_PUBLISHED = "{\"value\":null,\"status\":\"not-published\"}";
  private static final String SILENCE =
      "\"unpublished\":{},\"summary\":{},\"publication\":{\"total\":"
          + NOT_PUBLISHED
          + ",\"items\":[]},\"fees\":{\"cases\":"
          + NOT_PUBLISHED
          + ",\"amount\":"
          + NOT_PUBLISHED
          + ",\"items\":[]}";

  private static final Function<Filing.Attachment, String> NO_SUMS =
      attachment -> {
        throw new AssertionError("nobody asked for a checksum: " + attachment);
      };

  private final Sample sample = new Sample();

  @Test
  void aReportTellsItsFiguresRowByRow() {
    Filing.Attachment file =
        new Filing.Attachment(
            "report.pdf",
            "content/agencies/guangdong/finance/2020/report.pdf",
            1234,
            Text.same("全文"),
            Sample.AT);
    sample.filing = Sample.filing(Optional.of(LocalDate.of(2021, 1, 20)), List.of(file));
    Report report =
        sample.report(
            Sample.LATER,
            2020,
            Map.of(
                "requests.received.natural",
                "3402",
                "requests.received.total",
                "blank",
                "requests.refused.stateSecret.total",
                "n/a",
                "requests.fees.amount",
                "172621.80 yuan"));
    assertEquals(
        "{\"agency\":"
            + AGENCY
            + ",\"year\":2020,\"form\":\"late\",\"scope\":\"own\",\"published\":\"2021-01-20\",\"signed\":null,"
            + "\"title\":{\"zh\":\"广东省财政厅2020年政府信息公开工作年度报告\",\"en\":\"Department of Finance, \\\"Guangdong\\\": annual report on open government information, 2020\"},"
            + "\"source\":{\"title\":{\"zh\":\"年报\",\"en\":\"年报\"},\"url\":\"https://example.cn/?a=1&b=2\",\"note\":{\"zh\":\"\",\"en\":\"\"}},\n"
            + "\"tables\":{\"requests\":[{\"columns\":[\"natural\",\"total\"],\"rows\":{"
            + "\"received\":{\"values\":[3402,null],\"status\":[\"reported\",\"blank\"]},"
            + "\"refused.stateSecret\":{\"values\":[null,null],\"status\":[\"not-published\",\"not-applicable\"]}}},"
            + "{\"columns\":[\"amount\"],\"rows\":{\"fees\":{\"values\":[172621.80],\"status\":[\"reported\"],\"units\":[\"yuan\"]}}}]},\n"
            + SILENCE
            + ",\n"
            + "\"attachments\":[{\"file\":\"report.pdf\",\"title\":{\"zh\":\"全文\",\"en\":\"全文\"},\"bytes\":1234,\"sha256\":\"ab12\"}]}\n",
        text(new JsonFile(sample.library(Language.ZH), attachment -> "ab12").report(report)));
  }

  @Test
  void whatIsStatedOutsideTheTablesKeepsItsStatusAndUnit() {
    sample.statement =
        new Statement(
            Sample.summary(),
            new Statement.Publication(
                new Figure.Count(912),
                List.of(new Statement.Item("规范性文件", new Figure.Count(20))),
                Sample.AT),
            new Statement.Fees(
                new Figure.Count(25),
                new Figure.Amount(new BigDecimal("2950.0"), "yuan"),
                List.of(
                    new Statement.Charge(
                        Silence.NOT_APPLICABLE, new Figure.Amount(new BigDecimal("1"), "yuan"))),
                Sample.AT),
            Map.of("requests", Silence.PICTURE, "review", Silence.ABSENT));
    String json =
        text(
            new JsonFile(sample.library(Language.ZH), NO_SUMS)
                .report(sample.report(Sample.EARLIER, 2019, Map.of())));
    assertEquals(
        "\"unpublished\":{\"requests\":\"picture\",\"review\":\"absent\"},"
            + "\"summary\":{\"received\":{\"value\":88,\"status\":\"reported\"},\"received.natural\":{\"value\":null,\"status\":\"blank\"}},"
            + "\"publication\":{\"total\":{\"value\":912,\"status\":\"reported\"},\"items\":[{\"name\":\"规范性文件\",\"value\":20,\"status\":\"reported\"}]},"
            + "\"fees\":{\"cases\":{\"value\":25,\"status\":\"reported\"},\"amount\":{\"value\":2950.0,\"status\":\"reported\",\"unit\":\"yuan\"},"
            + "\"items\":[{\"cases\":{\"value\":null,\"status\":\"not-applicable\"},\"amount\":{\"value\":1,\"status\":\"reported\",\"unit\":\"yuan\"}}]},",
        json.substring(json.indexOf("\"unpublished\""), json.indexOf("\n\"attachments\"")));
  }

  @Test
  void anAgencyIsItsProfileAndItsReports() {
    Report first = sample.report(Sample.EARLIER, 2019, Map.of("requests.staff.total", "-3"));
    Report second = sample.report(Sample.LATER, 2020, Map.of());
    JsonFile json = new JsonFile(sample.library(Language.ZH), NO_SUMS);
    assertEquals(
        "{\"agency\":"
            + AGENCY
            + ",\"reports\":[\n"
            + text(json.report(first)).strip()
            + ",\n"
            + text(json.report(second)).strip()
            + "\n]}\n",
        text(json.agency(sample.agency)));
  }

  @Test
  void thePortalFileNamesCellsAndAgenciesOnceAndGivesALineAReport() throws IOException {
    sample.report(
        Sample.EARLIER, 2019, Map.of("requests.received.total", "0", "requests.staff.total", "-3"));
    sample.report(
        Sample.LATER,
        2020,
        Map.of("requests.received.total", "blank", "requests.fees.amount", "0.50 wanyuan"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new JsonFile(sample.library(Language.ZH), NO_SUMS).portal(sample.reports.iterator(), out);
    assertEquals(
        "{\"forms\":{\n"
            + "\"early\":{\"title\":{\"zh\":\"格式\",\"en\":\"Form\"},\"cells\":[\"requests.received.total\",\"requests.staff.total\"]},\n"
            + "\"late\":{\"title\":{\"zh\":\"格式\",\"en\":\"Form\"},\"cells\":[\"requests.received.natural\",\"requests.received.total\",\"requests.refused.stateSecret.natural\",\"requests.refused.stateSecret.total\",\"requests.fees.amount\"]}},\n"
            + "\"agencies\":{\n\"guangdong/finance\":"
            + AGENCY
            + "},\n"
            + "\"reports\":[\n"
            + "{\"agency\":\"guangdong/finance\",\"year\":2019,\"form\":\"early\",\"scope\":\"own\",\"published\":null,\"signed\":null,\"values\":[0,-3],\"units\":{},"
            + SILENCE
            + "},\n"
            + "{\"agency\":\"guangdong/finance\",\"year\":2020,\"form\":\"late\",\"scope\":\"own\",\"published\":null,\"signed\":null,"
            + "\"values\":[\"not-published\",\"blank\",\"not-published\",\"not-published\",0.50],\"units\":{\"requests.fees.amount\":\"wanyuan\"},"
            + SILENCE
            + "}\n"
            + "]}\n",
        text(out.toByteArray()));
  }

  @Test
  void theSameFiguresGiveTheSameBytes() {
    Report report = sample.report(Sample.LATER, 2020, Map.of("requests.received.natural", "1"));
    assertArrayEquals(
        new JsonFile(sample.library(Language.ZH), NO_SUMS).report(report),
        new JsonFile(sample.library(Language.EN), NO_SUMS).report(report));
  }

  @Test
  void wordsCannotLeaveTheirString() {
    assertEquals("\"\\u003c/script>\"", JsonText.quoted("</script>"));
    assertEquals(
        "\"\\\"\\\\\\n\\r\\t\\u0000\\u001f\\u007f\\u2028\\u2029\"",
        JsonText.quoted("\"\\\n\r\t\u0000\u001f\u007f\u2028\u2029"));
    assertEquals("\"年报 𠀀 & 'x'\"", JsonText.quoted("年报 𠀀 & 'x'"));
  }

  private static String text(byte[] json) {
    return new String(json, StandardCharsets.UTF_8);
  }
}
