package org.gongkai.start;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.content.text.Unfilled;
import org.gongkai.form.Block;
import org.gongkai.form.Carry;
import org.gongkai.form.Cell;
import org.gongkai.form.Form;
import org.gongkai.form.Heading;
import org.gongkai.form.Kind;
import org.gongkai.form.Measures;
import org.gongkai.form.Relation;
import org.gongkai.form.Section;
import org.gongkai.form.Table;
import org.gongkai.language.Language;
import org.gongkai.language.Text;
import org.gongkai.report.Agency;
import org.gongkai.report.Figure;
import org.gongkai.report.Report;
import org.gongkai.schema.SchemaLine;

/**
 * A new {@code <year>.yaml}: every row of the form with its printed label, a sign in the place of
 * each figure, and what last year's report leaves to this one as a comment.
 */
final class ReportDraft {

  private static final int WIDEST = 60;

  private final Agency agency;
  private final Form form;
  private final Measures measures;
  private final Language language;
  private final StringBuilder yaml = new StringBuilder();
  private final Map<String, Map<Text, List<String>>> before = new HashMap<>();

  ReportDraft(Agency agency, Form form, Measures measures, Language language) {
    this.agency = agency;
    this.form = form;
    this.measures = measures;
    this.language = language;
  }

  String text(int year, Optional<Report> last) {
    last.ifPresent(this::remember);
    yaml.append(SchemaLine.of("report-" + form.id(), agency.path()));
    comment(
        "", agency.name().in(language) + " " + year + "，" + form.edition().title().in(language));
    comment("", HOW.in(language));
    yaml.append("form: ").append(form.id()).append('\n');
    yaml.append(ABOUT.in(language));
    form.tables().forEach(this::table);
    return yaml.toString();
  }

  /**
   * What rows of this form open with, by row: the figures of last year and what they are called.
   */
  private void remember(Report last) {
    for (Carry carry : form.arithmetic().carries()) {
      if (carry.relation() == Relation.EQUAL) {
        carry.steps().forEach(step -> remember(step, last));
      }
    }
  }

  private void remember(Carry.Step step, Report last) {
    if (step.before().terms().size() != 1) {
      return;
    }
    Cell opens = step.now().first();
    Cell leaves = step.before().first();
    Text name = nameOf(opens, leaves);
    String figure =
        last.form()
            .cells()
            .find(leaves.address())
            .map(last.figures()::at)
            .map(this::words)
            .orElse(Text.of("未公布", "not published").in(language));
    before
        .computeIfAbsent(row(opens), key -> new LinkedHashMap<>())
        .computeIfAbsent(name, key -> new ArrayList<>())
        .add(figure);
  }

  /** The row last year's figures stood in, or where it is the same row, their column. */
  private static Text nameOf(Cell opens, Cell leaves) {
    return opens.line().equals(leaves.line()) ? leaves.column().brief() : leaves.line().brief();
  }

  private String words(Figure figure) {
    return figure
        .number()
        .map(number -> number.toPlainString())
        .orElseGet(() -> figure.words().in(language));
  }

  private static String row(Cell cell) {
    return cell.table().key() + "." + cell.line().key();
  }

  private void table(Table table) {
    String section =
        form.outline().stream()
            .filter(candidate -> candidate.key().equals(table.section()))
            .map(Section::title)
            .findFirst()
            .orElse(table.title())
            .zh();
    yaml.append('\n');
    comment("", section);
    yaml.append(table.key()).append(":\n");
    table.blocks().forEach(block -> block(table, block));
  }

  private void block(Table table, Block block) {
    if (!block.title().isEmpty()) {
      comment("  ", block.title().zh());
    }
    List<Heading> columns = block.figureColumns().toList();
    if (columns.size() > 1 || !block.title().isEmpty()) {
      comment(
          "  ",
          Text.of("各列：", "columns: ").in(language)
              + columns.stream()
                  .map(column -> column.label().zh() + unit(column.unit()))
                  .collect(Collectors.joining("、")));
    }
    block.lines().forEach(line -> line(table, line));
  }

  private void line(Table table, Heading line) {
    if (line.hasFigures()) {
      figures(table, line);
    } else {
      comment("  ", line.label().zh());
    }
    line.below().forEach(below -> line(table, below));
  }

  private void figures(Table table, Heading line) {
    List<Cell> cells = form.cells().of(table, line);
    before.getOrDefault(table.key() + "." + line.key(), Map.of()).forEach(this::before);
    String values =
        cells.stream().map(cell -> Unfilled.FIGURE).collect(Collectors.joining(", ", "[", "]"));
    String row = "  " + line.key() + ": " + (cells.size() == 1 ? Unfilled.FIGURE : values);
    yaml.append(row)
        .append(" ".repeat(Math.max(1, WIDEST - row.length())))
        .append("# ")
        .append(line.label().zh())
        .append(unit(line.unit()))
        .append('\n');
    if (cells.stream().anyMatch(cell -> cell.kind() == Kind.AMOUNT && cell.unit().isEmpty())) {
      comment("  ", UNIT.in(language));
    }
  }

  private void before(Text name, List<String> figures) {
    comment(
        "  ",
        Text.of("上年报告的“", "last year's '").in(language)
            + name.in(language)
            + Text.of("”：", "': ").in(language)
            + (new HashSet<>(figures).size() == 1 && !figures.get(0).matches("-?[0-9].*")
                ? figures.get(0)
                : String.join(", ", figures)));
  }

  private String unit(String key) {
    return key.isEmpty() || key.equals("wanyuan") ? "" : "（" + measures.unit(key).zh() + "）";
  }

  private void comment(String indent, String words) {
    words.lines().forEach(line -> yaml.append(indent).append("# ").append(line).append('\n'));
  }

  private static final Text HOW =
      Text.of(
          """
          把每个 _ 换成原文的数：只写半角数字，不写逗号和单位。
          原文空白写 blank，不适用写 n/a，未取得写 unpublished；不要用 0 代替。
          没有填完不会发布：gongkai check 说明还缺多少。""",
          """
          Put the printed figure in the place of each _: plain digits, without commas or unit.
          'blank' for left empty, 'n/a' for not applicable, 'unpublished' for not to be had; never 0 for these.
          Nothing is published before all is filled in: gongkai check tells what is left.""");

  private static final Text ABOUT =
      Text.of(
          """
          # 发布以后再写：删去行首的“# ”，换成实际内容。
          # published: 2026-01-20
          # source: {title: 报告的标题, url: https://www.example.gov.cn/report.html}
          # 原文的表格是图片、没有或者只有一部分的，删去那张表，写明：
          # unpublished: {requests: picture} # picture 图片，absent 没有，partial 部分，not-obtained 尚未取得
          # attachments: [{file: report.pdf, title: 全文}] # 文件放在以年份命名的文件夹里
          """,
          """
          # Write these once it is published: take away the '# ' and put the real words there.
          # published: 2026-01-20
          # source: {title: title of the report, url: https://www.example.gov.cn/report.html}
          # Where the original has a picture for a table, none, or a part, remove the table and say so:
          # unpublished: {requests: picture} # picture, absent, partial or not-obtained
          # attachments: [{file: report.pdf, title: Full text}] # in the folder named after the year
          """);

  private static final Text UNIT =
      Text.of(
          "↑ 金额的单位这张表没有印；知道的，写成 {projects: 5, amount: 172621.8, unit: yuan}（yuan 元，wanyuan 万元）",
          "↑ the form prints no unit for this amount; where it is known: {projects: 5, amount: 172621.8, unit: yuan} (or wanyuan)");
}
