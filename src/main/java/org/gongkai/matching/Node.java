package org.gongkai.matching;

import java.util.Optional;
import org.gongkai.form.Block;
import org.gongkai.form.Heading;
import org.gongkai.form.Table;

/**
 * A heading in its table.
 *
 * @param block whose heading it is
 * @param above the heading it stands under, where it stands under one
 */
record Node(Table table, Block block, Axis axis, Heading heading, Optional<Node> above) {

  /** What a heading names. */
  enum Axis {
    LINE,
    COLUMN,
    /** The title of a block, or what is printed in a corner: read, and of no further use. */
    FRAME
  }

  boolean hasFigures() {
    return axis != Axis.FRAME && heading.hasFigures();
  }

  boolean is(Axis wanted, Table of) {
    return axis == wanted && table == of;
  }

  /** Whether the other stands over it. */
  boolean isUnder(Node other) {
    return above.isPresent()
        && (above.get().heading == other.heading || above.get().isUnder(other));
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

  /** {@code requests.refused.process} for a row. */
  String address() {
    return heading.key().isEmpty() ? table.key() : table.key() + "." + heading.key();
  }
}
