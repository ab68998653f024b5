package org.gongkai.matching;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Which headings stand before and above a figure. The way goes over other figures to the nearest
 * heading, on over those it stands under, and ends where figures begin again: those belong to
 * another part of the table.
 */
final class Ways {

  /** What stands in a column of units. */
  private static final Set<String> UNITS =
      Set.of("条", "件", "次", "篇", "个", "人", "人次", "元", "万元", "期", "宗", "份");

  private final PrintedTable table;
  private final Marks marks;
  private final boolean[] holdsFigures;
  private final boolean[] isAcross;

  /** The ways that were gone, as each is asked for again and again. */
  private final Way[][] before;

  private final Way[][] above;

  Ways(PrintedTable table, Marks marks) {
    this.table = table;
    this.marks = marks;
    this.holdsFigures = new boolean[table.rows()];
    this.isAcross = new boolean[table.rows()];
    this.before = new Way[table.rows()][table.columns()];
    this.above = new Way[table.rows()][table.columns()];
    for (int row = 0; row < table.rows(); row++) {
      holdsFigures[row] = holdsFigures(row);
      isAcross[row] = isAcross(row);
    }
  }

  /** Whether the row has the heading of a row, none of a column, and room for figures. */
  private boolean holdsFigures(int row) {
    Set<Mark> headings = new HashSet<>();
    boolean isBlank = false;
    boolean isFilled = false;
    for (int column = 0; column < table.columns(); column++) {
      Optional<Mark> mark = marks.at(row, column);
      if (mark.isPresent()) {
        if (mark.get().isOnly(Node.Axis.COLUMN)) {
          return false;
        }
        mark.filter(one -> one.has(Node.Axis.LINE) && !one.spreads()).ifPresent(headings::add);
      } else {
        isFilled |= isFigure(row, column);
        isBlank |= table.at(row, column).isPresent();
      }
    }
    return !headings.isEmpty()
        && (isFilled || isBlank && headings.stream().anyMatch(Mark::hasFigures));
  }

  /** The headings before a figure, in its row. */
  Way before(int row, int column) {
    if (before[row][column] == null) {
      before[row][column] = wayBefore(row, column);
    }
    return before[row][column];
  }

  /** The headings above a figure, in its column. */
  Way above(int row, int column) {
    if (above[row][column] == null) {
      above[row][column] = wayAbove(row, column);
    }
    return above[row][column];
  }

  private Way wayBefore(int row, int column) {
    Way.Walk walk = new Way.Walk();
    for (int left = column - 1; left >= 0; left--) {
      Optional<Mark> mark = marks.at(row, left);
      if (mark.isPresent()) {
        walk.meet(mark.get());
      } else if (isWords(row, left) && !isUnderHeading(row, left)) {
        walk.meetStranger(words(row, left));
      } else if (walk.hasBegun() && isFigure(row, left)) {
        break;
      }
    }
    return walk.done();
  }

  private Way wayAbove(int row, int column) {
    Way.Walk walk = new Way.Walk();
    for (int up = row - 1; up >= 0; up--) {
      Optional<Mark> mark = marks.at(up, column);
      if (mark.isPresent()) {
        if (!isAcross[up]) {
          walk.meet(mark.get());
        }
      } else if (walk.hasBegun() && (holdsFigures[up] || isFigure(up, column))) {
        break;
      } else if (!holdsFigures[up] && isWords(up, column)) {
        walk.meetStranger(words(up, column));
      } else if (walk.hasBegun()) {
        spread(up, column).ifPresent(walk::meet);
      }
    }
    return walk.done();
  }

  /** Whether a row says one thing only, all across the table: the rows below are of that kind. */
  private boolean isAcross(int row) {
    Set<String> words = new HashSet<>();
    int columns = 0;
    for (int column = 0; column < table.columns(); column++) {
      Optional<Mark> mark = marks.at(row, column);
      if (mark.filter(one -> one.isOnly(Node.Axis.LINE) && !one.spreads()).isPresent()) {
        words.add(mark.get().words());
        columns++;
      } else if (mark.isPresent() || isWords(row, column) || isFigure(row, column)) {
        return false;
      }
    }
    return words.size() == 1 && columns > 1;
  }

  /** The heading of a group that stands before an empty field of its row: its span was lost. */
  private Optional<Mark> spread(int row, int column) {
    for (int left = column - 1; left >= 0; left--) {
      Optional<Mark> mark = marks.at(row, left);
      if (mark.isPresent() || isWords(row, left) || isFigure(row, left)) {
        return mark.filter(Mark::spreads);
      }
    }
    return Optional.empty();
  }

  /** Whether it stands in a column of figures: words there are no heading. */
  private boolean isUnderHeading(int row, int column) {
    Way way = above(row, column);
    return way.stranger().isEmpty()
        && way.marks().stream().limit(1).anyMatch(mark -> mark.has(Node.Axis.COLUMN));
  }

  /** Whether there are words in the row and no figure: it is a remark below the table. */
  boolean isRemark(int row) {
    boolean isAny = false;
    for (int column = 0; column < table.columns(); column++) {
      if (!marks.is(row, column) && isFigure(row, column)) {
        return false;
      }
      isAny |= !marks.is(row, column) && isWords(row, column);
    }
    return isAny;
  }

  private boolean isFigure(int row, int column) {
    return table.at(row, column).filter(field -> Written.of(field.text()).isFigure()).isPresent();
  }

  static boolean isUnit(String words) {
    return UNITS.contains(Label.of(words).full());
  }

  /** Whether it is a text that could be a heading: not blank, not a figure, not a unit. */
  private boolean isWords(int row, int column) {
    return !marks.isPageNumber(row)
        && table
            .at(row, column)
            .filter(field -> Written.of(field.text()) instanceof Written.Unclear)
            .filter(field -> !isUnit(field.text()))
            .isPresent();
  }

  private String words(int row, int column) {
    return table.at(row, column).map(PrintedTable.Field::text).orElse("");
  }
}
