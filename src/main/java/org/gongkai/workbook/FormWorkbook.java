package org.gongkai.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gongkai.form.Form;
import org.gongkai.form.Measures;
import org.gongkai.form.Table;
import org.gongkai.report.Report;

/**
 * The statutory tables of a form as a workbook: a sheet for each as it is printed, empty or with
 * the figures of a report. Every cell for a figure has the figure's address as its name, by which
 * programs find it whatever becomes of the rows.
 */
public final class FormWorkbook {

  private static final String NOT_IN_NAMES = "[\\[\\]:*?/\\\\']";
  private static final int LONGEST_NAME = 31;

  private final Form form;
  private final Measures measures;

  public FormWorkbook(Form form, Measures measures) {
    this.form = form;
    this.measures = measures;
  }

  /**
   * @param heading whose report of which year
   * @param report whose figures are filled in; without one every cell is empty
   */
  public byte[] bytes(String heading, Optional<Report> report) {
    List<Sheet> sheets = new ArrayList<>();
    Map<String, String> names = new TreeMap<>();
    for (Table table : form.tables()) {
      Sheet sheet = new Sheet(nameOf(table, sheets.size() + 1));
      TableSheet written = new TableSheet(form, table, measures, sheet);
      written.write(heading, report);
      written
          .places()
          .forEach(
              (cell, place) ->
                  names.put(cell.address(), "'" + sheet.name() + "'!" + place.fixed()));
      sheets.add(sheet);
    }
    sheets.add(Instructions.sheet(form));
    return new Workbook(sheets, new LinkedHashMap<>(names)).bytes();
  }

  /** No two sheets may have one name, and some signs none may have. */
  private static String nameOf(Table table, int number) {
    String name = number + " " + table.title().zh().replaceAll(NOT_IN_NAMES, "");
    return name.substring(0, Math.min(name.length(), LONGEST_NAME));
  }
}
