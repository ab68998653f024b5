package org.gongkai.matching;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.document.Remark;
import org.gongkai.form.Cell;
import org.gongkai.form.Heading;
import org.gongkai.form.Table;
import org.gongkai.language.Excerpt;
import org.gongkai.language.Text;

/** What is said of a table that is not as the form has it. */
final class Doubts {

  private static final Map<Fragment.Trouble.Kind, Text> WHY =
      Map.of(
          Fragment.Trouble.Kind.UNEVEN,
          Text.of("格数与表头不符", "its fields do not stand under the headings"),
          Fragment.Trouble.Kind.AT_ODDS,
          Text.of("旁边的上级栏目不是它的", "the heading beside it belongs to other rows"),
          Fragment.Trouble.Kind.NO_COLUMN,
          Text.of("没有认出表头", "its columns were not recognised"),
          Fragment.Trouble.Kind.MERGED,
          Text.of("几格合成了一格", "several fields are merged"));

  private static final Map<Remark.Kind, Text> NOTES =
      Map.of(
          Remark.Kind.FULL_WIDTH_DIGITS,
          Text.of("全角数字改为半角", "full-width digits made plain"),
          Remark.Kind.THOUSANDS,
          Text.of("去掉了千位分隔符", "separators of thousands left out"),
          Remark.Kind.BLANK_CELLS,
          Text.of("空格读作 blank，不是 0", "empty cells are blank, not 0"),
          Remark.Kind.TRADITIONAL_SCRIPT,
          Text.of("繁体的行列名按简体认", "labels in traditional characters read as simplified"),
          Remark.Kind.LAYOUT_DIFFERS,
          Text.of("版式与格式不同，按行列名读", "laid out otherwise than the form; read by its labels"));

  private Doubts() {}

  static Text note(Table table, Remark.Kind kind) {
    Text words = NOTES.get(kind);
    return Text.of(table.title().zh() + "：" + words.zh(), table.title().en() + ": " + words.en());
  }

  static Remark extraRow(Table table, String label) {
    String words = Excerpt.of(label.strip());
    return new Remark(
        Remark.Kind.EXTRA_ROW,
        table.key(),
        Text.of(
            "“" + words + "”不能确定是哪一行，它的数没有读入",
            "'" + words + "' cannot be told to be a row of the form; its figures are left out"));
  }

  static Remark twice(Table table, Heading line) {
    return new Remark(
        Remark.Kind.EXTRA_ROW,
        table.key() + "." + line.key(),
        Text.of(
            "“" + line.label().zh() + "”出现不止一次，数不相同，没有选",
            "'"
                + line.label().en()
                + "' stands there more than once with different figures; none was chosen"));
  }

  static Remark noTable(Table table) {
    return new Remark(
        Remark.Kind.MISSING_TABLE,
        table.key(),
        Text.of(
            "没有找到“" + table.title().zh() + "”表", "there is no table '" + table.title().en() + "'"));
  }

  static Remark row(Table table, Heading line, List<Fragment.Trouble.Kind> why) {
    return missing(
        table.key() + "." + line.key(),
        Text.of(
            "没有读到“" + line.label().zh() + "”一行",
            "the row '" + line.label().en() + "' was not read"),
        why);
  }

  static Remark cells(Table table, Heading line, List<Cell> open, List<Fragment.Trouble.Kind> why) {
    String zh =
        open.stream().map(cell -> cell.column().label().zh()).collect(Collectors.joining("、"));
    String en =
        open.stream().map(cell -> cell.column().label().en()).collect(Collectors.joining(", "));
    String about = open.size() == 1 ? open.get(0).address() : table.key() + "." + line.key();
    return missing(
        about,
        Text.of(
            "“" + line.label().zh() + "”一行没有读到“" + zh + "”",
            "in the row '" + line.label().en() + "' '" + en + "' was not read"),
        why);
  }

  static Remark column(Table table, Cell cell, List<String> strange) {
    Text label = cell.column().label();
    String others = String.join("、", strange.stream().map(String::strip).map(Excerpt::of).toList());
    boolean isNone = strange.isEmpty();
    return new Remark(
        Remark.Kind.UNKNOWN_HEADING,
        table.key(),
        Text.of(
            "没有找到“" + label.zh() + "”一列" + (isNone ? "" : "；表里另有“" + others + "”"),
            "there is no column '"
                + label.en()
                + "'"
                + (isNone ? "" : "; the table has '" + others + "'")));
  }

  private static Remark missing(String about, Text words, List<Fragment.Trouble.Kind> why) {
    String zh = why.stream().map(kind -> WHY.get(kind).zh()).collect(Collectors.joining("，"));
    String en = why.stream().map(kind -> WHY.get(kind).en()).collect(Collectors.joining(", "));
    return new Remark(
        Remark.Kind.MISSING_ROWS,
        about,
        why.isEmpty() ? words : Text.of(words.zh() + "：" + zh, words.en() + ": " + en));
  }

  static Remark alias(Table table, Heading line, String words) {
    String shown = Excerpt.of(words.strip());
    return new Remark(
        Remark.Kind.LABEL_DIFFERS,
        table.key() + "." + line.key(),
        Text.of(
            "“" + shown + "”按“" + line.label().zh() + "”读",
            "'" + shown + "' read as '" + line.label().en() + "'"));
  }
}
