package org.gongkai.download;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.gongkai.form.Form;
import org.gongkai.language.Language;
import org.gongkai.report.Figure;
import org.gongkai.report.Report;
import org.gongkai.report.Silence;

/**
 * The years of one agency side by side: addresses in order of first appearance, labelled as they
 * were then.
 */
final class CsvSeries {

  private static final int FIRST_BYTES = 1 << 15;

  private final Language language;
  private final List<Report> reports;

  /** The reports by year, with a gap where there is none. */
  private final List<Optional<Report>> years = new ArrayList<>();

  private final Bytes csv = new Bytes(FIRST_BYTES);

  /**
   * @param reports oldest first
   */
  CsvSeries(List<Report> reports, Language language) {
    this.reports = reports;
    this.language = language;
    for (Report report : reports) {
      while (reports.get(0).year() + years.size() < report.year()) {
        years.add(Optional.empty());
      }
      years.add(Optional.of(report));
    }
  }

  /**
   * @param cells of every form, by its id
   */
  byte[] bytes(Map<String, List<CsvCell>> cells) {
    csv.text(CsvFile.MARK).ascii("cell,line,column");
    for (int i = 0; i < years.size(); i++) {
      csv.put(',').number(reports.get(0).year() + i);
    }
    csv.ascii(CsvFile.END);
    Set<String> rows = new HashSet<>();
    for (Form form : reports.stream().map(Report::form).distinct().toList()) {
      for (CsvCell cell : cells.get(form.id())) {
        if (rows.add(cell.cell().address())) {
          rows(cell, form);
        }
      }
    }
    Map<String, StatedFigure> stated = new LinkedHashMap<>();
    reports.stream()
        .flatMap(report -> StatedFigure.totals(report).stream())
        .forEach(figure -> stated.putIfAbsent(figure.address(), figure));
    stated.forEach(
        (address, figure) ->
            rows(address, figure.labels(language), figure.isAmount(), Silence.NOT_PUBLISHED));
    return csv.toArray();
  }

  /** The row of a cell. In reports of its own form it need not be looked up. */
  private void rows(CsvCell cell, Form form) {
    String address = cell.cell().address();
    if (cell.isAmount()) {
      rows(address, cell.labels(), true, Silence.NOT_ASKED);
      return;
    }
    csv.put(cell.address()).put(cell.labels());
    for (Optional<Report> year : years) {
      csv.put(',');
      if (year.isPresent() && year.get().form() == form) {
        csv.numberOrStatus(cell.in(year.get()));
      } else {
        value(year, address, csv::numberOrStatus, Silence.NOT_ASKED);
      }
    }
    csv.ascii(CsvFile.END);
  }

  /** The row of an address, and for an amount the row of its unit. */
  private void rows(String address, byte[] labels, boolean amount, Silence missing) {
    row(csv.text(address).put(labels), address, csv::numberOrStatus, missing);
    if (amount) {
      row(csv.text(address).ascii(".unit").put(labels), address, csv::unitOrStatus, missing);
    }
  }

  private void row(Bytes head, String address, Consumer<Figure> value, Silence missing) {
    for (Optional<Report> year : years) {
      head.put(',');
      value(year, address, value, missing);
    }
    head.ascii(CsvFile.END);
  }

  private void value(
      Optional<Report> year, String address, Consumer<Figure> value, Silence missing) {
    year.flatMap(report -> report.figure(address))
        .ifPresentOrElse(
            value, () -> csv.ascii((year.isPresent() ? missing : Silence.NO_REPORT).status()));
  }
}
