package org.gongkai.download;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.gongkai.form.Form;
import org.gongkai.language.Language;
import org.gongkai.report.Agency;
import org.gongkai.report.Figure;
import org.gongkai.report.Library;
import org.gongkai.report.Report;

/**
 * The figures as CSV: UTF-8 with a byte order mark, which Excel wants, lines ending in CR LF, words
 * quoted and never a formula. Labels are in the portal's first language. Safe for several threads.
 *
 * <p>Where a value has no number, the word for its {@link Silence} says why.
 */
public final class CsvFile {

  static final String MARK = "\uFEFF";
  static final String END = "\r\n";

  private static final byte[] LINE_END = END.getBytes(StandardCharsets.US_ASCII);
  private static final byte[] REPORT_HEAD =
      (MARK + "cell,value,status,unit,line,column" + END).getBytes(StandardCharsets.UTF_8);
  private static final int ROW = 100;
  private static final int PASS_ON = 1 << 16;

  private final Library library;
  private final Language language;
  private final Map<String, List<CsvCell>> cells = new HashMap<>();

  public CsvFile(Library library) {
    this.library = library;
    this.language = library.portal().first();
    library.forms().all().forEach(form -> cells.put(form.id(), CsvCell.of(form, language)));
  }

  /**
   * A row for every figure of a report: those of its form's cells, then those it states outside its
   * tables.
   */
  public byte[] report(Report report) {
    List<CsvCell> all = cells(report.form());
    Bytes csv = new Bytes((all.size() + 8) * ROW).put(REPORT_HEAD);
    for (CsvCell cell : all) {
      Figure figure = cell.in(report);
      csv.put(cell.address()).put(',');
      if (figure instanceof Figure.Count count) {
        csv.number(count.value()).put(cell.counted());
      } else {
        value(csv, figure, cell.cell().unit()).put(cell.labels()).put(LINE_END);
      }
    }
    for (StatedFigure stated : StatedFigure.of(report)) {
      csv.ascii(stated.address()).put(',');
      value(csv, stated.figure(), stated.unit()).put(stated.labels(language)).put(LINE_END);
    }
    return csv.toArray();
  }

  /**
   * A row for every address, a column for every year from the first report to the last. A value is
   * the number or the word for its status.
   */
  public byte[] agency(Agency agency) {
    return new CsvSeries(library.reportsOf(agency), language).bytes(cells);
  }

  /**
   * A row for every report of this form, a column for every cell. A value is the number or the word
   * for its status.
   *
   * @param reports of this form only; read one by one, so that a portal of any size needs no more
   *     memory
   */
  public void portal(Form form, Iterator<Report> reports, OutputStream out) throws IOException {
    List<CsvCell> all = cells(form);
    Bytes csv = new Bytes(2 * PASS_ON).text(MARK).ascii("agency,name,region,year,published,scope");
    for (CsvCell cell : all) {
      csv.put(',').put(cell.address());
      if (cell.isAmount()) {
        csv.put(',').put(cell.address()).ascii(".unit");
      }
    }
    csv.put(LINE_END);
    while (reports.hasNext()) {
      Report report = reports.next();
      identity(csv, report);
      all.forEach(cell -> wide(csv, cell, cell.in(report)));
      csv.put(LINE_END).passOn(out, PASS_ON);
    }
    csv.passOn(out, 0);
  }

  private List<CsvCell> cells(Form form) {
    return cells.get(form.id());
  }

  private static Bytes value(Bytes csv, Figure figure, String printedUnit) {
    boolean reported = figure.isReported();
    if (reported) {
      csv.number(figure);
    }
    return csv.put(',')
        .ascii(figure.status())
        .put(',')
        .ascii(figure instanceof Figure.Amount amount ? amount.unit() : printedUnit);
  }

  private void identity(Bytes csv, Report report) {
    Agency agency = report.agency();
    csv.text(CsvText.of(agency.path()))
        .put(',')
        .text(CsvText.of(agency.name().in(language)))
        .put(',');
    csv.text(CsvText.of(agency.standing().region())).put(',').number(report.year()).put(',');
    report.filing().published().ifPresent(date -> csv.ascii(date.toString()));
    csv.put(',').ascii(report.filing().scope().key());
  }

  private static void wide(Bytes csv, CsvCell cell, Figure figure) {
    csv.put(',').numberOrStatus(figure);
    if (cell.isAmount()) {
      csv.put(',').unitOrStatus(figure);
    }
  }
}
