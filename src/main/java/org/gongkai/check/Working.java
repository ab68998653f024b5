package org.gongkai.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gongkai.finding.Saying;
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
public record Working(Function<Cell, Text> named, Detail detail) {

  /** A longer sum is told by its outcome and its number of terms alone. */
  private static final int MOST_TERMS = 6;

  /** How much of a sum is told; less where the message would be too long. */
  private enum Detail {
    NAMES,
    FIGURES,
    OUTCOME
  }

  /**
   * The fullest message about two sums that is short enough.
   *
   * @param message what is said of them
   */
  public static Text message(Sum one, Sum other, Function<Working, Text> message) {
    Function<Cell, Text> named = names(one, other);
    return Saying.first(
        Stream.of(Detail.values())
            .map(detail -> message.apply(new Working(named, detail)))
            .toList());
  }

  private static Function<Cell, Text> names(Sum one, Sum other) {
    long rows = terms(one, other).map(term -> term.cell().line().key()).distinct().count();
    long columns = terms(one, other).map(term -> term.cell().column().key()).distinct().count();
    return rows == 1
        ? cell -> cell.column().brief()
        : columns == 1 ? cell -> cell.line().brief() : Cell::label;
  }

  private static Stream<Sum.Term> terms(Sum one, Sum other) {
    return Stream.of(one, other).flatMap(sum -> sum.terms().stream());
  }

  public Text out(Sum sum, Figures figures) {
    long total = figures.sum(sum).orElseThrow();
    List<Sum.Term> terms = sum.terms();
    if (terms.size() > MOST_TERMS || terms.size() > 1 && detail == Detail.OUTCOME) {
      return Text.of(
          "各项之和（共 " + terms.size() + " 项）为 " + total,
          "the " + terms.size() + " items add up to " + total);
    }
    String result = terms.size() > 1 ? " = " + total : "";
    List<Text> labels = terms.stream().map(term -> named.apply(term.cell())).toList();
    List<String> values =
        terms.stream()
            .map(term -> figures.at(term.cell()).number().orElseThrow().toPlainString())
            .toList();
    int named = named(terms);
    return Text.of(
        joined(terms, withoutGroup(labels.stream().map(Text::zh).toList(), "："), values, named)
            + result,
        joined(terms, withoutGroup(labels.stream().map(Text::en).toList(), ": "), values, named)
            + result);
  }

  /** How many of the figures are told by name: of a difference at least what is taken from. */
  private int named(List<Sum.Term> terms) {
    boolean isDifference = terms.stream().anyMatch(term -> term.sign() < 0);
    return detail == Detail.NAMES ? terms.size() : terms.size() == 1 || isDifference ? 1 : 0;
  }

  private static String joined(
      List<Sum.Term> terms, List<String> names, List<String> values, int named) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < terms.size(); i++) {
      words.append(i == 0 ? "" : terms.get(i).sign() < 0 ? " − " : " + ");
      words.append(i < named ? names.get(i) + " " : "").append(values.get(i));
    }
    return words.toString();
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
  public static Text remedy(Rule rule) {
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
  public static Text remedy(Text sentence, String rule) {
    return Text.of(
        sentence.zh() + "。请对照原文核对这些数；原文如此的，在 accept 中写明 rule: " + rule + " 和理由",
        sentence.en()
            + ". Compare these figures with the original; if it is so printed there, record rule: "
            + rule
            + " with the reason under 'accept'");
  }
}
