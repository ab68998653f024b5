package org.gongkai.schema;

import static org.gongkai.schema.Words.ordered;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.form.Cell;
import org.gongkai.form.Form;
import org.gongkai.form.Forms;
import org.gongkai.form.Heading;
import org.gongkai.form.Kind;
import org.gongkai.form.Measure;
import org.gongkai.form.Table;
import org.gongkai.language.Text;
import org.gongkai.report.Filing;
import org.gongkai.report.Silence;

/** The schema of the reports of one form: its rows with their labels, what each cell takes. */
final class ReportSchema {

  private final Form form;
  private final Forms forms;

  /** What rows of the same columns take, by a name of its own: most rows of a table are alike. */
  private final Map<String, Shape> kindsOfRow = new LinkedHashMap<>();

  ReportSchema(Form form, Forms forms) {
    this.form = form;
    this.forms = forms;
  }

  String json() {
    Map<String, Shape> keys = new LinkedHashMap<>();
    keys.put(
        "form",
        Shape.of()
            .with("const", form.id())
            .named(Text.of("格式", "form"), form.edition().title().zh()));
    filing(keys);
    form.tables().forEach(table -> keys.put(table.key(), table(table)));
    statement(keys);
    return Words.file(
        Shape.object(keys).require("form"),
        Text.of(form.edition().title().zh() + "（" + form.edition().years() + "）", form.id()),
        form.edition().authority().zh(),
        kindsOfRow);
  }

  private void filing(Map<String, Shape> keys) {
    keys.put("published", Words.day().named(Text.of("公开日期", "day of publication"), ""));
    keys.put("signed", Words.day().named(Text.of("落款日期", "day of signature"), ""));
    keys.put(
        "scope",
        Shape.among(words(Filing.Scope.values(), Filing.Scope::key, Filing.Scope::words))
            .named(Text.of("数据范围", "whose figures"), "政府不写为 area，其他机构不写为 own"));
    keys.put(
        "source",
        Shape.object(
                ordered(
                    "title", Words.text().named(Text.of("原文标题", "title of the original"), ""),
                    "url", Words.address().named(Text.of("原文网址", "its address"), ""),
                    "note", Words.text().named(Text.of("来路说明", "how it came here"), ""),
                    "text",
                        Shape.among(
                                words(
                                    Filing.Extent.values(),
                                    Filing.Extent::key,
                                    Filing.Extent::words))
                            .named(Text.of("文字有多少", "how much of its text is here"), "不写为 full"),
                    "index", Words.word().named(Text.of("索引号", "index number"), "")))
            .named(Text.of("来源", "the original"), ""));
    keys.put(
        "attachments",
        Shape.list(
                Shape.object(
                        ordered(
                            "file", Words.word().named(Text.of("文件名", "file name"), ""),
                            "title", Words.text().named(Text.of("标题", "title"), "")))
                    .require("file"))
            .named(Text.of("附件", "attachments"), "文件放在以年份命名的文件夹里"));
    keys.put("accept", accept());
  }

  private Shape accept() {
    Map<String, Text> rules = new LinkedHashMap<>();
    forms.law().rules().forEach(rule -> rules.put(rule.id(), rule.told().sentence()));
    return Shape.list(
            Shape.object(
                    ordered(
                        "rule", Shape.among(rules).named(Text.of("规则号", "rule"), ""),
                        "about", Words.word().named(Text.of("指哪一处", "words or a figure of it"), ""),
                        "reason", Words.text().named(Text.of("理由", "reason"), "原文如此，已与发布机关核对"),
                        "by", Words.word().named(Text.of("谁确认的", "who says so"), ""),
                        "on", Words.day().named(Text.of("哪一天", "the day"), "")))
                .require("rule", "reason", "by", "on"))
        .named(Text.of("已知并接受的检查结果", "findings that are known and explained"), "");
  }

  private Shape table(Table table) {
    Map<String, Shape> rows = new LinkedHashMap<>();
    table.figureLines().forEach(line -> rows.put(line.key(), row(table, line)));
    return Shape.object(rows).named(table.title(), "");
  }

  private Shape row(Table table, Heading line) {
    List<Cell> cells = form.cells().of(table, line);
    String unit = forms.measures().unit(line.unit()).zh();
    return Shape.ref(kindOfRow(table, cells))
        .named(
            Text.of(line.label().zh() + (unit.isEmpty() ? "" : "（" + unit + "）"), ""),
            columns(cells) + line.label().en());
  }

  private String kindOfRow(Table table, List<Cell> cells) {
    String name =
        table.key()
            + "."
            + cells.stream()
                .map(
                    cell ->
                        cell.column().key()
                            + (cell.kind() == Kind.COUNT
                                ? ""
                                : "-" + cell.kind().name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining("."));
    kindsOfRow.computeIfAbsent(name, key -> row(cells));
    return name;
  }

  /** One figure alone, a list in the order of the columns, or by their names. */
  private static Shape row(List<Cell> cells) {
    List<Shape> ways = new ArrayList<>();
    if (cells.size() == 1) {
      ways.add(figure(cells.get(0)));
    }
    ways.add(list(cells));
    ways.add(named(cells));
    return Shape.anyOf(ways);
  }

  private static String columns(List<Cell> cells) {
    return cells.size() == 1
        ? ""
        : String.join("、", cells.stream().map(cell -> cell.column().label().zh()).toList())
            + "\n\n";
  }

  /**
   * Said in two ways: programs that know no {@code prefixItems} see at least how many figures there
   * are.
   */
  private static Shape list(List<Cell> cells) {
    List<Shape> items =
        cells.stream().map(cell -> figure(cell).named(cell.column().label(), "")).toList();
    List<Shape> kinds = cells.stream().map(Cell::kind).distinct().map(ReportSchema::kind).toList();
    return Shape.type("array")
        .with("prefixItems", items)
        .with("items", Shape.anyOf(kinds))
        .with("minItems", cells.size())
        .with("maxItems", cells.size());
  }

  private static Shape named(List<Cell> cells) {
    Map<String, Shape> columns = new LinkedHashMap<>();
    cells.forEach(
        cell -> columns.put(cell.column().key(), figure(cell).named(cell.column().label(), "")));
    if (cells.stream().anyMatch(cell -> cell.kind() == Kind.AMOUNT && cell.unit().isEmpty())) {
      columns.put("unit", Shape.among(units()).named(Text.of("单位", "unit"), ""));
    }
    return Shape.object(columns);
  }

  private static Map<String, Text> units() {
    Map<String, Text> units = new LinkedHashMap<>();
    units.put("yuan", Text.of("元", "yuan"));
    units.put("wanyuan", Text.of("万元", "10,000 yuan"));
    return units;
  }

  private static Shape figure(Cell cell) {
    return kind(cell.kind());
  }

  private static Shape kind(Kind kind) {
    return switch (kind) {
      case COUNT -> Words.count();
      case CHANGE -> Shape.ref("change");
      case AMOUNT -> Words.amount();
    };
  }

  private void statement(Map<String, Shape> keys) {
    Map<String, Shape> reasons = new LinkedHashMap<>();
    Map<String, Text> words = new LinkedHashMap<>();
    Arrays.stream(Silence.values())
        .filter(Silence::isOfTable)
        .forEach(silence -> words.put(silence.key(), silence.full()));
    form.tables()
        .forEach(table -> reasons.put(table.key(), Shape.among(words).named(table.title(), "")));
    keys.put(
        "unpublished",
        Shape.object(reasons).named(Text.of("哪张表为什么没有数据", "why a table has no figures"), ""));
    keys.put("summary", summary());
    keys.put(
        "publication",
        Shape.object(
                ordered(
                    "total", Words.count().named(Text.of("合计", "total"), ""),
                    "items", Shape.type("object").with("additionalProperties", Words.count())))
            .named(Text.of("主动公开信息条数", "items made public"), ""));
    keys.put("fees", fees());
  }

  private Shape summary() {
    Map<String, Text> parts = new LinkedHashMap<>();
    form.tables().stream()
        .flatMap(table -> table.blocks().stream())
        .flatMap(block -> block.columns().stream())
        .flatMap(Heading::all)
        .filter(column -> !column.key().isEmpty())
        .forEach(column -> parts.putIfAbsent(column.key(), column.label()));
    Map<String, Shape> stated = new LinkedHashMap<>();
    for (Measure measure : forms.measures().all()) {
      stated.put(measure.key(), Words.count().named(measure.label(), ""));
      parts.forEach(
          (key, label) ->
              stated.put(
                  measure.key() + "." + key,
                  Words.count()
                      .named(
                          Text.of(
                              measure.label().zh() + "：" + label.zh(),
                              measure.label().en() + ": " + label.en()),
                          "")));
    }
    return Shape.object(stated).named(Text.of("文字中说到的数", "figures the prose states"), "没有表格时写在这里");
  }

  private static Shape fees() {
    Map<String, Shape> charge = ordered("cases", Words.count(), "amount", Words.amount());
    return Shape.object(
            ordered(
                "cases", Words.count().named(Text.of("件数", "cases"), ""),
                "amount", Words.amount().named(Text.of("金额", "amount"), ""),
                "unit", Shape.among(units()).named(Text.of("单位", "unit"), ""),
                "items", Shape.list(Shape.object(charge)).named(Text.of("逐笔", "one by one"), "")))
        .require("unit")
        .named(Text.of("信息处理费", "information-handling fee"), "");
  }

  private static <T> Map<String, Text> words(
      T[] values, Function<T, String> key, Function<T, Text> words) {
    Map<String, Text> byKey = new LinkedHashMap<>();
    Arrays.stream(values).forEach(value -> byKey.put(key.apply(value), words.apply(value)));
    return byKey;
  }
}
