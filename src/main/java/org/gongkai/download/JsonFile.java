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
import org.gongkai.form.Cell;
import org.gongkai.form.Form;
import org.gongkai.json.Json;
import org.gongkai.json.Layout;
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
    Bytes bytes = new Bytes(REPORT_BYTES);
    report(report, bytes, Json.to(bytes));
    return bytes.put('\n').toArray();
  }

  /** An agency with all its reports, oldest first, each as {@link #report} gives it. */
  @Override
  public byte[] agency(Agency agency) {
    Bytes bytes = new Bytes(4 * REPORT_BYTES);
    Json json = Json.to(bytes).object();
    profile(agency, json.name("agency"));
    json.name("reports").list(Layout.ROWS);
    library.reportsOf(agency).forEach(report -> report(report, bytes, json));
    json.end().end();
    return bytes.put('\n').toArray();
  }

  /**
   * Many reports in one document: the cells of each form and the agencies once, then a line a
   * report with its values in the order of its form's cells, each a number or the word for its
   * {@link Status}.
   *
   * @param reports read one by one, so that a portal of any size needs no more memory
   */
  public void portal(Iterator<Report> reports, OutputStream out) throws IOException {
    Bytes bytes = new Bytes(2 * PASS_ON);
    Json json = Json.to(bytes).object(Layout.PARAGRAPHS).name("forms").object(Layout.ENTRIES);
    library.forms().all().forEach(form -> form(form, json));
    json.end().name("agencies").object(Layout.ENTRIES);
    for (Agency agency : library.agencies()) {
      profile(agency, json.name(agency.path()));
      bytes.passOn(out, PASS_ON);
    }
    json.end().name("reports").list(Layout.ROWS);
    while (reports.hasNext()) {
      brief(reports.next(), bytes, json);
      bytes.passOn(out, PASS_ON);
    }
    json.end().end();
    bytes.put('\n').passOn(out, 0);
  }

  private void report(Report report, Bytes bytes, Json json) {
    profile(report.agency(), json.object().name("agency"));
    identity(report, json);
    json.name("title").words(report.title());
    Filing.Source source = report.filing().source();
    json.name("source").object().name("title").words(source.title());
    json.name("url").words(source.url()).name("note").words(source.note()).end();
    json.line().name("tables").room();
    forms.get(report.form().id()).tables(report.figures(), bytes);
    json.line();
    new JsonStatement(json).members(report.statement());
    json.line().name("attachments").list();
    report.filing().attachments().forEach(attachment -> attachment(attachment, json));
    json.end().end();
  }

  private void brief(Report report, Bytes bytes, Json json) {
    json.object().name("agency").words(report.agency().path());
    identity(report, json);
    forms.get(report.form().id()).brief(report.figures(), bytes, json);
    new JsonStatement(json).members(report.statement());
    json.end();
  }

  private static void identity(Report report, Json json) {
    json.name("year").number(report.year()).name("form").words(report.form().id());
    json.name("scope").words(report.filing().scope().key());
    date(report.filing().published(), json.name("published"));
    date(report.filing().signed(), json.name("signed"));
  }

  private static void profile(Agency agency, Json json) {
    Agency.Standing standing = agency.standing();
    json.object().name("path").words(agency.path()).name("name").words(agency.name());
    json.name("region").words(standing.region()).name("level").words(standing.level());
    json.name("kind").words(standing.kind()).name("sector").words(standing.sector()).end();
  }

  private static void form(Form form, Json json) {
    json.name(form.id()).object().name("title").words(form.edition().title());
    json.name("cells").list(form.cells().all().stream().map(Cell::address)).end();
  }

  private void attachment(Filing.Attachment attachment, Json json) {
    json.object().name("file").words(attachment.name()).name("title").words(attachment.title());
    json.name("bytes").number(attachment.bytes());
    json.name("sha256").words(checksums.apply(attachment)).end();
  }

  private static void date(Optional<LocalDate> date, Json json) {
    if (date.isPresent()) {
      json.words(date.get().toString());
    } else {
      json.as("null");
    }
  }
}
