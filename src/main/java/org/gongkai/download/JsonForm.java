package org.gongkai.download;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.form.Block;
import org.gongkai.form.Cell;
import org.gongkai.form.Form;
import org.gongkai.form.Heading;
import org.gongkai.form.Kind;
import org.gongkai.form.Table;
import org.gongkai.json.Json;
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
    StringBuilder open = new StringBuilder();
    Json json = Json.to(open).object();
    for (Table table : form.tables()) {
      json.name(table.key()).list();
      for (Block block : table.blocks()) {
        addRows(form, table, block, json, open);
      }
      json.end();
    }
    json.end();
    end = cut(open);
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
  void brief(Figures figures, Bytes bytes, Json json) {
    json.name("values").room();
    String between = "[";
    for (Cell cell : cells) {
      numberOrWord(figures.at(cell), bytes.ascii(between));
      between = ",";
    }
    bytes.ascii(cells.isEmpty() ? "[]" : "]");
    json.name("units").object();
    for (Cell cell : cells) {
      if (cell.kind() == Kind.AMOUNT && figures.at(cell) instanceof Figure.Amount amount) {
        json.name(cell.address()).words(amount.unit());
      }
    }
    json.end();
  }

  private static void numberOrWord(Figure figure, Bytes json) {
    if (figure.isReported()) {
      json.number(figure);
    } else {
      json.put('"').ascii(figure.status()).put('"');
    }
  }

  /** Of each row the values, after which their statuses and units come, are filled in later. */
  private void addRows(Form form, Table table, Block block, Json json, StringBuilder open) {
    List<Heading> columns = block.figureColumns().toList();
    json.object().name("columns").list(columns.stream().map(Heading::key)).name("rows").object();
    for (Heading line : block.figureLines().toList()) {
      List<Cell> cells =
          columns.stream()
              .map(
                  column ->
                      form.cells()
                          .find(table.key() + "." + line.key() + "." + column.key())
                          .orElseThrow())
              .toList();
      json.name(line.key()).room();
      open.append("{\"values\":[");
      rows.add(new Row(cut(open), cells, cells.stream().anyMatch(JsonForm::hasUnit)));
    }
    json.end().end();
  }

  private static byte[] cut(StringBuilder open) {
    byte[] before = open.toString().getBytes(StandardCharsets.UTF_8);
    open.setLength(0);
    return before;
  }

  private static boolean hasUnit(Cell cell) {
    return cell.kind() == Kind.AMOUNT || !cell.unit().isEmpty();
  }
}
