package org.gongkai.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.finding.Fault;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Findings;
import org.gongkai.form.Cell;
import org.gongkai.form.Form;
import org.gongkai.form.Forms;
import org.gongkai.form.Heading;
import org.gongkai.form.Kind;
import org.gongkai.form.Table;
import org.gongkai.language.Plural;
import org.gongkai.language.Text;
import org.gongkai.report.Figures;
import org.gongkai.yaml.Fields;
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
    Figures figures = new Figures(form, file);
    for (Table table : form.tables()) {
      report.node(table.key()).ifPresent(node -> table(node, table, figures, findings));
    }
    return figures;
  }

  private void table(Node node, Table table, Figures figures, Findings findings) {
    Map<String, List<Cell>> lines = rows.get(table.key());
    Fields given = Fields.open(node, findings);
    for (String key : given.keys()) {
      if (lines.containsKey(key)) {
        line(given.node(key).orElseThrow(), key, lines.get(key), figures, findings);
      } else {
        findings.add(strays.unknown(given.keyAt(key), key, table, lines.keySet()));
      }
    }
  }

  private static void line(
      Node node, String key, List<Cell> cells, Figures figures, Findings findings) {
    Numbers numbers = new Numbers(findings);
    if (node instanceof Node.Mapping) {
      named(Fields.of(node, findings, known(cells)), cells, figures, numbers);
    } else if (node instanceof Node.Sequence sequence && sequence.items().size() == cells.size()) {
      for (int i = 0; i < cells.size(); i++) {
        numbers.read(sequence.items().get(i), cells.get(i), figures);
      }
    } else if (node instanceof Node.Scalar && cells.size() == 1) {
      numbers.read(node, cells.get(0), figures);
    } else {
      cells.forEach(cell -> figures.place(cell, node.at()));
      findings.add(wrongLength(node, key, cells));
    }
  }

  private static void named(Fields given, List<Cell> cells, Figures figures, Numbers numbers) {
    for (Cell cell : cells) {
      given.node(cell.column().key()).ifPresent(node -> numbers.read(node, cell, figures));
      if (cell.kind() == Kind.AMOUNT && cell.unit().isEmpty()) {
        given.wordAmong("unit", UNITS).ifPresent(unit -> figures.unit(cell, unit));
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

  private static Finding wrongLength(Node node, String key, List<Cell> cells) {
    int found = node instanceof Node.Sequence sequence ? sequence.items().size() : 1;
    String columns =
        cells.stream().map(cell -> cell.column().label().zh()).collect(Collectors.joining("、"));
    String names =
        cells.stream().map(cell -> cell.column().key()).collect(Collectors.joining(", "));
    return Fault.WRONG_LENGTH.at(
        node.at(),
        Text.of(
            "“" + key + "”应有 " + cells.size() + " 个数，现有 " + found + " 个",
            "'"
                + key
                + "' takes "
                + Plural.english(cells.size(), "number", "numbers")
                + ", found "
                + found),
        Text.of("按表格的列依次填写：" + columns, "give them in the order of the printed columns: " + names));
  }
}
