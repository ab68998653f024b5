package org.gongkai.matching;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.form.Layout;
import org.gongkai.form.Table;

/**
 * A heading recognised in a published table, with the rows and columns it stands in.
 *
 * @param found what it may be
 * @param words as they stand there
 */
record Mark(Headings.Found found, Area area, String words, boolean isTraditional) {

  /** Rows and columns from 0, the last ones included. */
  record Area(int top, int bottom, int left, int right) {

    boolean isIn(int row, int column) {
      return top <= row && row <= bottom && left <= column && column <= right;
    }
  }

  /** Each is itself: to compare all that is under it would take long. */
  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }

  List<Node> nodes() {
    return found.nodes();
  }

  /** The headings it may be on one side of a table. */
  Stream<Node> nodes(Node.Axis axis, Table table) {
    return nodes().stream().filter(node -> node.is(axis, table));
  }

  boolean isOf(Table table) {
    return nodes().stream().anyMatch(node -> node.table() == table);
  }

  boolean isOnly(Node.Axis axis) {
    return nodes().stream().allMatch(node -> node.axis() == axis);
  }

  boolean hasFigures() {
    return nodes().stream().anyMatch(Node::hasFigures);
  }

  /** Whether it stands over several columns where it is printed. */
  boolean spreads() {
    return nodes().stream()
        .allMatch(
            node ->
                node.axis() == Node.Axis.COLUMN && !node.hasFigures()
                    || node.axis() == Node.Axis.LINE && node.table().layout() == Layout.ACROSS);
  }

  boolean has(Node.Axis axis) {
    return nodes().stream().anyMatch(node -> node.axis() == axis);
  }
}
