package org.gongkai.matching;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.form.Table;

/**
 * Rows with figures that the form does not have, or that are none of the form's to be filled in.
 */
final class Strangers {

  private final Table table;
  private final Page page;
  private final Resolver resolver;
  private final Set<Integer> columns;

  /**
   * @param columns where figures of the form stand
   */
  Strangers(Table table, Page page, Resolver resolver, Set<Integer> columns) {
    this.table = table;
    this.page = page;
    this.resolver = resolver;
    this.columns = columns;
  }

  List<Fragment.Stranger> all() {
    List<Fragment.Stranger> all = new ArrayList<>();
    for (int row = 0; row < page.table().rows(); row++) {
      if (!page.marks().isPageNumber(row)) {
        in(row).ifPresent(all::add);
      }
    }
    return all;
  }

  private Optional<Fragment.Stranger> in(int row) {
    List<Integer> filled =
        columns.stream()
            .sorted()
            .filter(column -> number(row, column).isPresent() && isHeaded(row, column))
            .toList();
    if (filled.isEmpty()) {
      return Optional.empty();
    }
    Way before = page.ways().before(row, filled.get(0));
    if (resolver.line(before, row).isPresent()) {
      return Optional.empty();
    }
    Remark.Spot at = page.spot(row, filled.get(0));
    if (before.isEmpty()) {
      return filled.size() > 1
          ? Optional.of(new Fragment.Stranger(table.key(), "", at))
          : Optional.empty();
    }
    return before.stranger().isEmpty()
        ? group(before.marks().get(0), row, at)
        : Optional.of(new Fragment.Stranger(table.key(), before.stranger(), at));
  }

  /** The figures of a heading that only groups; zeros say nothing. */
  private Optional<Fragment.Stranger> group(Mark mark, int row, Remark.Spot at) {
    boolean isAny =
        columns.stream()
            .anyMatch(column -> number(row, column).filter(n -> n.signum() != 0).isPresent());
    return mark.nodes(Node.Axis.LINE, table)
        .findFirst()
        .filter(node -> isAny)
        .map(node -> node.hasFigures() ? table.key() : node.address())
        .map(about -> new Fragment.Stranger(about, mark.words(), at));
  }

  /** Whether the nearest heading above is one of this table; or none is, where it goes on. */
  private boolean isHeaded(int row, int column) {
    Way above = page.ways().above(row, column);
    return above.isEmpty()
        || above.marks().stream()
            .limit(1)
            .anyMatch(mark -> mark.nodes(Node.Axis.COLUMN, table).findAny().isPresent());
  }

  private Optional<BigDecimal> number(int row, int column) {
    return page.marks().is(row, column)
        ? Optional.empty()
        : page.table()
            .at(row, column)
            .map(field -> Written.of(field.text()))
            .filter(Written.Number.class::isInstance)
            .map(written -> ((Written.Number) written).value());
  }
}
