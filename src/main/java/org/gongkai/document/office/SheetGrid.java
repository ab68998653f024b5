package org.gongkai.document.office;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gongkai.document.PrintedTable;

/** One sheet: its cells with what is merged, without hidden rows and columns. */
final class SheetGrid {

  private static final int MOST_COLUMNS = 1000;
  private static final int MOST_ROWS = 20_000;

  /** A workbook keeps numbers to so many digits; what comes behind is noise. */
  private static final MathContext DIGITS = new MathContext(15);

  private final Strings strings;
  private final Map<Integer, Map<Integer, String>> cells = new TreeMap<>();
  private final List<int[]> merges = new ArrayList<>();
  private final Set<Integer> hiddenRows = new HashSet<>();
  private final Set<Integer> hiddenColumns = new HashSet<>();
  private int width;
  private boolean isStruck;

  SheetGrid(Xml sheet, Strings strings) {
    this.strings = strings;
    sheet.deep("col").filter(one -> isOn(one.attribute("hidden"))).forEach(this::hide);
    sheet.deep("row").forEach(this::row);
    sheet.deep("mergeCell").forEach(one -> merge(one.attribute("ref")));
  }

  private static boolean isOn(String word) {
    return word.equals("1") || word.equals("true");
  }

  private void hide(Xml columns) {
    for (int i = columns.number("min", 1);
        i <= Math.min(MOST_COLUMNS, columns.number("max", 1));
        i++) {
      hiddenColumns.add(i - 1);
    }
  }

  private void row(Xml row) {
    int number = row.number("r", cells.size() + 1) - 1;
    if (number > MOST_ROWS) {
      return;
    }
    if (isOn(row.attribute("hidden"))) {
      hiddenRows.add(number);
    }
    Map<Integer, String> fields = cells.computeIfAbsent(number, key -> new TreeMap<>());
    int next = 0;
    for (Xml cell : row.all("c").toList()) {
      int column = cell.attribute("r").isEmpty() ? next : column(cell.attribute("r"));
      next = column + 1;
      if (column < MOST_COLUMNS) {
        fields.put(column, text(cell));
        width = Math.max(width, column + 1);
      }
    }
  }

  private static int column(String reference) {
    int column = 0;
    for (char letter : reference.toCharArray()) {
      if (letter >= 'A' && letter <= 'Z') {
        column = column * 26 + letter - 'A' + 1;
      }
    }
    return column - 1;
  }

  private String text(Xml cell) {
    String value = cell.first("v").map(one -> one.text().toString()).orElse("");
    if (strings.struck().contains(cell.number("s", 0)) && !value.isEmpty()) {
      isStruck = true;
      return "";
    }
    if (value.isEmpty() && cell.first("f").isPresent()) {
      return "=" + cell.first("f").get().text(); // a formula nobody has worked out is no figure
    }
    return switch (cell.attribute("t")) {
      case "s" -> strings.words().get(Integer.parseInt(value.strip()));
      case "inlineStr" -> cell.first("is").map(Strings::text).orElse("");
      case "", "n" -> number(value);
      default -> value;
    };
  }

  private static String number(String value) {
    try {
      return value.isBlank()
          ? ""
          : new BigDecimal(value.strip()).round(DIGITS).stripTrailingZeros().toPlainString();
    } catch (NumberFormatException e) {
      return value;
    }
  }

  private void merge(String reference) {
    String[] ends = reference.split(":");
    if (ends.length == 2) {
      int[] merge = {line(ends[0]), column(ends[0]), line(ends[1]), column(ends[1])};
      if (merge[3] < MOST_COLUMNS && merge[2] <= MOST_ROWS) {
        merges.add(merge);
        width = Math.max(width, merge[3] + 1);
        for (int row = merge[0]; row <= merge[2]; row++) {
          cells.computeIfAbsent(row, key -> new TreeMap<>());
        }
      }
    }
  }

  private static int line(String reference) {
    String digits = reference.replaceAll("\\D", "");
    return digits.isEmpty() ? 0 : Integer.parseInt(digits) - 1;
  }

  boolean hasHidden() {
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

  PrintedTable table() {
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
    for (int[] merge : merges) {
      if (merge[0] <= row && row <= merge[2] && merge[1] <= column && column <= merge[3]) {
        if (row == shown(merge[0], merge[2], hiddenRows)
            && column == shown(merge[1], merge[3], hiddenColumns)) {
          draft.field(
              word(merge[0], merge[1]),
              count(merge[1], merge[3], hiddenColumns),
              count(merge[0], merge[2], hiddenRows));
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
