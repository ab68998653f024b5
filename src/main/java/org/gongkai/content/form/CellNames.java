package org.gongkai.content.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.form.Block;
import org.gongkai.form.Cell;
import org.gongkai.form.Cells;
import org.gongkai.form.Heading;
import org.gongkai.form.Layout;
import org.gongkai.form.Sum;
import org.gongkai.form.Table;
import org.gongkai.form.Whole;
import org.gongkai.language.Text;
import org.gongkai.law.Formula;
import org.gongkai.law.Rule;
import org.gongkai.yaml.Fields;

/**
 * What the names in a form's rules stand for. A rule of a table holds in each row or each column of
 * it and names the columns or the rows; any other rule names full addresses.
 */
final class CellNames {

  /** The keys by which a rule says where it holds. */
  static final List<String> KEYS = List.of("table", "each", "lines", "columns");

  private final List<Table> tables;
  private final Cells cells;

  CellNames(List<Table> tables, Cells cells) {
    this.tables = tables;
    this.cells = cells;
  }

  /** A full address, or all addresses a name like {@code requests.refused.*.total} matches. */
  List<Cell> addresses(String name) {
    int star = name.indexOf(".*");
    String before = star < 0 ? name : name.substring(0, star + 1);
    String after = star < 0 ? "" : name.substring(star + 2);
    List<Cell> found =
        cells.all().stream()
            .filter(
                cell ->
                    star < 0
                        ? cell.address().equals(name)
                        : cell.address().startsWith(before) && cell.address().endsWith(after))
            .toList();
    return some(found, name);
  }

  /** The one cell at a full address. */
  Cell cell(String address) {
    return addresses(address).get(0);
  }

  Sum sum(String formula) {
    return Sum.of(Formula.of(formula), this::addresses);
  }

  Whole whole(Rule rule, String table) {
    List<Cell> all = cells.all().stream().filter(c -> c.table().key().equals(table)).toList();
    return new Whole(rule, table(table), all);
  }

  private Table table(String key) {
    return tables.stream()
        .filter(table -> table.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("there is no table " + key));
  }

  /** Where a rule holds: the rows or columns it names, or the form as a whole. */
  List<Scope> scopes(Fields rule) {
    if (!rule.has("table")) {
      return List.of(new Scope(Text.EMPTY, null, null, null));
    }
    Table table = table(FormReader.word(rule, "table"));
    boolean byColumn = FormReader.word(rule, "each").equals("column");
    List<String> only = rule.words(byColumn ? "columns" : "lines");
    List<Scope> scopes = new ArrayList<>();
    for (Block block : table.blocks()) {
      Stream<Heading> headings = byColumn ? block.figureColumns() : block.figureLines();
      headings
          .filter(heading -> only.isEmpty() || only.contains(heading.key()))
          .forEach(heading -> scopes.add(scope(table, heading, byColumn)));
    }
    return scopes;
  }

  private Scope scope(Table table, Heading heading, boolean isColumn) {
    // A list has one column only, and its heading says nothing.
    Text where = isColumn && table.layout() == Layout.LIST ? Text.EMPTY : heading.brief();
    return new Scope(where, table, isColumn ? null : heading, isColumn ? heading : null);
  }

  private static List<Cell> some(List<Cell> found, String name) {
    if (found.isEmpty()) {
      throw new IllegalArgumentException("no cell is called " + name);
    }
    return found;
  }

  /** One row or one column of a table, in which names are the columns or the rows; or the form. */
  final class Scope {
    private final Text where;
    private final Table table;
    private final Heading line;
    private final Heading column;

    private Scope(Text where, Table table, Heading line, Heading column) {
      this.where = where;
      this.table = table;
      this.line = line;
      this.column = column;
    }

    /** The heading in words; empty for the form. */
    Text where() {
      return where;
    }

    /** Whether it is the row or column of this key. */
    boolean is(String key) {
      return line != null ? line.key().equals(key) : column != null && column.key().equals(key);
    }

    /** The sum of a formula; a lone 0 is a sum of nothing. */
    Sum sum(String formula) {
      return formula.equals("0") ? new Sum(List.of()) : Sum.of(Formula.of(formula), this::cells);
    }

    private List<Cell> cells(String name) {
      String address = address(name);
      return table != null && address.contains(".*")
          ? directlyBelow(address, name)
          : addresses(address);
    }

    private String address(String name) {
      if (table == null) {
        return name;
      }
      return line == null
          ? table.key() + "." + name + "." + column.key()
          : table.key() + "." + line.key() + "." + name;
    }

    private List<Cell> directlyBelow(String address, String name) {
      int dots = (int) address.chars().filter(c -> c == '.').count();
      return some(
          addresses(address).stream()
              .filter(cell -> cell.address().chars().filter(c -> c == '.').count() == dots)
              .toList(),
          name);
    }
  }
}
