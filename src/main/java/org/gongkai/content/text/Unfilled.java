package org.gongkai.content.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.finding.Fault;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Location;
import org.gongkai.form.Cell;
import org.gongkai.form.Table;
import org.gongkai.language.Plural;
import org.gongkai.language.Text;
import org.gongkai.prose.Passage;
import org.gongkai.prose.Wording;
import org.gongkai.report.Figures;

/**
 * What a new report leaves its author to write: told once for all figures and once for a text, and
 * nothing is published before it is written.
 */
public final class Unfilled {

  /** What stands in the place of a figure. */
  public static final String FIGURE = "_";

  /** What a paragraph begins with that only says what is to be written there. */
  public static final String HINT = "【待填】";

  private Unfilled() {}

  /** The figures still to be filled in, in one finding where the first of them stands. */
  public static Optional<Finding> figures(List<Cell> open, Figures.Draft figures) {
    if (open.isEmpty()) {
      return Optional.empty();
    }
    Map<Table, Long> tables =
        open.stream()
            .collect(Collectors.groupingBy(Cell::table, LinkedHashMap::new, Collectors.counting()));
    long rows =
        open.stream().map(cell -> cell.table().key() + cell.line().key()).distinct().count();
    return Optional.of(
        Fault.UNFILLED.at(
            figures.done().place(open.get(0)),
            Text.of(
                "还有 "
                    + open.size()
                    + " 个数没有填，在 "
                    + rows
                    + " 行："
                    + listed(tables, Text::zh, "（", "）", "、"),
                Plural.english(open.size(), "figure", "figures")
                    + " in "
                    + Plural.english(rows, "row", "rows")
                    + (open.size() == 1 ? " is" : " are")
                    + " still to be filled in: "
                    + listed(tables, Text::en, " (", ")", ", ")),
            Text.of(
                "把每个 " + FIGURE + " 换成原文的数；原文空白写 blank，不适用写 n/a，未取得写 unpublished",
                "put the printed figure in the place of each "
                    + FIGURE
                    + "; 'blank' for left empty, 'n/a' for not applicable, 'unpublished' for not to be had")));
  }

  private static String listed(
      Map<Table, Long> tables,
      Function<Text, String> language,
      String open,
      String close,
      String comma) {
    return tables.keySet().stream()
        .map(table -> table.key() + open + language.apply(table.title()) + close)
        .collect(Collectors.joining(comma));
  }

  /** The hints left in a text, in one finding at the first of them. */
  public static Optional<Finding> text(List<Passage> passages, String file) {
    List<Wording> hints =
        passages.stream()
            .flatMap(passage -> passage.prose().wordings().stream())
            .filter(wording -> wording.words().startsWith(HINT))
            .toList();
    if (hints.isEmpty()) {
      return Optional.empty();
    }
    Location at = hints.get(0).at(file, 0);
    return Optional.of(
        Fault.UNFILLED.at(
            at,
            Text.of(
                "还有 " + hints.size() + " 处“" + HINT + "”没有换成报告的文字",
                Plural.english(hints.size(), "paragraph", "paragraphs")
                    + " still to be written: "
                    + HINT),
            Text.of(
                "把以" + HINT + "开头的段落整段换成报告的文字；还没有文字的，删去这个文件，并写 source: {text: figures}",
                "put the report's text in the place of each paragraph that begins with "
                    + HINT
                    + "; without any text, remove this file and say source: {text: figures}")));
  }
}
