package org.gongkai.matching;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.gongkai.document.PrintedTable;
import org.gongkai.document.PrintedTable.Field;
import org.gongkai.form.Block;
import org.gongkai.form.Cell;
import org.gongkai.form.Form;
import org.gongkai.form.Heading;
import org.gongkai.form.Table;

/** Reads a published table whose rows are labelled at the left and whose columns above. */
final class GridReading {

  private final Form form;
  private final Table table;
  private final Names names;
  private final PrintedTable printed;
  private final Map<Field, Label> labels;
  private final List<Head> heads;
  private final Predicate<Label> isOfAnother;
  private final Fragment fragment = new Fragment();

  /**
   * @param isOfAnother whether a label is a row of another table of the form, which may stand in
   *     the same sheet
   */
  GridReading(
      Form form,
      Table table,
      Names names,
      PrintedTable printed,
      List<Head> heads,
      Predicate<Label> isOfAnother) {
    this.form = form;
    this.table = table;
    this.names = names;
    this.printed = printed;
    this.labels = Heads.labels(printed);
    this.heads = heads;
    this.isOfAnother = isOfAnother;
  }

  Fragment read() {
    Rows rows = new Rows(printed, labels, names);
    for (int row = 0; row < printed.rows(); row++) {
      int at = row;
      boolean isHead = heads.stream().anyMatch(head -> head.top() <= at && at <= head.bottom());
      Optional<Head> head = above(row);
      if (!isHead && head.isPresent()) {
        rows.read(row, Math.min(head.get().firstColumn(), printed.columns()));
      }
    }
    for (Rows.Row row : rows.all()) {
      row(row, above(row.row()).orElseThrow());
    }
    return fragment;
  }

  private Optional<Head> above(int row) {
    Optional<Head> above = Optional.empty();
    for (Head head : heads) {
      above = head.bottom() < row ? Optional.of(head) : above;
    }
    return above;
  }

  private void row(Rows.Row row, Head head) {
    if (row.lines().size() != 1) {
      stranger(row, head);
      return;
    }
    Heading line = row.line().orElseThrow();
    Block block = names.block(line);
    note(row, line);
    if (row.isAtOdds()) {
      fragment.troubles.add(new Fragment.Trouble(line, "", Fragment.Trouble.Kind.AT_ODDS));
    } else if (block.figureColumns().noneMatch(column -> head.positions(column).isPresent())) {
      fragment.isForeign |= head.isForeign();
      fragment.troubles.add(new Fragment.Trouble(line, "", Fragment.Trouble.Kind.NO_COLUMN));
    } else if (isUneven(row, head, block)) {
      fragment.troubles.add(new Fragment.Trouble(line, "", Fragment.Trouble.Kind.UNEVEN));
    } else {
      cells(row, line, head);
    }
  }

  private void note(Rows.Row row, Heading line) {
    fragment.isTraditional |= row.label().isTraditional();
    if (Names.isAlias(line, row.label())) {
      fragment.aliases.put(line, row.words());
    }
  }

  /** Figures that are not zero, under the columns of this table, in a row nobody knows. */
  private void stranger(Rows.Row row, Head head) {
    Set<Field> figures = new LinkedHashSet<>();
    for (int position : head.columns().keySet()) {
      printed
          .at(row.row(), position)
          .filter(field -> Written.of(field.text()).isNumber())
          .ifPresent(figures::add);
    }
    boolean isGroup = !names.lineGroups(row.label()).isEmpty();
    if (isOfAnother.test(row.label())) {
      return;
    }
    boolean isNothing = figures.stream().allMatch(field -> Written.of(field.text()).isZero());
    if (!figures.isEmpty() && !(isGroup && isNothing)) {
      fragment.strangers.add(
          row.words().isEmpty() ? figures.iterator().next().text() : row.words());
    }
  }

  /**
   * Whether a figure stands where no heading is, or a field is not there: the row may have moved
   * sideways.
   */
  private boolean isUneven(Rows.Row row, Head head, Block block) {
    for (int position = row.column() + 1; position < printed.columns(); position++) {
      boolean isFigure =
          printed.at(row.row(), position).filter(f -> Written.of(f.text()).isFigure()).isPresent();
      if (isFigure && !head.isHeaded(position)) {
        return true;
      }
    }
    return !head.isInOrder(block)
        || block
            .figureColumns()
            .flatMap(column -> head.positions(column).stream())
            .anyMatch(at -> row.column() >= at[0] || isShort(row.row(), at));
  }

  private boolean isShort(int row, int[] at) {
    for (int position = at[0]; position <= at[1]; position++) {
      if (printed.at(row, position).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private void cells(Rows.Row row, Heading line, Head head) {
    for (Cell cell : form.cells().of(table, line)) {
      Optional<int[]> at = head.positions(cell.column());
      if (at.isEmpty()) {
        trouble(line, cell, Fragment.Trouble.Kind.NO_COLUMN);
        continue;
      }
      Optional<Field> field = field(row.row(), at.get(), head);
      if (field.isEmpty()) {
        trouble(line, cell, Fragment.Trouble.Kind.MERGED);
      } else {
        fragment.isTraditional |= head.columns().get(at.get()[0]).label().isTraditional();
        fragment.add(
            cell,
            new Fragment.Entry(
                field.get(), head.words().get(at.get()[0]), beside(row.row(), at.get()[0])));
      }
    }
    head.strange().forEach(position -> fragment.strangeColumns.add(head.words().get(position)));
  }

  private void trouble(Heading line, Cell cell, Fragment.Trouble.Kind kind) {
    fragment.troubles.add(new Fragment.Trouble(line, cell.column().key(), kind));
  }

  private String beside(int row, int end) {
    List<String> beside = new ArrayList<>();
    for (int column = 0; column < end; column++) {
      printed
          .at(row, column)
          .map(field -> field.text().replaceAll("\\s", ""))
          .ifPresent(beside::add);
    }
    return String.join(" ", beside);
  }

  /** The one field of a column, which reaches under no other. */
  private Optional<Field> field(int row, int[] at, Head head) {
    Set<Field> fields = new LinkedHashSet<>();
    for (int position = at[0]; position <= at[1]; position++) {
      printed.at(row, position).ifPresent(fields::add);
    }
    if (fields.size() > 1) {
      fields.removeIf(field -> Written.of(field.text()).equals(Written.BLANK));
    }
    if (fields.stream().map(field -> Written.of(field.text()).bare()).distinct().count() != 1) {
      return Optional.empty();
    }
    Field only = fields.iterator().next();
    for (int position = 0; position < printed.columns(); position++) {
      boolean isOutside = position < at[0] || position > at[1];
      if (isOutside
          && head.columns().containsKey(position)
          && printed.at(row, position).filter(only::equals).isPresent()) {
        return Optional.empty();
      }
    }
    return Optional.of(only);
  }
}
