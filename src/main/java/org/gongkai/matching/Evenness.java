package org.gongkai.matching;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Whether rows have as many fields as the headings over them. Where one is missing all behind it
 * have moved, and stand under the heading of another.
 */
final class Evenness {

  private final PrintedTable table;

  /** The rows of headings over each row of figures. */
  private final Map<Integer, Set<Integer>> heads = new TreeMap<>();

  private final Map<Integer, Set<Integer>> headed = new HashMap<>();
  private final Map<Integer, Set<String>> cells = new HashMap<>();
  private final Map<Integer, Set<String>> missing = new TreeMap<>();

  Evenness(PrintedTable table) {
    this.table = table;
  }

  /** A figure stands under these headings. */
  void headed(int row, int column, String cell, List<Mark> above) {
    headed.computeIfAbsent(row, key -> new HashSet<>()).add(column);
    cells.computeIfAbsent(row, key -> new HashSet<>()).add(cell);
    Set<Integer> rows = heads.computeIfAbsent(row, key -> new TreeSet<>());
    for (Mark mark : above) {
      for (int each = mark.area().top(); each <= mark.area().bottom(); each++) {
        rows.add(each);
      }
    }
  }

  /** Nothing stands under the heading of this cell. */
  void missing(int row, String cell) {
    missing.computeIfAbsent(row, key -> new HashSet<>()).add(cell);
  }

  /** The rows of which it cannot be told which figure is whose. */
  Set<Integer> uneven() {
    Set<Integer> uneven = new TreeSet<>();
    missing.forEach(
        (row, wanting) -> {
          if (!cells.getOrDefault(row, Set.of()).containsAll(wanting)) {
            uneven.add(row);
          }
        });
    heads.forEach(
        (row, rows) -> {
          if (rows.stream().anyMatch(head -> isShort(head, row))) {
            uneven.add(row);
          }
        });
    return uneven;
  }

  /** Whether a row of headings has nothing over a field that no other of them is over. */
  private boolean isShort(int head, int row) {
    for (int column = 0; column < table.columns(); column++) {
      Optional<PrintedTable.Field> field = table.at(row, column);
      if (table.at(head, column).isEmpty()
          && field.isPresent()
          && !isCovered(row, field.get(), head)) {
        return true;
      }
    }
    return false;
  }

  private boolean isCovered(int row, PrintedTable.Field field, int head) {
    return headed.getOrDefault(row, Set.of()).stream()
        .anyMatch(
            column ->
                table.at(row, column).filter(field::equals).isPresent()
                    && table.at(head, column).isPresent());
  }
}
