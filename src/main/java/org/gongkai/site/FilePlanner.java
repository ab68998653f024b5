package org.gongkai.site;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.gongkai.check.Examinations;
import org.gongkai.download.CsvFile;
import org.gongkai.download.DataDictionary;
import org.gongkai.download.FindingsFile;
import org.gongkai.download.JsonFile;
import org.gongkai.form.Form;
import org.gongkai.language.Text;
import org.gongkai.report.Agency;
import org.gongkai.report.Filing;
import org.gongkai.report.Library;
import org.gongkai.report.Report;

/**
 * Plans the files to download: of each report, of each agency, of everything; and the attachments.
 * Each is made when it is written.
 */
final class FilePlanner {

  private static final String CSV = "csv";
  private static final String JSON = "json";

  private final Library library;
  private final Attachments attachments;
  private final CsvFile csv;
  private final JsonFile json;
  private final FindingsFile findings;
  private final List<SiteFile> files = new ArrayList<>();

  FilePlanner(Library library, Examinations examinations, Attachments attachments) {
    this.library = library;
    this.findings = new FindingsFile(library, examinations);
    this.attachments = attachments;
    this.csv = new CsvFile(library);
    this.json = new JsonFile(library, attachments::checksum);
  }

  List<SiteFile> files() {
    for (Agency agency : library.agencies()) {
      offer(CSV, Paths.download(agency, CSV), out -> out.write(csv.agency(agency)));
      offer(JSON, Paths.download(agency, JSON), out -> out.write(json.agency(agency)));
      library.reportsOf(agency).forEach(this::report);
    }
    everything();
    return files;
  }

  private void report(Report report) {
    offer(CSV, Paths.download(report, CSV), out -> out.write(csv.report(report)));
    offer(JSON, Paths.download(report, JSON), out -> out.write(json.report(report)));
    for (Filing.Attachment file : report.filing().attachments()) {
      files.add(attachments.published(Paths.of(report) + file.name(), file));
    }
  }

  private void everything() {
    DataDictionary dictionary = new DataDictionary(library.forms());
    for (Form form : used(library)) {
      offer(CSV, portalCsv(form), out -> csv.portal(form, all(form), out));
    }
    offer(CSV, Paths.DATA + "findings.csv", findings::csv);
    offer(CSV, Paths.DATA + "dictionary.csv", out -> out.write(dictionary.cells()));
    offer(CSV, Paths.DATA + "measures.csv", out -> out.write(dictionary.measures()));
    offer(CSV, Paths.DATA + "status.csv", out -> out.write(dictionary.words()));
    offer(JSON, Paths.DATA + "reports.json", out -> json.portal(all(), out));
  }

  private void offer(String kind, String path, SiteFile.Content content) {
    if (library.portal().downloads().contains(kind)) {
      files.add(new SiteFile(path, content));
    }
  }

  /** What the data page offers. */
  static List<DataPage.Offer> offers(Library library) {
    List<DataPage.Offer> offers = new ArrayList<>();
    if (library.portal().downloads().contains(CSV)) {
      for (Form form : used(library)) {
        Text title = form.edition().title();
        offers.add(
            new DataPage.Offer(
                portalCsv(form),
                Text.of(
                    title.zh() + "：全部报告，每份一行，每格一列",
                    title.en() + ": all reports, a row each, a column for every figure"),
                CSV));
      }
      offers.add(
          new DataPage.Offer(
              Paths.DATA + "findings.csv",
              Text.of(
                  "核对提示：每条一行，含规则、分量、是否已说明及理由、依据",
                  "Findings of the checks: a row each, with rule, weight, reason where explained, and ground"),
              CSV));
      offers.add(
          new DataPage.Offer(
              Paths.DATA + "dictionary.csv",
              Text.of(
                  "数据字典：每个数的代码、表、行、列、类型和单位",
                  "Data dictionary: code, table, row, column, kind and unit of every figure"),
              CSV));
      offers.add(
          new DataPage.Offer(
              Paths.DATA + "measures.csv",
              Text.of("可比指标，以及各年格式如何加总得出", "Comparable measures and how each form adds up to them"),
              CSV));
      offers.add(
          new DataPage.Offer(
              Paths.DATA + "status.csv", Text.of("状态词的含义", "What the status words mean"), CSV));
    }
    if (library.portal().downloads().contains(JSON)) {
      offers.add(
          new DataPage.Offer(
              Paths.DATA + "reports.json",
              Text.of(
                  "全部报告，含状态、来源和文字给出的数",
                  "All reports, with status, source and figures stated in the text"),
              JSON));
    }
    return offers;
  }

  private static String portalCsv(Form form) {
    return Paths.DATA + form.id() + ".csv";
  }

  /** The forms any report uses, oldest first. */
  private static List<Form> used(Library library) {
    return library.forms().all().stream()
        .filter(
            form ->
                library.reports().values().stream()
                    .flatMap(List::stream)
                    .anyMatch(report -> report.form() == form))
        .toList();
  }

  private Iterator<Report> all() {
    return library.agencies().stream()
        .flatMap(agency -> library.reportsOf(agency).stream())
        .iterator();
  }

  private Iterator<Report> all(Form form) {
    return library.agencies().stream()
        .flatMap(agency -> library.reportsOf(agency).stream())
        .filter(report -> report.form() == form)
        .iterator();
  }
}
