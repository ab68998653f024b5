package org.gongkai.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A table as it was found: positions in rows and columns, each with the field that covers it. A
 * field that spans several positions is the same at each of them.
 */
public final class PrintedTable {

  /** More columns than any table has; a span beyond them is cut. */
  private static final int MOST_COLUMNS = 1024;

  private final Field[][] fields;
  private final int columns;

  /**
   * A printed field.
   *
   * @param row of its first position, from 0
   * @param column the same
   * @param isChanged whether a change to it is marked and neither accepted nor rejected
   */
  public record Field(String text, int row, int column, boolean isChanged) {}

  private PrintedTable(Field[][] fields, int columns) {
    this.fields = fields;
    this.columns = columns;
  }

  /** A table without spans: an empty string is an empty field. */
  public static PrintedTable of(List<List<String>> rows) {
    Draft draft = new Draft();
    for (List<String> row : rows) {
      draft.row();
      row.forEach(text -> draft.field(text, 1, 1));
    }
    return draft.done();
  }

  public int rows() {
    return fields.length;
  }

  public int columns() {
    return columns;
  }

  /** The field that covers a position; nothing where a row ends early. */
  public Optional<Field> at(int row, int column) {
    return Optional.ofNullable(fields[row][column]);
  }

  /** The same with rows for columns. */
  public PrintedTable turned() {
    Field[][] turned = new Field[columns][fields.length];
    for (int row = 0; row < fields.length; row++) {
      for (int column = 0; column < columns; column++) {
        turned[column][row] = fields[row][column];
      }
    }
    return new PrintedTable(turned, fields.length);
  }

  /** This table with the rows of another below. */
  public PrintedTable and(PrintedTable rest) {
    int width = Math.max(columns, rest.columns);
    Field[][] all = new Field[fields.length + rest.fields.length][];
    for (int row = 0; row < all.length; row++) {
      boolean isFirst = row < fields.length;
      Field[] its = isFirst ? fields[row] : rest.fields[row - fields.length];
      all[row] = new Field[width];
      for (int column = 0; column < its.length; column++) {
        Field field = its[column];
        all[row][column] =
            field == null || isFirst
                ? field
                : new Field(field.text, field.row + fields.length, field.column, field.isChanged);
      }
    }
    return new PrintedTable(all, width);
  }

  /** A table that is being read, row by row, as HTML has it: what spans down takes its place. */
  public static final class Draft {

    private final List<Field[]> rows = new ArrayList<>();

    /** How many rows further down the field at this column reaches, and which it is. */
    private final int[] left = new int[MOST_COLUMNS];

    private final Field[] above = new Field[MOST_COLUMNS];
    private int column;
    private int columns;

    /** Begins a row. */
    public void row() {
      Field[] row = new Field[MOST_COLUMNS];
      for (int i = 0; i < MOST_COLUMNS; i++) {
        if (left[i] > 0) {
          left[i]--;
          row[i] = above[i];
        }
      }
      rows.add(row);
      column = 0;
    }

    /** Adds a field at the next free position of the row. */
    public void field(String text, int spanColumns, int spanRows) {
      field(text, spanColumns, spanRows, false);
    }

    /**
     * Adds a field at the next free position of the row.
     *
     * @param isChanged whether a change to it is marked and not decided
     */
    public void field(String text, int spanColumns, int spanRows, boolean isChanged) {
      Field[] row = rows.get(rows.size() - 1);
      while (column < MOST_COLUMNS && row[column] != null) {
        column++;
      }
      Field field = new Field(text, rows.size() - 1, column, isChanged);
      int end = Math.min(column + Math.max(1, spanColumns), MOST_COLUMNS);
      for (; column < end && row[column] == null; column++) {
        row[column] = field;
        above[column] = field;
        left[column] = Math.max(1, spanRows) - 1;
      }
      columns = Math.max(columns, column);
    }

    public PrintedTable done() {
      Field[][] fields = new Field[rows.size()][];
      for (int i = 0; i < fields.length; i++) {
        fields[i] = Arrays.copyOf(rows.get(i), Math.max(columns, 1));
      }
      return new PrintedTable(fields, columns);
    }
  }
}
