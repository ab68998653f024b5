package org.gongkai.workbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.form.Cell;
import org.gongkai.form.Form;
import org.gongkai.form.Grid;
import org.gongkai.form.Kind;
import org.gongkai.form.Layout;
import org.gongkai.form.Measures;
import org.gongkai.form.Slot;
import org.gongkai.form.Table;
import org.gongkai.report.Figure;
import org.gongkai.report.Report;
import org.gongkai.report.Silence;

/** A statutory table on its sheet, slot by slot where the form prints it. */
final class TableSheet {

  private static final int TOP = 3;
  private static final int FIGURE_WIDTH = 12;
  private static final int LABEL_WIDTH = 24;
  private static final int LIST_WIDTH = 52;

  /** The words an editor writes where there is no number. */
  private static final List<Silence> WORDS =
      List.of(Silence.BLANK, Silence.NOT_APPLICABLE, Silence.NOT_PUBLISHED);

  private final Form form;
  private final Table table;
  private final Measures measures;
  private final Sheet sheet;
  private final Grid grid;
  private final Map<Cell, Place> places = new LinkedHashMap<>();

  TableSheet(Form form, Table table, Measures measures, Sheet sheet) {
    this.form = form;
    this.table = table;
    this.measures = measures;
    this.sheet = sheet;
    this.grid = Grid.of(form, table);
  }

  /** Where each figure stands. */
  Map<Cell, Place> places() {
    return places;
  }

  void write(String heading, Optional<Report> report) {
    List<List<Slot>> positions = grid.expanded();
    sheet.words(new Place(0, 0), table.title().zh(), Style.TITLE);
    sheet.merge(new Place(0, 0), 1, grid.width());
    sheet.lines(0, 2);
    sheet.words(new Place(1, 0), heading, Style.NOTE);
    sheet.merge(new Place(1, 0), 1, grid.width());
    widths();
    for (int row = 0; row < positions.size(); row++) {
      for (int column = 0; column < grid.width(); column++) {
        Slot slot = positions.get(row).get(column);
        boolean begins =
            (row == 0 || positions.get(row - 1).get(column) != slot)
                && (column == 0 || positions.get(row).get(column - 1) != slot);
        Place at = new Place(TOP + row, column);
        if (begins) {
          slot(slot, at, report);
        } else if (slot != null) {
          sheet.empty(at, style(slot));
        }
      }
    }
    new SumChecks(form, places, sheet, table.layout() != Layout.ACROSS)
        .write(TOP + positions.size() + 1, grid.width());
  }

  private void widths() {
    boolean isList = table.layout() == Layout.LIST;
    for (int column = 0; column < grid.width(); column++) {
      boolean isLabel = column < grid.stubs() && table.layout() != Layout.ACROSS;
      sheet.width(column, isLabel ? isList ? LIST_WIDTH : LABEL_WIDTH : FIGURE_WIDTH);
    }
  }

  private void slot(Slot slot, Place at, Optional<Report> report) {
    sheet.merge(at, slot.span().rows(), slot.span().columns());
    if (slot instanceof Slot.Value value) {
      places.put(value.cell(), at);
      figure(value.cell(), at, report);
      limit(value.cell(), at);
    } else {
      String words = words(slot);
      sheet.words(at, words, style(slot));
      lines(slot, at, words);
    }
  }

  private void lines(Slot slot, Place at, String words) {
    int width = 0;
    for (int column = 0; column < slot.span().columns(); column++) {
      boolean isLabel = at.column() + column < grid.stubs() && table.layout() != Layout.ACROSS;
      width += isLabel ? table.layout() == Layout.LIST ? LIST_WIDTH : LABEL_WIDTH : FIGURE_WIDTH;
    }
    int lines = 1 + words.length() * 2 / width;
    if (slot.span().rows() == 1) {
      sheet.lines(at.row(), lines);
    }
  }

  private String words(Slot slot) {
    if (slot instanceof Slot.Heading heading) {
      return heading.label().zh();
    }
    if (slot instanceof Slot.Corner corner) {
      return corner.label().zh();
    }
    return slot instanceof Slot.Unit unit ? measures.unit(unit.unit()).zh() : "";
  }

  private static Style style(Slot slot) {
    if (slot instanceof Slot.Value) {
      return Style.FIGURE;
    }
    if (slot instanceof Slot.Unit) {
      return Style.UNIT;
    }
    return slot instanceof Slot.Heading heading && heading.over() == Slot.Over.ROW
        ? Style.ROW
        : Style.HEAD;
  }

  /** A figure, the word for why there is none, or nothing where nobody has said anything. */
  private void figure(Cell cell, Place at, Optional<Report> report) {
    Figure figure = report.map(given -> given.figures().at(cell)).orElse(Silence.NOT_OBTAINED);
    boolean isOpen = report.map(given -> given.figures().isOpen(cell)).orElse(true);
    if (isOpen || figure == Silence.NOT_OBTAINED) {
      sheet.empty(at, Style.FIGURE);
    } else if (figure.isReported()) {
      sheet.number(at, figure.number().orElseThrow().toPlainString(), Style.FIGURE);
    } else {
      Silence said = WORDS.contains(figure) ? (Silence) figure : Silence.NOT_PUBLISHED;
      sheet.words(at, said.words().zh(), Style.FIGURE);
    }
  }

  private void limit(Cell cell, Place at) {
    String name = at.name();
    String number =
        switch (cell.kind()) {
          case COUNT -> name + ">=0," + name + "=INT(" + name + ")," + name + "<1E15";
          case CHANGE -> name + "=INT(" + name + "),ABS(" + name + ")<1E15";
          case AMOUNT -> name + ">=0," + name + "<1E15";
        };
    StringBuilder formula = new StringBuilder("IF(ISNUMBER(" + name + "),AND(" + number + "),OR(");
    String comma = "";
    for (Silence word : WORDS) {
      formula.append(comma).append(name).append("=\"").append(word.words().zh()).append('"');
      comma = ",";
    }
    sheet.limit(at, formula.append("))").toString(), message(cell.kind()));
  }

  private static String message(Kind kind) {
    String number =
        switch (kind) {
          case COUNT -> "这里填 0 或正整数";
          case CHANGE -> "这里填整数，减少填负数";
          case AMOUNT -> "这里填金额，可有小数";
        };
    return number + "；原文空白填“空白”，不适用填“不适用”，未公布填“未公布”。";
  }
}
