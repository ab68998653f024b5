package org.gongkai.matching;

import java.util.List;
import org.gongkai.form.Cell;

/**
 * That a field of a published table is a figure of the form.
 *
 * @param at the position it was read at
 * @param headings the marks that say so, those of its row and of its column
 * @param unit key of the unit of money printed in its row; empty for none
 */
record Claim(
    Cell cell, PrintedTable.Field field, Remark.Spot at, List<Mark> headings, String unit) {

  /** A field of one of the published tables. */
  record Source(int table, PrintedTable.Field field) {}

  /** A row of one of them. */
  record Line(int table, int row) {}

  Source source() {
    return new Source(at.table(), field);
  }

  Line line() {
    return new Line(at.table(), field.row());
  }

  Written written() {
    return Written.of(field.text());
  }

  /** As sure as the least sure of its headings. */
  Headings.Likeness likeness() {
    return headings.stream()
        .map(mark -> mark.found().likeness())
        .max(Enum::compareTo)
        .orElse(Headings.Likeness.SAME);
  }
}
