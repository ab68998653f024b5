package org.gongkai.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gongkai.finding.Severity;
import org.gongkai.form.Cell;
import org.gongkai.form.Sum;
import org.gongkai.language.Text;
import org.gongkai.law.Rule;
import org.gongkai.report.Figures;

/**
 * The sums of an identity worked out in words: 本年新收 120 + 上年结转 4 = 124.
 *
 * @param named the name a figure goes by: its column where all stand in one row, its row where all
 *     stand in one column, else both
 */
record Working(Function<Cell, Text> named) {

  /** A longer sum is told by its outcome and its number of terms alone. */
  private static final int MOST_TERMS = 6;

  static Working of(Sum one, Sum other) {
    long rows = terms(one, other).map(term -> term.cell().line().key()).distinct().count();
    long columns = terms(one, other).map(term -> term.cell().column().key()).distinct().count();
    return new Working(
        rows == 1
            ? cell -> cell.column().brief()
            : columns == 1 ? cell -> cell.line().brief() : Cell::label);
  }

  private static Stream<Sum.Term> terms(Sum one, Sum other) {
    return Stream.of(one, other).flatMap(sum -> sum.terms().stream());
  }

  Text out(Sum sum, Figures figures) {
    long total = figures.sum(sum).orElseThrow();
    List<Sum.Term> terms = sum.terms();
    if (terms.size() > MOST_TERMS) {
      return Text.of(
          "各项之和（共 " + terms.size() + " 项）为 " + total,
          "the " + terms.size() + " items add up to " + total);
    }
    List<Text> labels = terms.stream().map(term -> named.apply(term.cell())).toList();
    List<String> zh = withoutGroup(labels.stream().map(Text::zh).toList(), "：");
    List<String> en = withoutGroup(labels.stream().map(Text::en).toList(), ": ");
    StringBuilder zhWords = new StringBuilder();
    StringBuilder enWords = new StringBuilder();
    for (int i = 0; i < terms.size(); i++) {
      String sign = i == 0 ? "" : terms.get(i).sign() < 0 ? " − " : " + ";
      String value = figures.at(terms.get(i).cell()).number().orElseThrow().toPlainString();
      zhWords.append(sign).append(zh.get(i)).append(' ').append(value);
      enWords.append(sign).append(en.get(i)).append(' ').append(value);
    }
    String result = terms.size() > 1 ? " = " + total : "";
    return Text.of(zhWords + result, enWords + result);
  }

  /** The names without the group they share: 收到申请数：当面申请数 and 收到申请数：传真申请数 are 当面申请数 and 传真申请数. */
  private static List<String> withoutGroup(List<String> names, String colon) {
    List<String> shorter = new ArrayList<>(names);
    String first = names.get(0);
    int end = names.size() > 1 ? first.lastIndexOf(colon) : -1;
    while (end >= 0) {
      String group = first.substring(0, end + colon.length());
      if (names.stream().allMatch(name -> name.startsWith(group))) {
        shorter.replaceAll(name -> name.substring(group.length()));
        return shorter;
      }
      end = first.lastIndexOf(colon, end - 1);
    }
    return shorter;
  }

  /** What to do, and how to record it where the original really says so. */
  static Text recordable(String rule, Text remedy) {
    return Text.of(
        remedy.zh() + "；原文如此的，在 accept 中写明 rule: " + rule + " 和理由",
        remedy.en()
            + "; if it is so printed there, record rule: "
            + rule
            + " with the reason under 'accept'");
  }

  /** How to mend what breaks the rule, or that nothing need be mended. */
  static Text remedy(Rule rule) {
    Text sentence = rule.told().sentence();
    return rule.severity() == Severity.INFO
        ? Text.of(
            sentence.zh() + "。属实的不必改动；不需要这条提示的，在 accept 中写明 rule: " + rule.id() + " 和理由",
            sentence.en()
                + ". Nothing need be changed where the figures are right; to set the hint aside, record rule: "
                + rule.id()
                + " with the reason under 'accept'")
        : remedy(sentence, rule.id());
  }

  /** How to mend a figure that does not add up, the rule in words first. */
  static Text remedy(Text sentence, String rule) {
    return Text.of(
        sentence.zh() + "。请对照原文核对这些数；原文如此的，在 accept 中写明 rule: " + rule + " 和理由",
        sentence.en()
            + ". Compare these figures with the original; if it is so printed there, record rule: "
            + rule
            + " with the reason under 'accept'");
  }
}
