package org.gongkai.download;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.content.form.FormsReader;
import org.gongkai.finding.Location;
import org.gongkai.form.Block;
import org.gongkai.form.Cells;
import org.gongkai.form.Edition;
import org.gongkai.form.Form;
import org.gongkai.form.Forms;
import org.gongkai.form.Heading;
import org.gongkai.form.Kind;
import org.gongkai.form.Layout;
import org.gongkai.form.Measure;
import org.gongkai.form.Measurement;
import org.gongkai.form.Measures;
import org.gongkai.form.Outcomes;
import org.gongkai.form.Sum;
import org.gongkai.form.Table;
import org.gongkai.language.Language;
import org.gongkai.language.Text;
import org.gongkai.law.Formula;
import org.gongkai.law.Law;
import org.gongkai.law.Speech;
import org.gongkai.report.Agency;
import org.gongkai.report.Figure;
import org.gongkai.report.Figures;
import org.gongkai.report.Filing;
import org.gongkai.report.Library;
import org.gongkai.report.Portal;
import org.gongkai.report.Report;
import org.gongkai.report.Silence;
import org.gongkai.report.Statement;
import org.gongkai.report.Vocabulary;

/**
 * A portal of one agency with the smallest forms that have everything: two blocks, an amount
 * without a printed unit, and a cell that the earlier form does not have.
 */
public final class Sample {

  public static final Measure RECEIVED =
      new Measure("received", Text.of("新收申请", "Requests received"), "request");
  public static final Location AT = Location.of("content/agencies/guangdong/finance/2020.yaml");

  private static final Heading NATURAL =
      heading("natural", "自然人", "Natural persons", Kind.COUNT, "");
  private static final Heading TOTAL = heading("total", "总计", "Total", Kind.COUNT, "");
  private static final Heading AMOUNT = heading("amount", "金额", "Amount", Kind.AMOUNT, "");
  private static final Heading NEW = heading("received", "新收", "Received", Kind.COUNT, "");
  private static final Heading SECRET =
      heading("refused.stateSecret", "不予公开：国家秘密", "Refused: state secret", Kind.COUNT, "");
  private static final Heading FEES = heading("fees", "收费", "Fees", Kind.COUNT, "");
  private static final Heading STAFF = heading("staff", "人员", "Staff", Kind.CHANGE, "person");

  public static final Form EARLIER =
      form("early", 2019, new Block(Text.EMPTY, List.of(TOTAL), List.of(NEW, STAFF)));
  public static final Form LATER =
      form(
          "late",
          2020,
          new Block(Text.EMPTY, List.of(NATURAL, TOTAL), List.of(NEW, SECRET)),
          new Block(Text.EMPTY, List.of(AMOUNT), List.of(FEES)));

  public final Agency agency =
      new Agency(
          "guangdong/finance",
          Text.of("广东省财政厅", "Department of Finance, \"Guangdong\""),
          List.of(),
          new Agency.Standing("440000", "province", "department", "finance", "", ""),
          new Agency.Contact("", "", "", ""),
          new Agency.Lineage("", Optional.empty(), Optional.empty(), "", List.of()),
          AT);

  public final List<Report> reports = new ArrayList<>();

  /** What the next report states outside its tables and how it was published. */
  public Statement statement = statement(Map.of());

  public Filing filing = filing(Optional.empty(), List.of());

  /**
   * @param figures by address: a number, {@code 12.50 yuan}, {@code blank} or {@code n/a}
   */
  public Report report(Form form, int year, Map<String, String> figures) {
    Figures.Draft own = new Figures.Draft(form, AT.file());
    figures.forEach(
        (address, written) -> {
          var cell = form.cells().find(address).orElseThrow();
          String[] parts = written.split(" ");
          switch (parts[0]) {
            case "blank" -> own.leaveBlank(cell);
            case "n/a" -> own.markNotApplicable(cell);
            default ->
                own.report(cell, Long.parseLong(parts[0].replace(".", "")), decimals(parts[0]));
          }
          if (parts.length > 1) {
            own.unit(cell, parts[1]);
          }
        });
    Report report = new Report(agency, year, form, own.done(), statement, filing, List.of());
    reports.add(report);
    return report;
  }

  public Library library(Language... languages) {
    Portal portal =
        new Portal(
            Text.same("x"), Text.EMPTY, "", List.of(languages), Portal.Owner.UNKNOWN, List.of());
    return new Library(
        portal,
        forms(),
        new Vocabulary(
            FormsReader.codes(),
            FormsReader.bodies(),
            Map.of(),
            Map.of(),
            FormsReader.jurisdiction().words().levels(),
            Map.of(),
            Map.of()),
        List.of(agency),
        Map.of(agency.path(), reports));
  }

  public static Forms forms() {
    return new Forms(
        List.of(EARLIER, LATER),
        new Measures(
            List.of(RECEIVED),
            Map.of(),
            Map.of("yuan", Text.of("元", "yuan"), "person", Text.of("人", "people"))),
        new Outcomes(RECEIVED, List.of()),
        new Law(Text.EMPTY, LocalDate.EPOCH, List.of(), List.of(), Speech.NONE));
  }

  public static Statement statement(
      Map<String, Statement.Stated> summary, Statement.Item... items) {
    return new Statement(
        summary,
        new Statement.Publication(
            items.length == 0 ? Silence.NOT_PUBLISHED : new Figure.Count(912), List.of(items), AT),
        new Statement.Fees(Silence.NOT_PUBLISHED, Silence.NOT_PUBLISHED, List.of(), AT),
        Map.of());
  }

  public static Map<String, Statement.Stated> summary() {
    Map<String, Statement.Stated> summary = new LinkedHashMap<>();
    summary.put("received", new Statement.Stated(RECEIVED, Text.EMPTY, new Figure.Count(88), AT));
    summary.put(
        "received.natural",
        new Statement.Stated(RECEIVED, Text.of("自然人", "Natural persons"), Silence.BLANK, AT));
    return summary;
  }

  public static Filing filing(Optional<LocalDate> published, List<Filing.Attachment> attachments) {
    return new Filing(
        published,
        Optional.empty(),
        new Filing.Source(
            Text.same("年报"), "https://example.cn/?a=1&b=2", Text.EMPTY, "", Filing.Extent.FULL),
        Filing.Scope.OWN,
        attachments,
        List.of(),
        AT);
  }

  /**
   * The lines of a CSV file, after the byte order mark that every one has; the last ends like the
   * others.
   */
  public static List<String> lines(byte[] csv) {
    String text = new String(csv, StandardCharsets.UTF_8);
    if (!text.startsWith("\uFEFF") || !text.endsWith("\r\n")) {
      throw new AssertionError("no byte order mark, or no line end at the end: " + text);
    }
    return List.of(text.substring(1).split("\r\n"));
  }

  private static int decimals(String number) {
    return number.indexOf('.') < 0 ? 0 : number.length() - number.indexOf('.') - 1;
  }

  private static Heading heading(String key, String zh, String en, Kind kind, String unit) {
    return new Heading(
        key, Text.of("一、" + zh, "1. " + en), Text.of(zh, en), true, kind, unit, List.of());
  }

  private static Form form(String id, int from, Block... blocks) {
    Table table =
        new Table(
            "requests",
            "requests",
            Text.of("申请", "Requests"),
            Text.EMPTY,
            Text.EMPTY,
            Layout.GRID,
            List.of(blocks));
    Edition edition =
        new Edition(
            id,
            from,
            9999,
            Text.of("格式", "Form"),
            Text.of(
                "{agency}{year}年政府信息公开工作年度报告",
                "{agency}: annual report on open government information, {year}"),
            Text.EMPTY,
            Text.EMPTY);
    Cells cells = Form.index(List.of(table));
    Measurement received =
        new Measurement(
            RECEIVED,
            Sum.of(
                Formula.of("requests.received.total"),
                name -> List.of(cells.find(name).orElseThrow())),
            Text.of("大致可比", "roughly, at best"));
    return new Form(
        edition,
        List.of(),
        false,
        List.of(table),
        cells,
        Form.Arithmetic.NONE,
        Map.of("received", received));
  }
}
