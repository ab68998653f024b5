package org.gongkai.download;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.gongkai.check.Examinations;
import org.gongkai.form.Form;
import org.gongkai.language.Text;
import org.gongkai.report.Agency;
import org.gongkai.report.DataFormat;
import org.gongkai.report.Library;
import org.gongkai.report.Report;

/** Everything as CSV: the figures, what the checks found, and what the columns and words mean. */
record CsvDownload(Library library, CsvFile csv, FindingsFile findings, DataDictionary dictionary)
    implements Download {

  static CsvDownload of(Library library, Examinations examinations) {
    return new CsvDownload(
        library,
        new CsvFile(library),
        new FindingsFile(library, examinations),
        new DataDictionary(library.forms()));
  }

  @Override
  public DataFormat format() {
    return DataFormat.CSV;
  }

  @Override
  public byte[] report(Report report) {
    return csv.report(report);
  }

  @Override
  public byte[] agency(Agency agency) {
    return csv.agency(agency);
  }

  @Override
  public List<PortalFile> portal() {
    List<PortalFile> files = new ArrayList<>();
    used().forEach(form -> files.add(reports(form)));
    files.add(
        new PortalFile(
            "findings",
            DataFormat.CSV,
            Text.of(
                "核对提示：每条一行，含规则、分量、是否已说明及理由、依据",
                "Findings of the checks: a row each, with rule, weight, reason where explained, and ground"),
            findings::csv));
    files.add(
        words(
            "dictionary",
            Text.of(
                "数据字典：每个数的代码、表、行、列、类型和单位",
                "Data dictionary: code, table, row, column, kind and unit of every figure"),
            dictionary::cells));
    files.add(
        words(
            "measures",
            Text.of("可比指标，以及各年格式如何加总得出", "Comparable measures and how each form adds up to them"),
            dictionary::measures));
    files.add(words("status", Text.of("状态词的含义", "What the status words mean"), dictionary::words));
    return files;
  }

  private static PortalFile words(String name, Text about, Supplier<byte[]> bytes) {
    return new PortalFile(name, DataFormat.CSV, about, out -> out.write(bytes.get()));
  }

  private PortalFile reports(Form form) {
    Text title = form.edition().title();
    return new PortalFile(
        form.id(),
        DataFormat.CSV,
        Text.of(
            title.zh() + "：全部报告，每份一行，每格一列",
            title.en() + ": all reports, a row each, a column for every figure"),
        out ->
            csv.portal(
                form, library.all().filter(report -> report.form() == form).iterator(), out));
  }

  /** The forms any report uses, oldest first. */
  private List<Form> used() {
    return library.forms().all().stream()
        .filter(form -> library.all().anyMatch(report -> report.form() == form))
        .toList();
  }
}
