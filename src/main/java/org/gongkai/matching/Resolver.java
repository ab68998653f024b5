package org.gongkai.matching;

import java.util.List;
import java.util.Optional;
import org.gongkai.form.Block;
import org.gongkai.form.Table;

/** Which row and which column of a statutory table the headings on the way from a figure are. */
final class Resolver {

  private final Table table;
  private final PrintedTable printed;
  private final Marks marks;

  Resolver(Table table, PrintedTable printed, Marks marks) {
    this.table = table;
    this.printed = printed;
    this.marks = marks;
  }

  /** The row of the form the nearest heading names. */
  Optional<Node> line(Way way, int row) {
    return way.stranger().isEmpty() ? line(way.marks(), row) : Optional.empty();
  }

  /** The column of a block the nearest heading names. */
  Optional<Node> column(Way way, Block block) {
    return way.stranger().isEmpty() && !way.marks().isEmpty()
        ? column(way.marks().get(0), block)
        : Optional.empty();
  }

  private Optional<Node> column(Mark mark, Block block) {
    List<Node> columns =
        mark.nodes(Node.Axis.COLUMN, table)
            .filter(node -> node.block() == block && node.hasFigures())
            .toList();
    return columns.size() == 1 ? Optional.of(columns.get(0)) : Optional.empty();
  }

  /** Where columns stand under rows: the row above the nearest heading. */
  Optional<Node> lineOver(Way way, int row) {
    boolean isColumn =
        way.stranger().isEmpty()
            && !way.marks().isEmpty()
            && way.marks().get(0).nodes(Node.Axis.COLUMN, table).findAny().isPresent();
    return isColumn ? line(way.marks().subList(1, way.marks().size()), row) : Optional.empty();
  }

  private Optional<Node> line(List<Mark> way, int row) {
    if (way.isEmpty()) {
      return Optional.empty();
    }
    List<Node> lines = way.get(0).nodes(Node.Axis.LINE, table).filter(Node::hasFigures).toList();
    if (lines.size() < 2) {
      return lines.stream().findFirst();
    }
    return way.stream()
        .skip(1)
        .flatMap(mark -> one(lines, mark).stream())
        .findFirst()
        .or(() -> inContext(lines, row, way.get(0).area().left()));
  }

  /** The one of several rows that stands under this heading. */
  private static Optional<Node> one(List<Node> lines, Mark mark) {
    List<Node> under =
        lines.stream().filter(line -> mark.nodes().stream().anyMatch(line::isUnder)).toList();
    return under.size() == 1 ? Optional.of(under.get(0)) : Optional.empty();
  }

  /**
   * In a list 其他情形数 follows 行政复议数量 as well as 行政诉讼数量: it belongs to the last before it.
   *
   * @param column no heading to the right of it can be meant
   */
  private Optional<Node> inContext(List<Node> lines, int row, int column) {
    for (int up = row - 1; up >= 0; up--) {
      for (int left = Math.min(column, printed.columns() - 1); left >= 0; left--) {
        Optional<Node> one = marks.at(up, left).flatMap(mark -> one(lines, mark));
        if (one.isPresent()) {
          return one;
        }
      }
    }
    return Optional.empty();
  }
}
