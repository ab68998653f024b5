package org.gongkai.check.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.check.Check;
import org.gongkai.check.Examiner;
import org.gongkai.check.Listing;
import org.gongkai.form.Cell;
import org.gongkai.form.Heading;
import org.gongkai.form.Whole;
import org.gongkai.language.Text;
import org.gongkai.report.Figures;
import org.gongkai.report.Library;
import org.gongkai.report.Report;

/**
 * A table that is given is given whole, or the report says why not. That no table is given at all
 * is not judged here.
 */
public final class WholeCheck implements Check {

  @Override
  public Set<String> rules() {
    return OF_THE_FORM;
  }

  @Override
  public void judge(Examiner examiner, Library library) {
    Report report = examiner.report();
    for (Whole whole : report.form().arithmetic().completeness().tables()) {
      if (!report.statement().unpublished().containsKey(whole.table().key())) {
        judge(examiner, whole, report.figures());
      }
    }
  }

  private static void judge(Examiner examiner, Whole whole, Figures figures) {
    Optional<Cell> first = whole.cells().stream().filter(figures::isGiven).findFirst();
    if (first.isEmpty()) {
      return;
    }
    examiner.judged(whole.rule());
    List<Cell> missing = whole.cells().stream().filter(cell -> !figures.isGiven(cell)).toList();
    if (!missing.isEmpty()) {
      find(examiner, whole, first.get(), missing);
    }
  }

  private static void find(Examiner examiner, Whole whole, Cell first, List<Cell> missing) {
    List<Text> rows = rows(whole, missing);
    Text table = whole.table().title();
    String key = whole.table().key();
    examiner.find(
        whole.rule().id(),
        examiner.report().subject(first),
        Listing.in(
            rows,
            (int) whole.rule().limit("named"),
            names ->
                Text.of(
                    "“" + table.zh() + "”表缺少：" + names.zh(),
                    "the table '" + table.en() + "' lacks: " + names.en())),
        Text.of(
            "请补上；原文空白的写 blank，不适用的写 n/a；这张表只取得部分数据的，写明 unpublished: {" + key + ": partial}",
            "add them, 'blank' where the original is empty and 'n/a' where it does not apply; if only a part of the table was to be had, say so: unpublished: {"
                + key
                + ": partial}"));
  }

  /** Rows by name; of a row that is given in part, its columns too. */
  private static List<Text> rows(Whole whole, List<Cell> missing) {
    Map<Heading, List<Cell>> byRow = new LinkedHashMap<>();
    missing.forEach(cell -> byRow.computeIfAbsent(cell.line(), row -> new ArrayList<>()).add(cell));
    List<Text> rows = new ArrayList<>();
    byRow.forEach(
        (row, cells) -> {
          long all = whole.cells().stream().filter(cell -> cell.line().equals(row)).count();
          if (cells.size() == all) {
            rows.add(named(row.key(), row.brief()));
          } else {
            cells.forEach(
                cell -> rows.add(named(row.key() + "." + cell.column().key(), cell.label())));
          }
        });
    return rows;
  }

  private static Text named(String key, Text label) {
    return Text.of(key + "（" + label.zh() + "）", key + " (" + label.en() + ")");
  }
}
