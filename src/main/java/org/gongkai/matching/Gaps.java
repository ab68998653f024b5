package org.gongkai.matching;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.form.Cell;
import org.gongkai.form.Heading;
import org.gongkai.form.Table;
import org.gongkai.language.Excerpt;
import org.gongkai.language.Text;

/** What a table that was found does not have, or has beside what the form has. */
final class Gaps {

  private final Table table;
  private final Map<Heading, List<Cell>> missing = new LinkedHashMap<>();
  private final Set<Heading> found = new LinkedHashSet<>();
  private final List<Fragment> fragments;
  private final Telling telling;

  Gaps(Table table, Map<Cell, List<Claim>> claims, List<Fragment> fragments, Telling telling) {
    this.table = table;
    this.fragments = fragments;
    this.telling = telling;
    claims.forEach(
        (cell, some) -> {
          if (some.isEmpty()) {
            missing.computeIfAbsent(cell.line(), line -> new ArrayList<>()).add(cell);
          } else {
            found.add(cell.line());
          }
        });
  }

  void tell() {
    foreign();
    uneven();
    columns();
    missing.forEach(this::line);
    fragments.forEach(fragment -> fragment.strangers().forEach(this::stranger));
  }

  /** Rows under the headings of another form are told of once, and not as missing. */
  private void foreign() {
    Set<Heading> lines = new LinkedHashSet<>();
    fragments.forEach(
        fragment -> fragment.left().foreign().forEach(node -> lines.add(node.heading())));
    lines.retainAll(missing.keySet());
    if (!lines.isEmpty()) {
      Text names = Telling.names(List.copyOf(lines));
      telling.tell(
          Remark.Kind.HEADER_OF_OTHER_FORM,
          table.key(),
          Text.of(
              "“" + names.zh() + "”的列名是另一年份格式的，数没有读入",
              "the columns of "
                  + names.en()
                  + " are those of another year's form; their figures are left out"),
          Remark.Spot.NONE);
      lines.forEach(missing::remove);
    }
  }

  /** A column that no row has is told of once. */
  private void columns() {
    Set<Heading> everywhere = new LinkedHashSet<>();
    missing.values().forEach(cells -> cells.forEach(cell -> everywhere.add(cell.column())));
    for (Heading column : everywhere) {
      List<Cell> without =
          missing.values().stream()
              .flatMap(List::stream)
              .filter(cell -> cell.column() == column && found.contains(cell.line()))
              .toList();
      if (without.size() > 1 && without.size() == lines(column)) {
        telling.tell(
            Remark.Kind.UNKNOWN_HEADING,
            table.key(),
            Text.of(
                "没有找到“" + column.label().zh() + "”一列" + strange(Optional.empty()).zh(),
                "there is no column '"
                    + column.label().en()
                    + "'"
                    + strange(Optional.empty()).en()),
            Remark.Spot.NONE);
        missing.values().forEach(cells -> cells.removeAll(without));
      }
    }
    missing.values().removeIf(List::isEmpty);
  }

  /** Rows of which it cannot be told which figure is whose are told of once. */
  private void uneven() {
    Set<Heading> lines = new LinkedHashSet<>();
    fragments.forEach(
        fragment -> fragment.left().uneven().forEach(node -> lines.add(node.heading())));
    List<Heading> left = missing.keySet().stream().filter(lines::contains).toList();
    left = left.stream().filter(line -> !found.contains(line)).toList();
    if (!left.isEmpty()) {
      Text names = Telling.names(left);
      telling.tell(
          Remark.Kind.UNEVEN_ROWS,
          left.size() == 1 ? Telling.row(missing.get(left.get(0)).get(0)) : table.key(),
          Text.of(
              "“" + names.zh() + "”的格数与列数不符，不知哪个数属于哪一列，数没有读入",
              names.en()
                  + ": there are not as many fields as columns; which figure is whose cannot be told,"
                  + " and they are left out"),
          Remark.Spot.NONE);
      left.forEach(missing::remove);
    }
  }

  /** How many of the rows that were found should have this column. */
  private long lines(Heading column) {
    return table.blocks().stream()
        .filter(block -> block.figureColumns().anyMatch(one -> one == column))
        .flatMap(block -> block.figureLines())
        .filter(found::contains)
        .count();
  }

  private void line(Heading line, List<Cell> cells) {
    boolean isWhole = !found.contains(line);
    Text strange = strange(Optional.of(line));
    Remark.Kind kind = strange.isEmpty() ? Remark.Kind.MISSING_ROWS : Remark.Kind.UNKNOWN_HEADING;
    if (isWhole) {
      telling.tell(
          kind,
          Telling.row(cells.get(0)),
          Text.of(
              "没有找到“" + line.label().zh() + "”一行的数" + strange.zh(),
              "the figures of '" + line.label().en() + "' were not found" + strange.en()),
          Remark.Spot.NONE);
      return;
    }
    for (Cell cell : cells) {
      telling.tell(
          kind,
          cell.address(),
          Text.of(
              "没有找到“" + cell.label().zh() + "”" + strange.zh(),
              "'" + cell.label().en() + "' was not found" + strange.en()),
          Remark.Spot.NONE);
    }
  }

  /** What stands over figures in place of the form's headings; empty where nothing does. */
  private Text strange(Optional<Heading> line) {
    Set<String> words = new LinkedHashSet<>();
    for (Fragment fragment : fragments) {
      fragment
          .left()
          .unknown()
          .forEach(
              (node, headings) -> {
                if (line.isEmpty() || line.get() == node.heading()) {
                  headings.forEach(heading -> words.add(Excerpt.of(heading)));
                }
              });
    }
    String list = words.stream().map(one -> "“" + one + "”").collect(Collectors.joining("、"));
    String quoted = words.stream().map(one -> "'" + one + "'").collect(Collectors.joining(", "));
    return words.isEmpty() ? Text.EMPTY : Text.of("；表里另有" + list, "; the table has " + quoted);
  }

  private void stranger(Fragment.Stranger row) {
    String label = Excerpt.of(row.label());
    boolean isGroup = !row.about().equals(table.key());
    telling.tell(
        Remark.Kind.EXTRA_ROW,
        row.about(),
        label.isEmpty()
            ? Text.of("有一行数没有行名", "a row of figures has no label")
            : isGroup
                ? Text.of(
                    "“" + label + "”只是分组，不填数，原文却有数",
                    "'" + label + "' only groups rows and takes no figures, but has some")
                : Text.of(
                    "“" + label + "”不是本格式的行，数没有读入",
                    "'" + label + "' is no row of the form; its figures are left out"),
        row.at());
  }
}
