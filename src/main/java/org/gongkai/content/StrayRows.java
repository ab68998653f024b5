package org.gongkai.content;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.content.form.FormReader;
import org.gongkai.finding.Fault;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Location;
import org.gongkai.form.Cell;
import org.gongkai.form.Edition;
import org.gongkai.form.Form;
import org.gongkai.form.Forms;
import org.gongkai.form.Heading;
import org.gongkai.form.Table;
import org.gongkai.language.Excerpt;
import org.gongkai.language.Text;
import org.gongkai.yaml.Fields;
import org.gongkai.yaml.Nearest;

/**
 * Rows that stand in a table and are none of it: rows by their printed heading, headings that only
 * group rows, rows of another year's form or of another table, slips of the pen.
 */
final class StrayRows {

  private final Form form;
  private final Forms forms;

  StrayRows(Form form, Forms forms) {
    this.form = form;
    this.forms = forms;
  }

  /**
   * @param meant the cells of the row it was probably meant to be; empty where that is not known
   */
  record Stray(Finding finding, List<Cell> meant) {}

  Stray unknown(Location at, String key, Table table) {
    Set<String> known = table.figureLines().map(Heading::key).collect(Collectors.toSet());
    Text group = group(key, table, known);
    Text otherForm = elsewhere(key, table);
    if (!group.isEmpty() || !otherForm.isEmpty()) {
      return new Stray(stray(at, key, joined(group, otherForm)), List.of());
    }
    List<Heading> printed = table.figureLines().filter(row -> isPrinted(key, row)).toList();
    if (printed.size() == 1) {
      return new Stray(stray(at, key, byItsKey(printed.get(0))), cells(table, printed.get(0)));
    }
    Optional<Table> other = otherTable(key, table);
    if (other.isPresent()) {
      Finding finding = stray(at, key, table, other.get());
      return new Stray(finding, cells(other.get(), row(other.get(), key).orElseThrow()));
    }
    return new Stray(
        Fields.unknown(at, key, known),
        Nearest.to(key, known)
            .flatMap(near -> row(table, near))
            .map(row -> cells(table, row))
            .orElse(List.of()));
  }

  private Finding stray(Location at, String key, Text remedy) {
    String excerpt = Excerpt.of(key);
    return Fault.UNKNOWN_KEY.at(
        at,
        Text.of(
            "“" + excerpt + "”不是格式 " + form.id() + " 中的一行",
            "'" + excerpt + "' is not a row of the form " + form.id()),
        remedy);
  }

  private static Text joined(Text one, Text other) {
    boolean both = !one.isEmpty() && !other.isEmpty();
    return Text.of(
        one.zh() + (both ? "。" : "") + other.zh(), one.en() + (both ? ". " : "") + other.en());
  }

  /** The heading as the form prints it, with its number or without, for a row that has a key. */
  private static boolean isPrinted(String words, Heading row) {
    Text alone = FormReader.withoutNumber(row.label());
    return Stream.of(row.label(), row.brief(), alone).anyMatch(text -> text.says(words));
  }

  private static Text byItsKey(Heading row) {
    return Text.of(
        "“" + row.brief().zh() + "”这一行的键是 " + row.key() + "，请改写",
        "the key of the row '" + row.brief().en() + "' is " + row.key() + ": write that");
  }

  /** The other table of the form that has such a row. */
  private Optional<Table> otherTable(String key, Table table) {
    return form.tables().stream()
        .filter(other -> other != table && row(other, key).isPresent())
        .findFirst();
  }

  private static Finding stray(Location at, String key, Table table, Table other) {
    return Fault.UNKNOWN_KEY.at(
        at,
        Text.of(
            "“" + key + "”不是“" + table.title().zh() + "”表（" + table.key() + "）中的一行",
            "'" + key + "' is not a row of '" + table.title().en() + "' (" + table.key() + ")"),
        Text.of(
            "它是“" + other.title().zh() + "”表中的一行：请移到 " + other.key() + " 下面",
            "it is a row of '" + other.title().en() + "': move it below " + other.key()));
  }

  private static Optional<Heading> row(Table table, String key) {
    return table.figureLines().filter(row -> row.key().equals(key)).findFirst();
  }

  private List<Cell> cells(Table table, Heading row) {
    return form.cells().of(table, row);
  }

  /** A heading that only groups: its figures are the sums of the rows below it. */
  private static Text group(String key, Table table, Set<String> known) {
    Optional<Heading> heading =
        headings(table).stream().filter(h -> h.key().equals(key) && !h.hasFigures()).findFirst();
    String below =
        known.stream()
            .filter(row -> row.startsWith(key + "."))
            .sorted()
            .collect(Collectors.joining(", "));
    return heading
        .map(
            h ->
                Text.of(
                    "“" + h.label().zh() + "”只是分组，它的数是下面各行之和，不必填写；请逐行填写：" + below,
                    "'"
                        + h.label().en()
                        + "' only groups rows: its figures are their sums and are not given; give the rows: "
                        + below))
        .orElse(Text.EMPTY);
  }

  /** The form that has such a row, and the years it is for. */
  private Text elsewhere(String key, Table table) {
    for (Form other : forms.all()) {
      Optional<Heading> row = other.table(table.key()).flatMap(same -> row(same, key));
      if (!other.equals(form) && row.isPresent()) {
        return belongs(row.get(), other.edition());
      }
    }
    return Text.EMPTY;
  }

  private Text belongs(Heading row, Edition edition) {
    return Text.of(
        "“"
            + row.brief().zh()
            + "”是格式 "
            + edition.id()
            + "（"
            + edition.years()
            + " 年报告）中的一行；本报告用 "
            + form.id()
            + "，请删去这一行，或核对 form 和文件名中的年份",
        "'"
            + row.brief().en()
            + "' is a row of the form "
            + edition.id()
            + " (reports of "
            + edition.years()
            + "); this report uses "
            + form.id()
            + ": remove the row, or check 'form' and the year in the file's name");
  }

  private static List<Heading> headings(Table table) {
    return table.blocks().stream()
        .flatMap(block -> block.lines().stream())
        .flatMap(Heading::all)
        .toList();
  }
}
