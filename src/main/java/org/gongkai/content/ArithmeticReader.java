package org.gongkai.content;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.finding.Findings;
import org.gongkai.form.Block;
import org.gongkai.form.Carry;
import org.gongkai.form.Cell;
import org.gongkai.form.Cells;
import org.gongkai.form.Formula;
import org.gongkai.form.Heading;
import org.gongkai.form.Identity;
import org.gongkai.form.Layout;
import org.gongkai.form.Table;
import org.gongkai.language.Text;
import org.gongkai.law.Law;
import org.gongkai.law.Rule;
import org.gongkai.yaml.Fields;
import org.gongkai.yaml.Node;

/** Rules and carries, their names resolved to cells. */
final class ArithmeticReader {

  private final List<Table> tables;
  private final Cells cells;
  private final Law law;
  private final Findings findings;

  ArithmeticReader(List<Table> tables, Cells cells, Law law, Findings findings) {
    this.tables = tables;
    this.cells = cells;
    this.law = law;
    this.findings = findings;
  }

  Identity identity(Node node) {
    Fields rule = Fields.of(node, findings, "id", "table", "each", "lines", "holds");
    String holds = FormReader.word(rule, "holds");
    Identity.Relation relation =
        holds.contains(">=") ? Identity.Relation.AT_LEAST : Identity.Relation.EQUAL;
    String[] sides = holds.split(relation.sign());
    Formula left = Formula.of(sides[0]);
    Formula right = sides[1].trim().equals("0") ? new Formula(List.of()) : Formula.of(sides[1]);
    List<Identity.Equation> equations = new ArrayList<>();
    for (Scope scope : scopes(rule)) {
      equations.add(
          new Identity.Equation(
              scope.where(), left.resolve(scope::cells), relation, right.resolve(scope::cells)));
    }
    return new Identity(rule(rule), equations);
  }

  Carry carry(Node node) {
    Fields carry = Fields.of(node, findings, "id", "table", "each", "lines", "now", "before");
    List<Carry.Step> steps = new ArrayList<>();
    for (Scope scope : scopes(carry)) {
      steps.add(
          new Carry.Step(
              scope.where(),
              Formula.of(FormReader.word(carry, "now")).resolve(scope::cells),
              Formula.of(FormReader.word(carry, "before")).resolve(scope::cells)));
    }
    return new Carry(rule(carry), steps);
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

  private List<Scope> scopes(Fields rule) {
    Table table =
        tables.stream()
            .filter(t -> t.key().equals(FormReader.word(rule, "table")))
            .findFirst()
            .orElseThrow();
    List<String> only = rule.words("lines");
    List<Scope> scopes = new ArrayList<>();
    for (Block block : table.blocks()) {
      if (FormReader.word(rule, "each").equals("column")) {
        // A list has one column only, and its heading says nothing.
        block
            .figureColumns()
            .forEach(
                column ->
                    scopes.add(
                        new Scope(
                            table.layout() == Layout.LIST ? Text.EMPTY : column.brief(),
                            table,
                            null,
                            column)));
      } else {
        block
            .figureLines()
            .filter(line -> only.isEmpty() || only.contains(line.key()))
            .forEach(line -> scopes.add(new Scope(line.brief(), table, line, null)));
      }
    }
    return scopes;
  }

  private Rule rule(Fields fields) {
    return law.rule(FormReader.word(fields, "id"));
  }

  private static List<Cell> some(List<Cell> found, String name) {
    if (found.isEmpty()) {
      throw new IllegalArgumentException("no cell is called " + name);
    }
    return found;
  }

  /** One row or one column of a table, in which a rule's names are the columns or the rows. */
  private final class Scope {
    private final Text where;
    private final Table table;
    private final Heading line;
    private final Heading column;

    Scope(Text where, Table table, Heading line, Heading column) {
      this.where = where;
      this.table = table;
      this.line = line;
      this.column = column;
    }

    Text where() {
      return where;
    }

    List<Cell> cells(String name) {
      String address =
          line == null
              ? table.key() + "." + name + "." + column.key()
              : table.key() + "." + line.key() + "." + name;
      return address.contains(".*") ? directlyBelow(address, name) : addresses(address);
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
