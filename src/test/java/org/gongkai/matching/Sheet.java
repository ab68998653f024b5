package org.gongkai.matching;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.gongkai.content.form.FormsReader;
import org.gongkai.document.PrintedTable;
import org.gongkai.form.Cell;
import org.gongkai.form.Form;
import org.gongkai.form.Forms;
import org.gongkai.form.Grid;
import org.gongkai.form.Kind;
import org.gongkai.form.Slot;
import org.gongkai.form.Table;
import org.gongkai.report.Figure;

/** A statutory table filled with figures of which no two are alike, to be spoilt in all ways. */
final class Sheet {

  static final Forms FORMS = FormsReader.read();

  /** A printed field. */
  record Field(String text, int columns, int rows) {
    Field with(String other) {
      return new Field(other, columns, rows);
    }
  }

  final Form form;
  final Table table;
  final List<List<Field>> rows = new ArrayList<>();

  private Sheet(Form form, Table table) {
    this.form = form;
    this.table = table;
  }

  static Sheet of(String form, String table) {
    Form its = FORMS.find(form).orElseThrow();
    Sheet sheet = new Sheet(its, its.table(table).orElseThrow());
    for (List<Slot> row : Grid.of(its, sheet.table).rows()) {
      List<Field> fields = new ArrayList<>();
      row.forEach(
          slot -> fields.add(new Field(text(slot), slot.span().columns(), slot.span().rows())));
      sheet.rows.add(fields);
    }
    return sheet;
  }

  /** All tables of a form. */
  static List<Sheet> all(String form) {
    return FORMS.find(form).orElseThrow().tables().stream()
        .map(table -> of(form, table.key()))
        .toList();
  }

  private static String text(Slot slot) {
    if (slot instanceof Slot.Heading heading) {
      return heading.label().zh();
    }
    if (slot instanceof Slot.Corner corner) {
      return corner.label().zh();
    }
    return slot instanceof Slot.Value value
        ? String.valueOf(number(value.cell()))
        : FORMS.measures().unit(((Slot.Unit) slot).unit()).zh();
  }

  static long number(Cell cell) {
    return 1000 + cell.number();
  }

  /** What it says, where nothing was spoilt. */
  Map<String, Figure> figures() {
    Map<String, Figure> figures = new LinkedHashMap<>();
    for (Cell cell : form.cells().all()) {
      // Money without a unit is asked for.
      if (cell.table() == table && (cell.kind() != Kind.AMOUNT || !cell.unit().isEmpty())) {
        figures.put(cell.address(), figure(cell));
      }
    }
    return figures;
  }

  private static Figure figure(Cell cell) {
    return switch (cell.kind()) {
      case COUNT, CHANGE -> Figure.count(number(cell));
      case AMOUNT -> new Figure.Amount(BigDecimal.valueOf(number(cell)), cell.unit());
    };
  }

  /** Changes every text. */
  Sheet each(UnaryOperator<String> change) {
    rows.forEach(row -> row.replaceAll(field -> field.with(change.apply(field.text()))));
    return this;
  }

  /** Changes every label, or every figure. */
  Sheet each(boolean figures, UnaryOperator<String> change) {
    return each(text -> text.matches("\\d+") == figures ? change.apply(text) : text);
  }

  /** Changes one text, which stands there once. */
  Sheet change(String text, String other) {
    long times = rows.stream().flatMap(List::stream).filter(one -> one.text().equals(text)).count();
    if (times != 1) {
      throw new AssertionError(text + " stands there " + times + " times");
    }
    return each(one -> one.equals(text) ? other : one);
  }

  /** What stands in the place of a figure. */
  Sheet figure(String address, String written) {
    return change(String.valueOf(number(form.cells().find(address).orElseThrow())), written);
  }

  /** The row that has this text, from 0. */
  int rowOf(String text) {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).stream().anyMatch(field -> field.text().equals(text))) {
        return i;
      }
    }
    throw new AssertionError("no row with " + text);
  }

  PrintedTable printed() {
    PrintedTable.Draft table = new PrintedTable.Draft();
    for (List<Field> row : rows) {
      table.row();
      row.forEach(field -> table.field(field.text(), field.columns(), field.rows()));
    }
    return table.done();
  }

  /** Every position by itself, the text of its field at each. */
  static List<List<String>> repeated(PrintedTable printed) {
    List<List<String>> all = new ArrayList<>();
    for (int row = 0; row < printed.rows(); row++) {
      List<String> one = new ArrayList<>();
      for (int column = 0; column < printed.columns(); column++) {
        one.add(printed.at(row, column).map(PrintedTable.Field::text).orElse(""));
      }
      all.add(one);
    }
    return all;
  }

  /** Every position by itself: the text where a field begins, nothing where it goes on. */
  List<List<String>> positions() {
    PrintedTable printed = printed();
    List<List<String>> all = new ArrayList<>();
    for (int row = 0; row < printed.rows(); row++) {
      List<String> one = new ArrayList<>();
      for (int column = 0; column < printed.columns(); column++) {
        PrintedTable.Field field = printed.at(row, column).orElseThrow();
        boolean begins = field.row() == row && field.column() == column;
        one.add(begins ? field.text() : "");
      }
      all.add(one);
    }
    return all;
  }
}
