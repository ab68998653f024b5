package org.gongkai.download;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.form.Form;
import org.gongkai.language.JsonText;
import org.gongkai.language.Text;
import org.gongkai.report.Agency;
import org.gongkai.report.DataFormat;
import org.gongkai.report.Filing;
import org.gongkai.report.Library;
import org.gongkai.report.Report;

/**
 * The figures as JSON: UTF-8, members always in the same order, a value null unless its status is
 * {@code reported}. Safe for several threads.
 */
public final class JsonFile implements Download {

  private static final int REPORT_BYTES = 1 << 14;
  private static final int PASS_ON = 1 << 16;

  private final Library library;
  private final Function<Filing.Attachment, String> checksums;
  private final Map<String, JsonForm> forms = new HashMap<>();

  /**
   * @param checksums SHA-256 of an attachment, in hexadecimal
   */
  public JsonFile(Library library, Function<Filing.Attachment, String> checksums) {
    this.library = library;
    this.checksums = checksums;
    library.forms().all().forEach(form -> forms.put(form.id(), new JsonForm(form)));
  }

  @Override
  public DataFormat format() {
    return DataFormat.JSON;
  }

  @Override
  public List<PortalFile> portal() {
    return List.of(
        new PortalFile(
            "reports",
            DataFormat.JSON,
            Text.of(
                "全部报告，含状态、来源和文字给出的数",
                "All reports, with status, source and figures stated in the text"),
            out -> portal(library.all().iterator(), out)));
  }

  /**
   * One report with its agency: tables row by row, what stands outside them, and its attachments.
   */
  @Override
  public byte[] report(Report report) {
    Bytes json = new Bytes(REPORT_BYTES);
    report(report, json);
    return json.put('\n').toArray();
  }

  /** An agency with all its reports, oldest first, each as {@link #report} gives it. */
  @Override
  public byte[] agency(Agency agency) {
    Bytes json = new Bytes(4 * REPORT_BYTES).ascii("{\"agency\":");
    profile(agency, json);
    json.ascii(",\"reports\":[");
    String between = "\n";
    for (Report report : library.reportsOf(agency)) {
      json.ascii(between);
      report(report, json);
      between = ",\n";
    }
    return json.ascii("\n]}\n").toArray();
  }

  /**
   * Many reports in one document: the cells of each form and the agencies once, then a line a
   * report with its values in the order of its form's cells, each a number or the word for its
   * {@link Silence}.
   *
   * @param reports read one by one, so that a portal of any size needs no more memory
   */
  public void portal(Iterator<Report> reports, OutputStream out) throws IOException {
    Bytes json = new Bytes(2 * PASS_ON).ascii("{\"forms\":{");
    json.text(library.forms().all().stream().map(JsonFile::form).collect(Collectors.joining(",")));
    json.ascii("},\n\"agencies\":{");
    String between = "\n";
    for (Agency agency : library.agencies()) {
      json.ascii(between).quoted(agency.path()).put(':');
      profile(agency, json);
      json.passOn(out, PASS_ON);
      between = ",\n";
    }
    json.ascii("},\n\"reports\":[");
    between = "\n";
    while (reports.hasNext()) {
      json.ascii(between);
      brief(reports.next(), json);
      json.passOn(out, PASS_ON);
      between = ",\n";
    }
    json.ascii("\n]}\n").passOn(out, 0);
  }

  private void report(Report report, Bytes json) {
    json.ascii("{\"agency\":");
    profile(report.agency(), json);
    identity(report, json);
    json.ascii(",\"title\":").quoted(report.title());
    Filing.Source source = report.filing().source();
    json.ascii(",\"source\":{\"title\":").quoted(source.title());
    json.ascii(",\"url\":").quoted(source.url()).ascii(",\"note\":").quoted(source.note());
    json.ascii("},\n\"tables\":");
    forms.get(report.form().id()).tables(report.figures(), json);
    json.ascii(",\n");
    new JsonStatement(json).members(report.statement());
    json.ascii(",\n\"attachments\":[");
    json.text(
        report.filing().attachments().stream()
            .map(this::attachment)
            .collect(Collectors.joining(",")));
    json.ascii("]}");
  }

  private void brief(Report report, Bytes json) {
    json.ascii("{\"agency\":").quoted(report.agency().path());
    identity(report, json);
    json.put(',');
    forms.get(report.form().id()).brief(report.figures(), json);
    json.put(',');
    new JsonStatement(json).members(report.statement());
    json.put('}');
  }

  private static void identity(Report report, Bytes json) {
    json.ascii(",\"year\":").number(report.year()).ascii(",\"form\":").quoted(report.form().id());
    json.ascii(",\"scope\":\"").ascii(report.filing().scope().key()).put('"');
    json.ascii(",\"published\":")
        .ascii(date(report.filing().published()))
        .ascii(",\"signed\":")
        .ascii(date(report.filing().signed()));
  }

  private static void profile(Agency agency, Bytes json) {
    Agency.Standing standing = agency.standing();
    json.ascii("{\"path\":").quoted(agency.path()).ascii(",\"name\":").quoted(agency.name());
    json.ascii(",\"region\":")
        .quoted(standing.region())
        .ascii(",\"level\":")
        .quoted(standing.level());
    json.ascii(",\"kind\":")
        .quoted(standing.kind())
        .ascii(",\"sector\":")
        .quoted(standing.sector())
        .put('}');
  }

  private static String form(Form form) {
    String cells =
        form.cells().all().stream()
            .map(cell -> JsonText.quoted(cell.address()))
            .collect(Collectors.joining(","));
    return "\n"
        + JsonText.quoted(form.id())
        + ":{\"title\":"
        + JsonText.object(form.edition().title())
        + ",\"cells\":["
        + cells
        + "]}";
  }

  private String attachment(Filing.Attachment attachment) {
    return "{\"file\":"
        + JsonText.quoted(attachment.name())
        + ",\"title\":"
        + JsonText.object(attachment.title())
        + ",\"bytes\":"
        + attachment.bytes()
        + ",\"sha256\":\""
        + checksums.apply(attachment)
        + "\"}";
  }

  private static String date(Optional<LocalDate> date) {
    return date.map(known -> "\"" + known + "\"").orElse("null");
  }
}
