package org.gongkai.outcome;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gongkai.form.Measure;
import org.gongkai.form.Outcome;
import org.gongkai.language.Percent;
import org.gongkai.report.Figure;
import org.gongkai.report.Report;
import org.gongkai.report.Silence;

/**
 * How many requests had an outcome in a year, over the reports that say so.
 *
 * @param sum of the {@code known} reports that give it
 * @param reports how many were asked
 * @param bodies how many could have reported
 * @param silence what those say that give no number
 * @param both over the reports that give it and what it is a share of
 */
public record OutcomeCount(
    int year, int reports, long sum, int known, int bodies, Both both, Figure silence) {

  /** The outcome and the whole, of so many reports that give both. */
  record Both(long part, long whole, int reports) {
    private Both merge(Both other) {
      return new Both(part + other.part, whole + other.whole, reports + other.reports);
    }
  }

  /** Of the same outcome in the same year, over other reports: that of all of them. */
  public OutcomeCount merge(OutcomeCount other) {
    return new OutcomeCount(
        year,
        reports + other.reports,
        sum + other.sum,
        known + other.known,
        bodies + other.bodies,
        both.merge(other.both),
        Figure.together(silence, other.silence));
  }

  /**
   * @param words to a tenth: 52.2%
   * @param percent as exactly as a bar needs it
   * @param reports how many give the outcome and the whole: not all that give the outcome
   */
  public record Share(String words, BigDecimal percent, int reports) {}

  /**
   * @param reports of the year that are added
   * @param bodies how many could have reported
   */
  public static OutcomeCount of(
      int year, Outcome outcome, Measure whole, List<Report> reports, int bodies) {
    long sum = 0;
    int known = 0;
    long part = 0;
    long all = 0;
    int reportsOfBoth = 0;
    Figure silence = Silence.NOT_ASKED;
    for (Report report : reports) {
      Figure figure = report.answer(outcome.measure());
      if (figure instanceof Figure.Count count) {
        sum += count.value();
        known++;
        if (report.answer(whole) instanceof Figure.Count handled) {
          part += count.value();
          all += handled.value();
          reportsOfBoth++;
        }
      } else {
        silence = Figure.together(silence, figure);
      }
    }
    Both both = new Both(part, all, reportsOfBoth);
    return new OutcomeCount(year, reports.size(), sum, known, bodies, both, silence);
  }

  /** The sum; where no report gives a number, which is not zero, what they say instead. */
  public Figure value() {
    return known > 0 ? Figure.count(sum) : reports == 0 ? Silence.NOT_PUBLISHED : silence;
  }

  /** How many bodies could have given it. */
  public int of() {
    return Math.max(bodies, known);
  }

  /** Whether the form of any of the reports asks for it. */
  public boolean asked() {
    return value() != Silence.NOT_ASKED;
  }

  public boolean isComplete() {
    return known == of();
  }

  /** Its share of the whole; empty where there was nothing, or the parts exceed it. */
  public Optional<Share> share() {
    if (both.whole() <= 0 || both.part() < 0 || both.part() > both.whole()) {
      return Optional.empty();
    }
    BigDecimal part = BigDecimal.valueOf(both.part());
    BigDecimal whole = BigDecimal.valueOf(both.whole());
    return Optional.of(
        new Share(Percent.words(part, whole), Percent.drawn(part, whole), both.reports()));
  }
}
