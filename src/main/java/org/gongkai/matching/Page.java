package org.gongkai.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A published table with the headings found in it. @param number of the table, from 1 */
record Page(int number, PrintedTable table, Marks marks, Ways ways) {

  /** A field that may be a figure, with the headings it was told by. */
  record Position(PrintedTable.Field field, Remark.Spot spot, List<Mark> headings, String unit) {}

  static Page of(int number, PrintedTable table, Headings headings) {
    Marks marks = new Marks(table, headings);
    return new Page(number, table, marks, new Ways(table, marks));
  }

  Position claim(PrintedTable.Field field, int row, int column, Way before, Way above) {
    List<Mark> headings = new ArrayList<>();
    before.marks().stream().limit(1).forEach(headings::add);
    above.marks().stream().limit(1).forEach(headings::add);
    return new Position(field, spot(row, column), headings, unit(row, column));
  }

  /** The key of the unit of money that stands in a field of its own before a figure. */
  private String unit(int row, int column) {
    String unit = "";
    for (int left = column - 1; left >= 0 && unit.isEmpty(); left--) {
      unit =
          table
              .at(row, left)
              .map(field -> WrittenReader.key(Label.of(field.text()).full()))
              .orElse("");
    }
    return unit;
  }

  Remark.Spot spot(int row, int column) {
    return new Remark.Spot(number, row + 1, column + 1);
  }

  boolean hasMark(Predicate<Mark> wanted) {
    for (int row = 0; row < table.rows(); row++) {
      if (marksIn(row).stream().anyMatch(wanted)) {
        return true;
      }
    }
    return false;
  }

  /** The headings in a row, from the left. */
  List<Mark> marksIn(int row) {
    List<Mark> all = new ArrayList<>();
    for (int column = 0; column < table.columns(); column++) {
      marks.at(row, column).filter(mark -> !all.contains(mark)).ifPresent(all::add);
    }
    return all;
  }

  /**
   * What may be figures behind a heading, up to the next: all that is written, units left out; the
   * last empty field where nothing is.
   */
  List<Position> behind(Mark mark, int row) {
    List<Position> written = new ArrayList<>();
    List<Position> empty = new ArrayList<>();
    for (int column = mark.area().right() + 1; column < table.columns(); column++) {
      if (marks.is(row, column)) {
        break;
      }
      Optional<PrintedTable.Field> field = table.at(row, column);
      if (field.isPresent() && !Ways.isUnit(field.get().text())) {
        boolean isEmpty = Written.of(field.get().text()) == Written.BLANK;
        List<Position> side = isEmpty ? empty : written;
        Position position =
            new Position(field.get(), spot(row, column), List.of(mark), unit(row, column));
        if (side.stream().noneMatch(other -> other.field().equals(position.field()))) {
          side.add(position);
        }
      }
    }
    return written.isEmpty() && !empty.isEmpty() ? List.of(empty.get(empty.size() - 1)) : written;
  }
}
