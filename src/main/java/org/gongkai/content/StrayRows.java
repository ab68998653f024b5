package org.gongkai.content;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.finding.Fault;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Location;
import org.gongkai.form.Edition;
import org.gongkai.form.Form;
import org.gongkai.form.Forms;
import org.gongkai.form.Heading;
import org.gongkai.form.Table;
import org.gongkai.language.Excerpt;
import org.gongkai.language.Text;
import org.gongkai.yaml.Fields;

/**
 * Rows that stand in a table and are none of it: headings that only group rows, rows of another
 * year's form, slips of the pen.
 */
final class StrayRows {

  private final Form form;
  private final Forms forms;

  StrayRows(Form form, Forms forms) {
    this.form = form;
    this.forms = forms;
  }

  Finding unknown(Location at, String key, Table table, Set<String> known) {
    Text remedy = group(key, table, known);
    Text elsewhere = elsewhere(key, table);
    if (remedy.isEmpty() && elsewhere.isEmpty()) {
      return Fields.unknown(at, key, known);
    }
    String excerpt = Excerpt.of(key);
    boolean both = !remedy.isEmpty() && !elsewhere.isEmpty();
    return Fault.UNKNOWN_KEY.at(
        at,
        Text.of(
            "“" + excerpt + "”不是格式 " + form.id() + " 中的一行",
            "'" + excerpt + "' is not a row of the form " + form.id()),
        Text.of(
            remedy.zh() + (both ? "。" : "") + elsewhere.zh(),
            remedy.en() + (both ? ". " : "") + elsewhere.en()));
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
      Optional<Heading> row =
          other
              .table(table.key())
              .flatMap(t -> t.figureLines().filter(line -> line.key().equals(key)).findFirst());
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
