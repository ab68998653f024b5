package org.gongkai.document.office;

import java.math.BigDecimal;
import java.math.MathContext;
import org.gongkai.document.SheetDraft;

/** One sheet of an .xlsx file. */
final class SheetGrid {

  /** A workbook keeps numbers to so many digits; what comes behind is noise. */
  private static final MathContext DIGITS = new MathContext(15);

  private final Strings strings;
  private final SheetDraft draft = new SheetDraft();

  private SheetGrid(Strings strings) {
    this.strings = strings;
  }

  static SheetDraft of(Xml sheet, Strings strings) {
    SheetGrid grid = new SheetGrid(strings);
    sheet.deep("col").filter(one -> isOn(one.attribute("hidden"))).forEach(grid::hide);
    sheet.deep("row").forEach(grid::row);
    sheet.deep("mergeCell").forEach(one -> grid.merge(one.attribute("ref")));
    return grid.draft;
  }

  private static boolean isOn(String word) {
    return word.equals("1") || word.equals("true");
  }

  private void hide(Xml columns) {
    draft.hideColumns(columns.number("min", 1) - 1, columns.number("max", 1) - 1);
  }

  private void row(Xml row) {
    int number = row.number("r", draft.rows() + 1) - 1;
    if (isOn(row.attribute("hidden"))) {
      draft.hideRow(number);
    }
    draft.row(number);
    int next = 0;
    for (Xml cell : row.all("c").toList()) {
      int column = cell.attribute("r").isEmpty() ? next : column(cell.attribute("r"));
      next = column + 1;
      cell(number, column, cell);
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

  private void cell(int row, int column, Xml cell) {
    String text = text(cell);
    if (strings.struck().contains(cell.number("s", 0)) && !text.isEmpty()) {
      draft.struck(row, column);
    } else {
      draft.cell(row, column, text);
    }
  }

  private String text(Xml cell) {
    String value = cell.first("v").map(one -> one.text().toString()).orElse("");
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
      draft.merge(
          new SheetDraft.Merge(line(ends[0]), line(ends[1]), column(ends[0]), column(ends[1])));
    }
  }

  private static int line(String reference) {
    String digits = reference.replaceAll("\\D", "");
    return digits.isEmpty() ? 0 : Integer.parseInt(digits) - 1;
  }
}
