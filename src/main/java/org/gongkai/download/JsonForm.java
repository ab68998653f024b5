package org.gongkai.download;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.gongkai.form.Block;
import org.gongkai.form.Cell;
import org.gongkai.form.Form;
import org.gongkai.form.Heading;
import org.gongkai.form.Kind;
import org.gongkai.form.Table;
import org.gongkai.language.JsonText;
import org.gongkai.report.Figure;
import org.gongkai.report.Figures;

/**
 * The tables of a form as JSON. What stands between the values is the same in every report and is
 * made once.
 *
 * <p>A table is the list of its blocks, as printed: {@code
 * "requests":[{"columns":["natural",…],"rows":{"received":
 * {"values":[3402,null,…],"status":["reported","blank",…]}}}]}. A row with units has {@code
 * "units"} as well.
 */
final class JsonForm {

  private static final byte[] STATUS = "],\"status\":[".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] UNITS = "],\"units\":[".getBytes(StandardCharsets.US_ASCII);

  /**
   * @param before everything between the row above and the values of this one
   */
  private record Row(byte[] before, List<Cell> cells, boolean hasUnits) {

    void values(Figures figures, Bytes json) {
      for (int i = 0; i < cells.size(); i++) {
        JsonFigure.value(figures.at(cells.get(i)), i == 0 ? json : json.put(','));
      }
    }

    void statuses(Figures figures, Bytes json) {
      for (int i = 0; i < cells.size(); i++) {
        json.put(i == 0 ? FIRST : NEXT).ascii(figures.at(cells.get(i)).status()).put('"');
      }
    }

    void units(Figures figures, Bytes json) {
      for (int i = 0; i < cells.size(); i++) {
        Cell cell = cells.get(i);
        json.put(i == 0 ? FIRST : NEXT)
            .ascii(figures.at(cell) instanceof Figure.Amount amount ? amount.unit() : cell.unit())
            .put('"');
      }
    }
  }

  private static final byte[] FIRST = {'"'};
  private static final byte[] NEXT = {',', '"'};

  private final List<Row> rows = new ArrayList<>();
  private final byte[] end;
  private final List<Cell> cells;

  JsonForm(Form form) {
    cells = form.cells().all();
    StringBuilder open = new StringBuilder("{");
    for (Table table : form.tables()) {
      open.append(table == form.tables().get(0) ? "" : ",")
          .append(JsonText.quoted(table.key()))
          .append(":[");
      for (Block block : table.blocks()) {
        open.append(block == table.blocks().get(0) ? "" : ",");
        addRows(form, table, block, open);
      }
      open.append("]");
    }
    end = open.append("}").toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The tables, row by row. */
  void tables(Figures figures, Bytes json) {
    for (Row row : rows) {
      json.put(row.before());
      row.values(figures, json);
      json.put(STATUS);
      row.statuses(figures, json);
      if (row.hasUnits()) {
        json.put(UNITS);
        row.units(figures, json);
      }
      json.ascii("]}");
    }
    json.put(end);
  }

  /**
   * All cells in one list, a number or a status word each, and the units of the amounts among them.
   */
  void brief(Figures figures, Bytes json) {
    json.ascii("\"values\":[");
    each(cells, json, cell -> numberOrWord(figures.at(cell), json));
    json.ascii("],\"units\":{");
    each(
        cells.stream()
            .filter(cell -> cell.kind() == Kind.AMOUNT && figures.isReported(cell))
            .toList(),
        json,
        cell -> unit(cell, figures.at(cell), json));
    json.put('}');
  }

  private static void numberOrWord(Figure figure, Bytes json) {
    if (figure.isReported()) {
      json.number(figure);
    } else {
      json.put('"').ascii(figure.status()).put('"');
    }
  }

  private static void unit(Cell cell, Figure figure, Bytes json) {
    json.quoted(cell.address()).ascii(":\"").unitOrStatus(figure).put('"');
  }

  private void addRows(Form form, Table table, Block block, StringBuilder open) {
    List<Heading> columns = block.figureColumns().toList();
    open.append("{\"columns\":[")
        .append(
            columns.stream()
                .map(column -> JsonText.quoted(column.key()))
                .collect(Collectors.joining(",")))
        .append("],\"rows\":{");
    String between = "";
    for (Heading line : block.figureLines().toList()) {
      List<Cell> cells =
          columns.stream()
              .map(
                  column ->
                      form.cells()
                          .find(table.key() + "." + line.key() + "." + column.key())
                          .orElseThrow())
              .toList();
      open.append(between).append(JsonText.quoted(line.key())).append(":{\"values\":[");
      rows.add(
          new Row(
              open.toString().getBytes(StandardCharsets.UTF_8),
              cells,
              cells.stream().anyMatch(JsonForm::hasUnit)));
      open.setLength(0);
      between = ",";
    }
    open.append("}}");
  }

  private static boolean hasUnit(Cell cell) {
    return cell.kind() == Kind.AMOUNT || !cell.unit().isEmpty();
  }

  private static void each(List<Cell> cells, Bytes json, Consumer<Cell> one) {
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) {
        json.put(',');
      }
      one.accept(cells.get(i));
    }
  }
}
