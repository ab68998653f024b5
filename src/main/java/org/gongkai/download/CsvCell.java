package org.gongkai.download;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gongkai.form.Cell;
import org.gongkai.form.Form;
import org.gongkai.form.Kind;
import org.gongkai.language.Language;
import org.gongkai.report.Figure;
import org.gongkai.report.Report;

/**
 * What is the same for a cell in every CSV row, made once for all reports of a form.
 *
 * @param labels the words of its row and its column, with a comma before each
 * @param counted what stands behind a number without a unit of its own, to the end of the line
 */
record CsvCell(Cell cell, byte[] address, byte[] labels, byte[] counted) {

  static List<CsvCell> of(Form form, Language language) {
    return form.cells().all().stream().map(cell -> of(cell, language)).toList();
  }

  private static CsvCell of(Cell cell, Language language) {
    String labels =
        ","
            + CsvText.of(cell.line().brief().in(language))
            + ","
            + CsvText.of(cell.column().brief().in(language));
    return new CsvCell(
        cell,
        cell.address().getBytes(StandardCharsets.UTF_8),
        labels.getBytes(StandardCharsets.UTF_8),
        (",reported," + cell.unit() + labels + CsvFile.END).getBytes(StandardCharsets.UTF_8));
  }

  Figure in(Report report) {
    return report.figures().at(cell);
  }

  /**
   * Whether its unit stands beside it even where figures stand side by side: one report writes 元,
   * the next 万元.
   */
  boolean isAmount() {
    return cell.kind() == Kind.AMOUNT;
  }
}
