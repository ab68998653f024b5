package org.gongkai.matching;

import java.util.Optional;
import org.gongkai.form.Layout;

/** On which sides of the figures the headings of rows and of columns stand. */
enum Arrangement {
  /** Rows before, columns above. */
  GRID,
  /** Both above, rows over columns. */
  ABOVE,
  /** Both before, rows first. */
  BEFORE,
  /** Columns before, rows above. */
  TURNED;

  /** How a table is usually printed. */
  static Arrangement of(Layout layout) {
    return layout == Layout.ACROSS ? ABOVE : GRID;
  }

  Optional<Node> line(Resolver resolver, Way before, Way above, int row) {
    return switch (this) {
      case GRID -> resolver.line(before, row);
      case ABOVE -> before.marks().isEmpty() ? resolver.lineOver(above, row) : Optional.empty();
      case BEFORE -> resolver.lineOver(before, row);
      case TURNED -> resolver.line(above, row);
    };
  }

  Optional<Node> column(Resolver resolver, Way before, Way above, Node line) {
    return switch (this) {
      case GRID, ABOVE -> resolver.column(above, line.block());
      case BEFORE, TURNED -> resolver.column(before, line.block());
    };
  }
}
