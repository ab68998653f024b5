package org.gongkai.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.gongkai.form.Cell;
import org.gongkai.form.Form;
import org.gongkai.form.Layout;
import org.gongkai.form.Table;

/**
 * Reads a published table against a statutory one, by the headings before and above each figure.
 */
final class TableReading {

  private final Form form;
  private final Table table;
  private final Page page;
  private final Arrangement arrangement;
  private final List<Headings> others;
  private final Resolver resolver;

  private final List<Claim> claims = new ArrayList<>();
  private final Set<Node> foreign = new LinkedHashSet<>();
  private final Map<Node, Set<String>> unknown = new LinkedHashMap<>();
  private final Map<Integer, Node> columns = new HashMap<>();

  private final Map<Integer, Node> lines = new HashMap<>();
  private final Evenness evenness;

  /** Rows with fewer fields than headings, or more: which is whose cannot be told. */
  private final Map<Integer, Node> uneven = new TreeMap<>();

  /**
   * @param others the headings of the other forms
   */
  TableReading(Form form, Table table, Page page, Arrangement arrangement, List<Headings> others) {
    this.form = form;
    this.table = table;
    this.page = page;
    this.arrangement = arrangement;
    this.others = others;
    this.evenness = new Evenness(page.table());
    this.resolver = new Resolver(table, page.table(), page.marks());
  }

  /**
   * @param before which column stands where in the table this one goes on from; empty for none
   */
  Fragment read(Map<Integer, Node> before) {
    boolean isListed = table.layout() == Layout.LIST && !hasColumns();
    for (int row = 0; row < page.table().rows(); row++) {
      if (isListed) {
        listed(row);
      } else {
        for (int column = 0; column < page.table().columns(); column++) {
          position(row, column, before);
        }
      }
    }
    List<Fragment.Stranger> strangers =
        arrangement == Arrangement.GRID
            ? new Strangers(table, page, resolver, columns.keySet()).all()
            : List.of();
    evenness.uneven().forEach(row -> uneven.put(row, lines.get(row)));
    claims.removeIf(claim -> uneven.containsKey(claim.at().row() - 1));
    return new Fragment(
        page,
        arrangement,
        claims,
        new Fragment.Left(foreign, Set.copyOf(uneven.values()), unknown),
        strangers,
        columns);
  }

  private void position(int row, int column, Map<Integer, Node> carried) {
    if (page.marks().is(row, column)
        || page.marks().isPageNumber(row)
        || arrangement == Arrangement.ABOVE && page.ways().isRemark(row)) {
      return;
    }
    Way before = page.ways().before(row, column);
    Way above = page.ways().above(row, column);
    Optional<Node> line = arrangement.line(resolver, before, above, row);
    if (line.isEmpty()) {
      return;
    }
    boolean isBare = above.isEmpty() && arrangement == Arrangement.GRID;
    Optional<Node> head =
        isBare
            ? Optional.ofNullable(carried.get(column))
            : arrangement.column(resolver, before, above, line.get());
    Optional<PrintedTable.Field> field = page.table().at(row, column);
    if (head.isPresent() && field.isPresent()) {
      columns.put(column, head.get());
      lines.put(row, line.get());
      evenness.headed(row, column, address(line.get(), head.get()), above.marks());
      claim(line.get(), head.get(), page.claim(field.get(), row, column, before, above));
    } else if (head.isPresent()) {
      lines.put(row, line.get());
      evenness.missing(row, address(line.get(), head.get()));
    } else if (isBare && isFigure(field)) {
      uneven.put(row, line.get());
    } else if (arrangement == Arrangement.GRID && isFigure(field)) {
      misheaded(line.get(), above);
    }
  }

  private static boolean isFigure(Optional<PrintedTable.Field> field) {
    return field.filter(one -> Written.of(one.text()).isFigure()).isPresent();
  }

  private void claim(Node line, Node column, Page.Position at) {
    Cell cell = form.cells().find(address(line, column)).orElseThrow();
    claims.add(new Claim(cell, at.field(), at.spot(), at.headings(), at.unit()));
  }

  private static String address(Node line, Node column) {
    return line.address() + "." + column.heading().key();
  }

  /** A figure whose row is known, and whose column is not one of that row. */
  private void misheaded(Node line, Way above) {
    String words =
        above.stranger().isEmpty() && !above.marks().isEmpty()
            ? above.marks().get(0).words()
            : above.stranger();
    if (words.isEmpty()) {
      return;
    }
    if (others.stream().anyMatch(other -> isColumnOf(other, words))) {
      foreign.add(line);
    } else {
      unknown.computeIfAbsent(line, key -> new LinkedHashSet<>()).add(words);
    }
  }

  private boolean isColumnOf(Headings other, String words) {
    return other.known(Label.of(words)).nodes().stream()
        .anyMatch(
            node -> node.axis() == Node.Axis.COLUMN && node.table().key().equals(table.key()));
  }

  private boolean hasColumns() {
    return page.hasMark(mark -> mark.nodes(Node.Axis.COLUMN, table).findAny().isPresent());
  }

  /**
   * A row of a list without a heading over its figures: the only figure behind a heading is its.
   */
  private void listed(int row) {
    for (Mark mark : page.marksIn(row)) {
      List<Page.Position> behind = page.behind(mark, row);
      Optional<Node> line = resolver.line(new Way(List.of(mark), ""), row);
      if (line.isPresent() && behind.size() == 1) {
        line.get()
            .block()
            .figureColumns()
            .forEach(
                column ->
                    claim(
                        line.get(),
                        new Node(
                            table, line.get().block(), Node.Axis.COLUMN, column, Optional.empty()),
                        behind.get(0)));
      }
    }
  }
}
