package org.gongkai.check;

import java.util.List;
import org.gongkai.form.Cell;
import org.gongkai.form.Sum;
import org.gongkai.language.Text;
import org.gongkai.report.Figures;

/** A sum worked out in words: 本年新收 120 + 上年结转 4 = 124. */
final class Working {

  /** A longer sum is told by its outcome and its number of terms alone. */
  private static final int MOST_TERMS = 6;

  private Working() {}

  static Text of(Sum sum, Figures figures) {
    long total = figures.sum(sum).orElseThrow();
    List<Sum.Term> terms = sum.terms();
    if (terms.size() > MOST_TERMS) {
      return Text.of(terms.size() + " 项之和为 " + total, "the " + terms.size() + " items add up to " + total);
    }
    boolean oneColumn = terms.stream().map(term -> term.cell().column()).distinct().count() == 1;
    StringBuilder zh = new StringBuilder();
    StringBuilder en = new StringBuilder();
    for (Sum.Term term : terms) {
      String sign = zh.isEmpty() ? "" : term.sign() < 0 ? " − " : " + ";
      Text label = label(term.cell(), oneColumn);
      String value = figures.at(term.cell()).number().orElseThrow().toPlainString();
      zh.append(sign).append(label.zh()).append(' ').append(value);
      en.append(sign).append(label.en()).append(' ').append(value);
    }
    String result = terms.size() > 1 ? " = " + total : "";
    return Text.of(zh + result, en + result);
  }

  /** How to mend a figure that does not add up, the rule in words first. */
  static Text remedy(Text sentence, String rule) {
    return Text.of(
        sentence.zh() + "。请对照原文核对这些数；原文如此的，在 accept 中写明 rule: " + rule + " 和理由",
        sentence.en() + ". Compare these figures with the original; if it is so printed there, record rule: " + rule + " with the reason under 'accept'");
  }

  private static Text label(Cell cell, boolean oneColumn) {
    return oneColumn ? cell.line().brief() : cell.column().brief();
  }
}
