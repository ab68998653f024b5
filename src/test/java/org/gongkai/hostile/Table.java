package org.gongkai.hostile;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** How many of each kind came to what. */
final class Table {

  private static final String ROW = "%-20s %6s %9s %13s %6s %12s %8s%n";
  private static final List<Predicate<Verdict>> COLUMNS =
      List.of(
          verdict -> true,
          Verdict::detected,
          Verdict::placed,
          Verdict::clear,
          Verdict::intact,
          Verdict::bounded);

  private final Map<Kind, int[]> counts = new EnumMap<>(Kind.class);

  void add(Kind kind, Verdict verdict) {
    int[] row = counts.computeIfAbsent(kind, any -> new int[COLUMNS.size()]);
    for (int column = 0; column < row.length; column++) {
      row[column] += COLUMNS.get(column).test(verdict) ? 1 : 0;
    }
  }

  void print() {
    System.out.printf(
        ROW, "kind", "tried", "detected", "file and line", "clear", "site intact", "bounded");
    int[] all = new int[COLUMNS.size()];
    counts.forEach(
        (kind, row) -> {
          print(kind.toString(), row);
          for (int column = 0; column < row.length; column++) {
            all[column] += row[column];
          }
        });
    print("all", all);
  }

  private static void print(String kind, int[] row) {
    System.out.printf(ROW, kind, row[0], row[1], row[2], row[3], row[4], row[5]);
  }
}
