package org.gongkai.matching;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The headings in a published table, wherever they stand. One that is broken over several fields
 * below each other, 商业 and 企业, is put together.
 */
final class Marks {

  /** A label is not broken into more pieces than this: 三、本年度办理结果, letter by letter. */
  private static final int MOST_PIECES = 14;

  private static final Pattern PAGE =
      Pattern.compile(
          "[\\p{Z}\\s]*[-\u2010-\u2015·]?[\\p{Z}\\s]*(\\d{1,3}|第\\d{1,3}页.*)[\\p{Z}\\s]*[-\u2010-\u2015·]?[\\p{Z}\\s]*|续表");

  private final PrintedTable table;
  private final Headings headings;
  private final Mark[][] marks;

  /** Rows of a page and not of the table: its number. */
  private final boolean[] noise;

  Marks(PrintedTable table, Headings headings) {
    this.table = table;
    this.headings = headings;
    this.marks = new Mark[table.rows()][table.columns()];
    this.noise = new boolean[table.rows()];
    for (int row = 0; row < noise.length; row++) {
      noise[row] = isNoise(row);
    }
    for (int column = 0; column < table.columns(); column++) {
      inColumn(column);
    }
  }

  Optional<Mark> at(int row, int column) {
    return Optional.ofNullable(marks[row][column]);
  }

  boolean is(int row, int column) {
    return marks[row][column] != null;
  }

  boolean isPageNumber(int row) {
    return noise[row];
  }

  private boolean isNoise(int row) {
    Set<PrintedTable.Field> fields = new HashSet<>();
    for (int column = 0; column < table.columns(); column++) {
      table
          .at(row, column)
          .filter(field -> Written.of(field.text()) != Written.BLANK)
          .ifPresent(fields::add);
    }
    return fields.size() == 1 && PAGE.matcher(fields.iterator().next().text()).matches();
  }

  private void inColumn(int column) {
    List<PrintedTable.Field> fields = beginningIn(column);
    int next = 0;
    while (next < fields.size()) {
      next += longest(fields, next);
    }
  }

  /** The fields with words that begin in this column, from above; figures are not among them. */
  private List<PrintedTable.Field> beginningIn(int column) {
    List<PrintedTable.Field> fields = new ArrayList<>();
    for (int row = 0; row < table.rows(); row++) {
      Optional<PrintedTable.Field> field = table.at(row, column);
      if (!noise[row]
          && field.isPresent()
          && field.get().row() == row
          && field.get().column() == column) {
        Written written = Written.of(field.get().text());
        if (written instanceof Written.Unclear) {
          fields.add(field.get());
        } else if (written.isFigure()) {
          fields.add(null); // nothing is put together across a figure
        }
      }
    }
    return fields;
  }

  /** Marks the longest heading that begins here. Returns how many fields are done with. */
  private int longest(List<PrintedTable.Field> fields, int first) {
    StringBuilder words = new StringBuilder();
    List<PrintedTable.Field> pieces = new ArrayList<>();
    int taken = 0;
    Headings.Found best = Headings.Found.NONE;
    for (int i = first; i < fields.size() && pieces.size() < MOST_PIECES; i++) {
      PrintedTable.Field piece = fields.get(i);
      if (piece == null) {
        break;
      }
      pieces.add(piece);
      words.append(piece.text());
      Headings.Found found = find(words.toString(), pieces.size() == 1);
      if (!found.isEmpty()) {
        best = found;
        taken = pieces.size();
      }
    }
    if (taken > 0) {
      mark(best, pieces.subList(0, taken));
    }
    return Math.max(1, taken);
  }

  private Headings.Found find(String words, boolean isWhole) {
    Label label = Label.of(words);
    return isWhole ? headings.find(label) : headings.known(label);
  }

  private void mark(Headings.Found found, List<PrintedTable.Field> pieces) {
    StringBuilder words = new StringBuilder();
    int bottom = 0;
    int right = 0;
    for (PrintedTable.Field piece : pieces) {
      words.append(piece.text());
      bottom = Math.max(bottom, last(piece, true));
      right = Math.max(right, last(piece, false));
    }
    PrintedTable.Field first = pieces.get(0);
    Mark.Area area = new Mark.Area(first.row(), bottom, first.column(), right);
    Mark mark = new Mark(found, area, words.toString(), Label.of(words.toString()).isTraditional());
    for (int row = area.top(); row <= area.bottom(); row++) {
      for (int column = area.left(); column <= area.right(); column++) {
        marks[row][column] = mark;
      }
    }
  }

  /** The last row, or column, a field covers. */
  private int last(PrintedTable.Field field, boolean down) {
    int row = field.row();
    int column = field.column();
    while (row + 1 < table.rows() && down && covers(field, row + 1, column)) {
      row++;
    }
    while (column + 1 < table.columns() && !down && covers(field, row, column + 1)) {
      column++;
    }
    return down ? row : column;
  }

  private boolean covers(PrintedTable.Field field, int row, int column) {
    return table.at(row, column).filter(field::equals).isPresent();
  }
}
