package org.gongkai.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.form.Measure;
import org.gongkai.form.Measures;
import org.gongkai.form.Rate;
import org.gongkai.language.Text;
import org.gongkai.report.Figure;
import org.gongkai.report.Report;

/**
 * What agencies are put beside each other by: a measure, or a share.
 *
 * @param rate empty for a measure
 */
public record Yardstick(String key, Text label, Measure part, Optional<Rate> rate) {

  public static Yardstick of(Measure measure) {
    return new Yardstick(measure.key(), measure.label(), measure, Optional.empty());
  }

  public static Yardstick of(Rate rate) {
    return new Yardstick(rate.key(), rate.label(), rate.part(), Optional.of(rate));
  }

  /** Those agencies are ranked by, counts first. */
  public static List<Yardstick> ranked(Measures measures) {
    List<Yardstick> ranked = new ArrayList<>();
    measures.set("ranked").forEach(measure -> ranked.add(of(measure)));
    measures.rates().stream().filter(Rate::isRanked).forEach(rate -> ranked.add(of(rate)));
    return List.copyOf(ranked);
  }

  public boolean isShare() {
    return rate.isPresent();
  }

  /** What a share is taken of, added up; of a count the count itself. */
  public List<Measure> whole() {
    return rate.map(Rate::whole).orElse(List.of(part));
  }

  /** Its name in an address: {@code refused-share}. */
  public String slug() {
    StringBuilder slug = new StringBuilder(key.length() + 2);
    for (char c : key.toCharArray()) {
      if (c >= 'A' && c <= 'Z') {
        slug.append('-');
      }
      slug.append(Character.toLowerCase(c));
    }
    return slug.toString();
  }

  /** What the report says. */
  public Reading of(Report report) {
    Figure counted = report.answer(part);
    if (!(counted instanceof Figure.Count count)) {
      return new Reading.Unknown(reason(report, part, counted));
    }
    long all = 0;
    for (Measure measure : whole()) {
      Figure figure = report.answer(measure);
      if (!(figure instanceof Figure.Count some)) {
        return new Reading.Unknown(reason(report, measure, figure));
      }
      all += some.value();
    }
    return count.value() > all
        ? Reading.unknown(
            "报告中的部分大于总数，不能计算比例", "the part is greater than the whole; no share can be worked out")
        : new Reading.Known(count.value(), all);
  }

  private static Text reason(Report report, Measure measure, Figure figure) {
    Text why =
        report.form().measurement(measure).isEmpty()
            ? Text.of("当年的格式没有这一项", "not in that year's form")
            : figure.words();
    return Text.of(measure.label().zh() + "：" + why.zh(), measure.label().en() + ": " + why.en());
  }
}
