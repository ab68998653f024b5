package org.gongkai.matching;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.document.PrintedTable.Field;
import org.gongkai.form.Block;
import org.gongkai.form.Heading;

/**
 * Rows of a published table that head its columns.
 *
 * @param top the first of them, from 0
 * @param bottom the last
 * @param columns the columns of the form that head a position, and the field that says so
 * @param words all that stands over a position
 * @param strange positions with a heading nobody knows
 * @param isForeign whether headings of another form stand there
 */
record Head(
    int top,
    int bottom,
    Map<Integer, Found> columns,
    Map<Integer, String> words,
    Set<Integer> strange,
    boolean isForeign) {

  /** Columns a heading may mean. @param field its last */
  record Found(Set<Heading> columns, Field field, Label label) {}

  /**
   * The positions of a column, from and to; nothing where it is not there, or twice. A heading that
   * spans is sometimes written at each of its positions.
   */
  Optional<int[]> positions(Heading column) {
    int from = -1;
    int to = -1;
    Label label = null;
    for (int position : columns.keySet().stream().sorted().toList()) {
      Found found = columns.get(position);
      if (found.columns.contains(column)) {
        if (from >= 0 && (!found.label.equals(label) || to != position - 1)) {
          return Optional.empty();
        }
        from = from < 0 ? position : from;
        to = position;
        label = found.label;
      }
    }
    return from < 0 ? Optional.empty() : Optional.of(new int[] {from, to});
  }

  /** Whether the columns of a block that are there stand in the form's order. */
  boolean isInOrder(Block block) {
    List<Integer> starts =
        block
            .figureColumns()
            .flatMap(column -> positions(column).stream())
            .map(at -> at[0])
            .toList();
    return starts.equals(starts.stream().sorted().toList());
  }

  int firstColumn() {
    return columns.keySet().stream().mapToInt(Integer::intValue).min().orElse(Integer.MAX_VALUE);
  }

  /** Whether a figure may stand at this position. */
  boolean isHeaded(int position) {
    return columns.containsKey(position) || strange.contains(position) && position > firstColumn();
  }
}
