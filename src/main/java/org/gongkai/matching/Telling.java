package org.gongkai.matching;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.form.Cell;
import org.gongkai.form.Heading;
import org.gongkai.form.Table;
import org.gongkai.language.Excerpt;
import org.gongkai.language.Plural;
import org.gongkai.language.Text;
import org.gongkai.report.Figure;

/** Collects what is to be said of a table, each thing once. */
final class Telling {

  private static final Set<Remark.Kind> ONCE =
      Set.of(Remark.Kind.FULL_WIDTH_DIGITS, Remark.Kind.THOUSANDS);

  private final Table table;
  private final Set<Remark> remarks = new LinkedHashSet<>();
  private final Set<Remark.Kind> told = new LinkedHashSet<>();
  private int blanks;

  Telling(Table table) {
    this.table = table;
  }

  List<Remark> remarks() {
    List<Remark> all = new ArrayList<>(remarks);
    if (blanks > 0) {
      all.add(
          new Remark(
              Remark.Kind.BLANK_CELLS,
              table.key(),
              Text.of(
                  "有 " + blanks + " 格空白，记为空白，不记为 0",
                  Plural.english(blanks, "field is", "fields are")
                      + " empty and taken as blank, not as 0"),
              Remark.Spot.NONE));
    }
    return all;
  }

  void blank() {
    blanks++;
  }

  Optional<Figure> notANumber(Claim claim) {
    String words = Excerpt.of(claim.field().text());
    return ask(
        Remark.Kind.NOT_A_NUMBER,
        claim,
        Text.of(
            label(claim, true) + "：“" + words + "”不是能确定的数",
            label(claim, false) + ": '" + words + "' is not a number that can be relied on"));
  }

  Optional<Figure> slash(Claim claim) {
    String words = Excerpt.of(claim.field().text());
    return ask(
        Remark.Kind.SLASH,
        claim,
        Text.of(
            label(claim, true) + "：原文为“" + words + "”，是不适用，还是空白？",
            label(claim, false) + ": '" + words + "' stands there; not applicable, or blank?"));
  }

  Optional<Figure> unitMissing(Claim claim) {
    return ask(
        Remark.Kind.UNIT_MISSING,
        claim,
        Text.of(
            label(claim, true) + "：原文没有写明单位，是元还是万元？",
            label(claim, false) + ": no unit is given; yuan, or 10,000 yuan?"));
  }

  Optional<Figure> merged(Claim claim, int cells) {
    String words = Excerpt.of(claim.field().text());
    return ask(
        Remark.Kind.MERGED_CELLS,
        claim,
        Text.of(
            label(claim, true) + "：“" + words + "”占了 " + cells + " 格",
            label(claim, false)
                + ": '"
                + words
                + "' stands in the place of "
                + cells
                + " figures"));
  }

  Optional<Figure> contradicted(Claim claim, Claim other) {
    String one = Excerpt.of(claim.field().text());
    String two = Excerpt.of(other.field().text());
    return ask(
        Remark.Kind.SEVERAL_REPORTS,
        claim,
        Text.of(
            label(claim, true) + "：一处为“" + one + "”，一处为“" + two + "”",
            label(claim, false) + ": '" + one + "' in one place, '" + two + "' in another"));
  }

  private Optional<Figure> ask(Remark.Kind kind, Claim claim, Text words) {
    remarks.add(new Remark(kind, claim.cell().address(), words, claim.at()));
    return Optional.empty();
  }

  /** What was put right in a field. */
  void mended(Remark.Kind kind, Claim claim) {
    String words = Excerpt.of(claim.field().text());
    if (!ONCE.contains(kind)) {
      remarks.add(
          new Remark(
              kind,
              claim.cell().address(),
              Text.of(
                  label(claim, true) + "：原文为“" + words + "”",
                  label(claim, false) + ": written '" + words + "'"),
              claim.at()));
    } else if (told.add(kind)) {
      boolean isWide = kind == Remark.Kind.FULL_WIDTH_DIGITS;
      remarks.add(
          new Remark(
              kind,
              table.key(),
              isWide
                  ? Text.of("有全角数字，如“" + words + "”", "full-width digits, such as '" + words + "'")
                  : Text.of(
                      "有千位分隔符，如“" + words + "”", "thousands separators, such as '" + words + "'"),
              claim.at()));
    }
  }

  /** Says something of the table, or of one of its rows. */
  void tell(Remark.Kind kind, String about, Text words, Remark.Spot at) {
    remarks.add(new Remark(kind, about, words, at));
  }

  private static String label(Claim claim, boolean isChinese) {
    Text label = claim.cell().label();
    return isChinese ? label.zh() : label.en();
  }

  /** Names one after the other: 规章、行政规范性文件. */
  static Text names(List<Heading> headings) {
    return Text.of(
        headings.stream().map(one -> one.brief().zh()).collect(Collectors.joining("、")),
        headings.stream().map(one -> one.brief().en()).collect(Collectors.joining(", ")));
  }

  static String row(Cell cell) {
    return cell.table().key() + "." + cell.line().key();
  }
}
