package org.gongkai.check.figures;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.gongkai.check.Check;
import org.gongkai.check.Examiner;
import org.gongkai.check.Working;
import org.gongkai.check.text.Utterance;
import org.gongkai.form.Share;
import org.gongkai.form.Sum;
import org.gongkai.language.Percent;
import org.gongkai.language.Text;
import org.gongkai.law.Rule;
import org.gongkai.prose.Passage;
import org.gongkai.report.Figures;
import org.gongkai.report.Library;

/** Parts that are too great, or too small, a share of the whole. A small whole is not judged. */
public final class ShareCheck implements Check {

  @Override
  public Set<String> rules() {
    return OF_THE_FORM;
  }

  @Override
  public void judge(Examiner examiner, Library library) {
    for (Share share : examiner.report().form().arithmetic().shares()) {
      judge(examiner, share);
    }
  }

  private static void judge(Examiner examiner, Share share) {
    Figures figures = examiner.report().figures();
    OptionalLong part = figures.sum(share.part());
    OptionalLong base = figures.sum(share.base());
    if (part.isEmpty()
        || base.isEmpty()
        || base.getAsLong() < share.rule().limit(Share.SMALLEST_BASE)
        || !share.answeredIn().isEmpty() && examiner.wholeText().isEmpty()) {
      return;
    }
    examiner.judged(share.rule());
    Text limit = broken(share.rule(), 100.0 * part.getAsLong() / base.getAsLong());
    if (!limit.isEmpty() && !isAnswered(examiner, share)) {
      find(examiner, share, part.getAsLong(), base.getAsLong(), limit);
    }
  }

  /** The limit the share does not keep, in words; empty where it keeps them. */
  private static Text broken(Rule rule, double percent) {
    Map<String, Double> limits = rule.settings().limits();
    Double most = limits.get(Share.MOST);
    if (most != null && percent > most) {
      String words = percent(BigDecimal.valueOf(most));
      return Text.of("超过 " + words, "more than " + words);
    }
    Double least = limits.get(Share.LEAST);
    if (least != null && percent < least) {
      String words = percent(BigDecimal.valueOf(least));
      return Text.of("不到 " + words, "less than " + words);
    }
    return Text.EMPTY;
  }

  private static boolean isAnswered(Examiner examiner, Share share) {
    Optional<Passage> section =
        examiner.wholeText().flatMap(narrative -> narrative.section(share.answeredIn()));
    return section.isPresent()
        && Utterance.in(section.get(), share.rule().words("answered")).isPresent();
  }

  private static void find(Examiner examiner, Share share, long part, long base, Text limit) {
    Figures figures = examiner.report().figures();
    String percent = percent(telling(part, base, share.rule()));
    Text row = row(share.part(), share.base());
    examiner.find(
        share.rule().id(),
        examiner.report().subject(share.part().first()),
        Working.message(
            share.part(),
            share.base(),
            working -> {
              Text ofPart = working.out(share.part(), figures);
              Text ofBase = working.out(share.base(), figures);
              return Text.of(
                  row.zh() + ofPart.zh() + "，占" + ofBase.zh() + " 的 " + percent + "，" + limit.zh(),
                  row.en()
                      + ofPart.en()
                      + (" is " + percent + " of ")
                      + ofBase.en()
                      + (", " + limit.en()));
            }),
        Working.remedy(share.rule()));
  }

  /** The row, where both stand in the same and go by their columns. */
  private static Text row(Sum part, Sum base) {
    Text row = part.first().line().brief();
    boolean isSame = base.terms().stream().allMatch(term -> term.cell().line().brief().equals(row));
    return isSame ? Text.of(row.zh() + "：", row.en() + ": ") : Text.EMPTY;
  }

  /** With as many decimals as tell it from the limits: 5.04% is not 5%, above which it is. */
  private static BigDecimal telling(long part, long base, Rule rule) {
    BigDecimal all = BigDecimal.valueOf(base);
    int decimals = 1;
    BigDecimal percent = Percent.rounded(BigDecimal.valueOf(part), all, decimals);
    while (isLimit(rule, Share.MOST, percent) || isLimit(rule, Share.LEAST, percent)) {
      percent = Percent.rounded(BigDecimal.valueOf(part), all, ++decimals);
    }
    return percent;
  }

  private static boolean isLimit(Rule rule, String limit, BigDecimal percent) {
    Double bound = rule.settings().limits().get(limit);
    return bound != null && percent.compareTo(BigDecimal.valueOf(bound)) == 0;
  }

  private static String percent(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString() + "%";
  }
}
