package org.gongkai.page.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.form.Forms;
import org.gongkai.form.Measure;
import org.gongkai.language.Percent;
import org.gongkai.page.Paths;
import org.gongkai.report.Figure;
import org.gongkai.report.Report;

/**
 * The outcomes of a year with their share of all outcomes, not of the requests received; none where
 * one of them is not known or there were none.
 *
 * @param known whether all of them are, if only to be zero
 */
public record OutcomeShares(List<Share> shares, long total, boolean known) {

  /**
   * @param percent of all outcomes: 52.2%
   * @param width of its part of the drawing, in thousandths; what is something is seen
   * @param place in the order of outcomes, from 1
   * @param path of the page about it; empty for none
   */
  public record Share(
      Measure measure, long count, String percent, long width, int place, String path) {}

  /** The share of this outcome, where it is among them. */
  public Optional<Share> of(Measure measure) {
    return shares.stream().filter(share -> share.measure().equals(measure)).findFirst();
  }

  static OutcomeShares of(Report report, Forms forms) {
    List<Measure> outcomes = forms.measures().set("outcomes");
    List<Figure> figures = outcomes.stream().map(report::answer).toList();
    List<Share> shares = new ArrayList<>();
    if (!figures.stream().allMatch(Figure::isReported)) {
      return new OutcomeShares(shares, 0, false);
    }
    long total = figures.stream().mapToLong(OutcomeShares::count).sum();
    for (int i = 0; i < figures.size() && total > 0; i++) {
      long count = count(figures.get(i));
      shares.add(share(outcomes.get(i), count, total, i + 1, forms));
    }
    return new OutcomeShares(shares, total, true);
  }

  private static Share share(Measure measure, long count, long total, int place, Forms forms) {
    String path = forms.outcomes().find(measure.key()).map(Paths::of).orElse("");
    return new Share(measure, count, Percent.words(count, total), width(count, total), place, path);
  }

  private static long width(long count, long total) {
    long width = Math.round(count * 1000.0 / total);
    return count == 0 || count == total ? width : Math.max(1, Math.min(999, width));
  }

  private static long count(Figure figure) {
    return figure.number().orElseThrow().longValue();
  }
}
