package org.gongkai.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** One sheet of a workbook: its cells with what is merged, without hidden rows and columns. */
public final class SheetDraft {

  private static final int MOST_COLUMNS = 1000;
  private static final int MOST_ROWS = 20_000;

  private final Map<Integer, Map<Integer, String>> cells = new TreeMap<>();
  private final List<Merge> merges = new ArrayList<>();
  private final Set<Integer> hiddenRows = new HashSet<>();
  private final Set<Integer> hiddenColumns = new HashSet<>();
  private int width;
  private boolean isStruck;

  /** Cells that are one, all from 0 and to the last. */
  public record Merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
    boolean holds(int row, int column) {
      return firstRow <= row && row <= lastRow && firstColumn <= column && column <= lastColumn;
    }
  }

  public void hideRow(int row) {
    hiddenRows.add(row);
  }

  public void hideColumns(int first, int last) {
    for (int i = first; i <= Math.min(MOST_COLUMNS, last); i++) {
      hiddenColumns.add(i);
    }
  }

  /** How many rows there are so far. */
  public int rows() {
    return cells.size();
  }

  /** Begins a row, which may have no cells. */
  public void row(int row) {
    if (row <= MOST_ROWS) {
      cells.computeIfAbsent(row, key -> new TreeMap<>());
    }
  }

  public void cell(int row, int column, String text) {
    if (row <= MOST_ROWS && column < MOST_COLUMNS) {
      row(row);
      cells.get(row).put(column, text);
      width = Math.max(width, column + 1);
    }
  }

  /** A cell that was struck out, or cannot be seen. */
  public void struck(int row, int column) {
    isStruck = true;
    cell(row, column, "");
  }

  public void merge(Merge merge) {
    if (merge.lastColumn < MOST_COLUMNS && merge.lastRow <= MOST_ROWS) {
      merges.add(merge);
      width = Math.max(width, merge.lastColumn + 1);
      for (int row = merge.firstRow; row <= merge.lastRow; row++) {
        row(row);
      }
    }
  }

  /** Whether something was left out. */
  public boolean hasHidden() {
    return isStruck
        || cells.entrySet().stream()
            .anyMatch(
                row ->
                    row.getValue().entrySet().stream()
                        .anyMatch(
                            cell ->
                                !cell.getValue().isBlank()
                                    && (hiddenRows.contains(row.getKey())
                                        || hiddenColumns.contains(cell.getKey()))));
  }

  public PrintedTable table() {
    PrintedTable.Draft draft = new PrintedTable.Draft();
    for (int row : cells.keySet()) {
      if (hiddenRows.contains(row)) {
        continue;
      }
      draft.row();
      for (int column = 0; column < width; column++) {
        if (!hiddenColumns.contains(column)) {
          field(draft, row, column);
        }
      }
    }
    return draft.done();
  }

  private void field(PrintedTable.Draft draft, int row, int column) {
    for (Merge merge : merges) {
      if (merge.holds(row, column)) {
        if (row == shown(merge.firstRow, merge.lastRow, hiddenRows)
            && column == shown(merge.firstColumn, merge.lastColumn, hiddenColumns)) {
          draft.field(
              word(merge.firstRow, merge.firstColumn),
              count(merge.firstColumn, merge.lastColumn, hiddenColumns),
              count(merge.firstRow, merge.lastRow, hiddenRows));
        }
        return;
      }
    }
    draft.field(word(row, column), 1, 1);
  }

  private String word(int row, int column) {
    return cells.getOrDefault(row, Map.of()).getOrDefault(column, "");
  }

  private static int shown(int from, int to, Set<Integer> hidden) {
    int shown = from;
    while (shown < to && hidden.contains(shown)) {
      shown++;
    }
    return shown;
  }

  private static int count(int from, int to, Set<Integer> hidden) {
    int count = 0;
    for (int i = from; i <= to; i++) {
      count += hidden.contains(i) ? 0 : 1;
    }
    return Math.max(1, count);
  }
}
