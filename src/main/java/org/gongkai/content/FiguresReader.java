package org.gongkai.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.content.text.Unfilled;
import org.gongkai.finding.Findings;
import org.gongkai.form.Cell;
import org.gongkai.form.Form;
import org.gongkai.form.Forms;
import org.gongkai.form.Heading;
import org.gongkai.form.Kind;
import org.gongkai.form.Table;
import org.gongkai.language.Text;
import org.gongkai.report.Figures;
import org.gongkai.yaml.Fields;
import org.gongkai.yaml.Nearest;
import org.gongkai.yaml.Node;

/**
 * Reads the tables of a report into flat figures, a line for each printed row. One for each form:
 * it keeps the form's rows at hand.
 */
final class FiguresReader {

  static final Map<String, Text> UNITS =
      Map.of("yuan", Text.of("元", "yuan"), "wanyuan", Text.of("万元", "10,000 yuan"));

  private final Form form;
  private final StrayRows strays;
  private final Map<String, Map<String, List<Cell>>> rows = new HashMap<>();

  /**
   * @param forms all of them, to know a row of another form when it is met
   */
  FiguresReader(Form form, Forms forms) {
    this.form = form;
    this.strays = new StrayRows(form, forms);
    for (Table table : form.tables()) {
      rows.put(
          table.key(),
          table
              .figureLines()
              .collect(Collectors.toMap(Heading::key, line -> form.cells().of(table, line))));
    }
  }

  Form form() {
    return form;
  }

  /** The names of the form's tables, which are keys of a report file. */
  Set<String> tables() {
    return rows.keySet();
  }

  Figures read(Fields report, String file, Findings findings) {
    Figures.Draft figures = new Figures.Draft(form, file);
    List<StrayRows.Stray> stray = new ArrayList<>(0);
    for (Table table : form.tables()) {
      report.node(table.key()).ifPresent(node -> table(node, table, figures, stray, findings));
    }
    stray.stream()
        .filter(row -> row.meant().stream().anyMatch(cell -> figures.isAnyGiven(cell.table())))
        .toList() // before any is placed, which would make its table one that is given
        .forEach(row -> place(row, figures));
    Unfilled.figures(figures.open(), figures).ifPresent(findings::add);
    return figures.done();
  }

  /** In a table given otherwise, the row a stray one was meant to be is not missed besides. */
  private static void place(StrayRows.Stray row, Figures.Draft figures) {
    row.meant().stream()
        .filter(cell -> !figures.isGiven(cell))
        .forEach(cell -> figures.place(cell, row.finding().at()));
  }

  private void table(
      Node node,
      Table table,
      Figures.Draft figures,
      List<StrayRows.Stray> stray,
      Findings findings) {
    Map<String, List<Cell>> lines = rows.get(table.key());
    Fields given = Fields.open(node, findings);
    for (String key : given.keys()) {
      if (lines.containsKey(key)) {
        line(given.node(key).orElseThrow(), key, lines.get(key), figures, findings);
      } else {
        StrayRows.Stray unknown = strays.unknown(given.keyAt(key), key, table);
        findings.add(unknown.finding());
        stray.add(unknown);
      }
    }
  }

  private static void line(
      Node node, String key, List<Cell> cells, Figures.Draft figures, Findings findings) {
    Numbers numbers = new Numbers(findings);
    if (node instanceof Node.Mapping) {
      Fields given = Fields.open(node, findings);
      named(given, cells, figures, numbers);
      strayColumns(given, cells, figures, findings);
    } else if (node instanceof Node.Sequence sequence && sequence.items().size() == cells.size()) {
      for (int i = 0; i < cells.size(); i++) {
        numbers.read(sequence.items().get(i), cells.get(i), figures);
      }
    } else if (node instanceof Node.Scalar && cells.size() == 1) {
      numbers.read(node, cells.get(0), figures);
    } else {
      cells.forEach(cell -> figures.place(cell, node.at()));
      findings.add(RowLength.wrong(node, key, cells));
    }
  }

  private static void named(
      Fields given, List<Cell> cells, Figures.Draft figures, Numbers numbers) {
    for (Cell cell : cells) {
      given.node(cell.column().key()).ifPresent(node -> numbers.read(node, cell, figures));
      if (cell.kind() == Kind.AMOUNT && cell.unit().isEmpty()) {
        given.wordAmong("unit", UNITS).ifPresent(unit -> figures.unit(cell, unit));
      }
    }
  }

  /** A column by its printed heading, or misspelt: the one it was meant to be is not missed. */
  private static void strayColumns(
      Fields given, List<Cell> cells, Figures.Draft figures, Findings findings) {
    Set<String> known = known(cells);
    for (String key : given.keys()) {
      if (!known.contains(key)) {
        Optional<String> meant =
            cells.stream()
                .filter(cell -> cell.column().label().says(key))
                .map(cell -> cell.column().key())
                .findFirst()
                .or(() -> Nearest.to(key, known));
        findings.add(Fields.unknown(given.keyAt(key), key, meant, known));
        cells.stream()
            .filter(cell -> meant.equals(Optional.of(cell.column().key())))
            .filter(cell -> !figures.isGiven(cell))
            .forEach(cell -> figures.place(cell, given.keyAt(key)));
      }
    }
  }

  private static Set<String> known(List<Cell> cells) {
    Set<String> known = cells.stream().map(cell -> cell.column().key()).collect(Collectors.toSet());
    if (cells.stream().anyMatch(cell -> cell.kind() == Kind.AMOUNT && cell.unit().isEmpty())) {
      known.add("unit");
    }
    return known;
  }
}
