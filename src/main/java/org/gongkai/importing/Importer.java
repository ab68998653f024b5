package org.gongkai.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.gongkai.document.Block;
import org.gongkai.document.Document;
import org.gongkai.document.PrintedTable;
import org.gongkai.document.Remark;
import org.gongkai.document.Unreadable;
import org.gongkai.form.Cell;
import org.gongkai.form.Form;
import org.gongkai.form.Forms;
import org.gongkai.form.Table;
import org.gongkai.language.Text;
import org.gongkai.matching.Matched;
import org.gongkai.matching.Sequence;
import org.gongkai.matching.TableMatcher;
import org.gongkai.report.Figure;
import org.gongkai.report.Silence;

/** Reads a published report. Nothing is guessed: what is not certain is asked. */
public final class Importer {

  private final Forms forms;

  public Importer(Forms forms) {
    this.forms = forms;
  }

  /**
   * @param name of the file
   * @param said the year as told; empty to take it from the title, if that is beyond doubt
   */
  public Imported read(byte[] bytes, String name, OptionalInt said) throws Unreadable {
    Document document = Doors.read(bytes, name, forms);
    Set<String> titles = YearOf.titles(document);
    int year = year(YearOf.years(titles), said);
    Form form =
        forms
            .in(year)
            .orElseThrow(
                () ->
                    new Unreadable(
                        Text.of(
                            "没有用于 " + year + " 年报告的格式", "there is no form for a report of " + year),
                        Text.of(
                            "全国统一格式从 2014 年的报告起",
                            "the national forms begin with the reports of 2014")));
    return imported(document, form, year, title(titles, year));
  }

  private static int year(List<Integer> named, OptionalInt said) throws Unreadable {
    if (said.isEmpty() && named.size() != 1) {
      throw new Unreadable(
          named.isEmpty()
              ? Text.of("标题里没有年份", "no title says the year")
              : Text.of("标题里有几个年份：" + named, "titles name several years: " + named),
          Text.of("请用 --year 说明是哪一年的报告", "say which year's report it is with --year"));
    }
    if (said.isPresent() && !named.isEmpty() && !named.contains(said.getAsInt())) {
      throw new Unreadable(
          Text.of(
              "标题里的年份是 " + named + "，不是 " + said.getAsInt(),
              "the title names " + named + ", not " + said.getAsInt()),
          Text.of("请检查 --year 或文件", "check --year, or the file"));
    }
    return said.isPresent() ? said.getAsInt() : named.get(0);
  }

  private static String title(Set<String> titles, int year) {
    return titles.stream()
        .filter(title -> title.contains(String.valueOf(year)))
        .min(Comparator.comparing(String::length))
        .orElse("");
  }

  private Imported imported(Document document, Form form, int year, String title) {
    Outline outline = new Outline(form, document.blocks());
    TableMatcher matcher = new TableMatcher(form, forms);
    List<PrintedTable> tables = new ArrayList<>(tables(document, year));
    List<Remark> remarks = new ArrayList<>(document.remarks());
    Map<String, Sequence.Found> sequences = new HashMap<>();
    for (Table table : form.tables()) {
      if (tables.stream().noneMatch(printed -> matcher.isIn(printed, table))) {
        sequence(form, table, outline).ifPresent(found -> sequences.put(table.key(), found));
      }
    }
    sequences.values().forEach(found -> tables.add(found.table()));
    Matched matched = withoutBlanks(matcher.read(tables), sequences.keySet());
    if (sequences.keySet().stream().anyMatch(key -> hasFigures(matched, key))) {
      remarks.add(NO_MARKUP);
    }
    boolean isUnseen = remarks.stream().anyMatch(one -> one.kind() == Remark.Kind.NO_TEXT_LAYER);
    matched.remarks().stream()
        .filter(remark -> !isUnseen || remark.kind() != Remark.Kind.MISSING_TABLE)
        .map(remark -> pictured(remark, form, outline, document))
        .forEach(remarks::add);
    remarks.sort(Comparator.comparing(remark -> !remark.kind().isDoubt()));
    String text = new TextDraft(form, outline, sequences, document.isLines()).text();
    return new Imported(form, year, title, document, matched, text, remarks);
  }

  private static final Remark NO_MARKUP =
      new Remark(
          Remark.Kind.NO_TABLE_MARKUP,
          Remark.FILE,
          Text.of(
              "原文没有表格线，数只靠先后次序归入各列，请对照原文核一遍",
              "the source has no table: figures were told apart by their order only; compare them with it"));

  /** Where there are no fields none can be seen to be empty: a row without figures is not known. */
  private static Matched withoutBlanks(Matched matched, Set<String> tables) {
    Map<Cell, Figure> figures = new LinkedHashMap<>(matched.figures());
    figures.entrySet().removeIf(one -> isUnseen(one.getKey(), one.getValue(), tables));
    List<Remark> remarks = new ArrayList<>(matched.remarks());
    remarks.removeIf(one -> one.kind() == Remark.Kind.BLANK_CELLS && tables.contains(one.about()));
    matched.figures().entrySet().stream()
        .filter(one -> isUnseen(one.getKey(), one.getValue(), tables))
        .map(one -> one.getKey())
        .map(
            cell ->
                new Remark(
                    Remark.Kind.MISSING_ROWS,
                    cell.table().key() + "." + cell.line().key(),
                    Text.of(
                        "没有读到“" + cell.line().label().zh() + "”一行的数",
                        "the figures of the row '" + cell.line().label().en() + "' were not read")))
        .distinct()
        .forEach(remarks::add);
    return new Matched(matched.form(), figures, matched.words(), remarks);
  }

  private static boolean isUnseen(Cell cell, Figure figure, Set<String> tables) {
    return figure == Silence.BLANK && tables.contains(cell.table().key());
  }

  private static boolean hasFigures(Matched matched, String table) {
    return matched.figures().keySet().stream().anyMatch(cell -> cell.table().key().equals(table));
  }

  /** All tables but those of sheets that are named after other years alone. */
  private static List<PrintedTable> tables(Document document, int year) {
    return document
        .tables()
        .filter(
            table ->
                !table.name().matches(".*20\\d\\d.*")
                    || table.name().contains(String.valueOf(year)))
        .map(Block.Table::printed)
        .toList();
  }

  private static Optional<Sequence.Found> sequence(Form form, Table table, Outline outline) {
    return part(form, table, outline)
        .flatMap(
            blocks ->
                Sequence.of(
                    form,
                    table,
                    blocks.stream()
                        .map(block -> block instanceof Block.Paragraph words ? words.text() : "")
                        .toList()));
  }

  private static Optional<List<Block>> part(Form form, Table table, Outline outline) {
    return form.outline().stream()
        .filter(section -> section.key().equals(table.section()))
        .findFirst()
        .flatMap(section -> Optional.ofNullable(outline.parts().get(section.title().zh())));
  }

  /** A table that is missing where a picture stands is in the picture, which is not read. */
  private static Remark pictured(Remark remark, Form form, Outline outline, Document document) {
    boolean isPicture =
        remark.kind() == Remark.Kind.MISSING_TABLE
            && form.table(remark.about())
                .flatMap(table -> part(form, table, outline))
                .filter(blocks -> blocks.stream().anyMatch(Block.Picture.class::isInstance))
                .isPresent();
    return isPicture
        ? new Remark(
            Remark.Kind.PICTURE,
            remark.about(),
            Text.of(
                remark.words().zh() + "：那里是一张图片，图片不读",
                remark.words().en() + ": there is a picture, which is not read"))
        : remark;
  }
}
