package org.gongkai.sum;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.form.Forms;
import org.gongkai.form.Measure;
import org.gongkai.form.Measures;
import org.gongkai.report.Figure;
import org.gongkai.report.Report;
import org.gongkai.report.Silence;

/**
 * Sums of measures over the reports of one year, each with how many reports gave it. What a report
 * does not give is not added as zero; it lowers the count. Reports are added one by one and not
 * kept.
 */
public final class Totals {

  private final Measures measures;
  private final Map<String, Tally> single = new HashMap<>();
  private final Map<String, Together> sets = new HashMap<>();
  private final Map<String, Figure> silences = new HashMap<>();
  private int reports;
  private int bodies;

  public Totals(Forms forms) {
    this(forms.measures());
  }

  /**
   * @param measures those that are added, and the sets of which the sums compare
   */
  public Totals(Measures measures) {
    this.measures = measures;
  }

  /**
   * The numbers a report gives, by measure: worked out once for all the totals it is added to.
   *
   * @param silences what it says of those it gives no number for, as far as its form asks for them
   * @param complete the sets of which it gives all that its form asks for
   */
  public record Given(
      Report report,
      Map<String, BigDecimal> numbers,
      Map<String, Figure> silences,
      List<String> complete) {

    public static Given of(Report report, Measures measures) {
      Map<String, BigDecimal> numbers = new HashMap<>(measures.all().size() * 2);
      Map<String, Figure> silences = new HashMap<>(0);
      for (Measure measure : measures.all()) {
        Optional<BigDecimal> number = number(report, measure);
        if (number.isPresent()) {
          numbers.put(measure.key(), number.get());
        } else if (report.form().measurement(measure).isPresent()) {
          Figure figure = report.answer(measure);
          silences.put(measure.key(), figure.isReported() ? Silence.NOT_PUBLISHED : figure);
        }
      }
      Given given = new Given(report, numbers, silences, new ArrayList<>());
      measures
          .sets()
          .forEach(
              (name, set) -> {
                if (given.isComplete(set)) {
                  given.complete.add(name);
                }
              });
      return given;
    }

    /**
     * Whether all measures of the set which the report's form asks for are given, and it asks for
     * any.
     */
    boolean isComplete(List<Measure> set) {
      boolean asked = false;
      for (Measure measure : set) {
        if (report.form().measurement(measure).isPresent()) {
          asked = true;
          if (!numbers.containsKey(measure.key())) {
            return false;
          }
        }
      }
      return asked;
    }
  }

  public void add(Report report) {
    add(Given.of(report, measures));
  }

  public void add(Given given) {
    reports++;
    given.numbers().forEach((key, number) -> tally(single, key).add(number));
    given.silences().forEach((key, figure) -> silences.merge(key, figure, Figure::together));
    for (String name : given.complete()) {
      sets.computeIfAbsent(name, key -> new Together()).add(given, measures.set(name));
    }
  }

  /**
   * The totals of all reports that were added to one or the other, which stay as they are: however
   * many reports are divided among totals, and in whatever order these are merged, the same comes
   * of it.
   */
  public Totals merge(Totals other) {
    Totals both = new Totals(measures);
    List.of(this, other)
        .forEach(
            one -> {
              both.reports += one.reports;
              both.bodies += one.bodies;
              one.single.forEach((key, tally) -> tally(both.single, key).add(tally));
              one.silences.forEach((key, why) -> both.silences.merge(key, why, Figure::together));
              one.sets.forEach(
                  (name, set) -> both.sets.computeIfAbsent(name, key -> new Together()).add(set));
            });
    return both;
  }

  /** How many reports were added. */
  public int reports() {
    return reports;
  }

  /** How many bodies could have reported: those that did, unless {@link #expect} says more. */
  public int bodies() {
    return Math.max(bodies, reports);
  }

  /**
   * Says how many bodies could have reported, so that coverage counts those that filed nothing too.
   */
  public void expect(int bodies) {
    this.bodies = bodies;
  }

  /** The sum over the reports that give this measure; empty if none does. */
  public Optional<BigDecimal> sum(Measure measure) {
    return Optional.ofNullable(single.get(measure.key())).map(tally -> tally.sum);
  }

  /** The sum; where no report gives a number, what they say instead. */
  public Figure figure(Measure measure) {
    return sum(measure)
        .<Figure>map(number -> new Figure.Amount(number, ""))
        .orElseGet(
            () ->
                reports == 0
                    ? Silence.NOT_PUBLISHED
                    : silences.getOrDefault(measure.key(), Silence.NOT_ASKED));
  }

  /** Why not every report gives all of these; not asked where every report gives all. */
  public Figure silence(List<Measure> some) {
    Figure together = Silence.NOT_ASKED;
    for (Measure measure : some) {
      together = Figure.together(together, silences.getOrDefault(measure.key(), Silence.NOT_ASKED));
      together = Figure.together(together, figure(measure));
    }
    return together;
  }

  /** How many reports give this measure. */
  public int known(Measure measure) {
    return Optional.ofNullable(single.get(measure.key())).map(tally -> tally.count).orElse(0);
  }

  /** Whether every report gives this measure. */
  public boolean isComplete(Measure measure) {
    return reports > 0 && known(measure) == reports;
  }

  /**
   * The sum over the reports that give all measures of a set which their form asks for, so that the
   * sums of a set compare; empty if none does, or if one of those reports does not give this
   * measure.
   */
  public Optional<BigDecimal> sum(String set, Measure measure) {
    return Optional.ofNullable(sets.get(set)).flatMap(together -> together.sum(measure));
  }

  /** How many reports give all measures of a set which their form asks for. */
  public int known(String set) {
    return Optional.ofNullable(sets.get(set)).map(together -> together.reports).orElse(0);
  }

  /**
   * What a report says of a measure; nothing where it is no number, or money in another unit than
   * the measure's.
   */
  public static Optional<BigDecimal> number(Report report, Measure measure) {
    Figure figure = report.answer(measure);
    boolean otherUnit =
        figure instanceof Figure.Amount amount
            && !amount.unit().isEmpty()
            && !amount.unit().equals(measure.unit());
    return otherUnit ? Optional.empty() : figure.number();
  }

  private static Tally tally(Map<String, Tally> tallies, String key) {
    Tally tally = tallies.get(key);
    if (tally == null) {
      tally = new Tally();
      tallies.put(key, tally);
    }
    return tally;
  }

  private static final class Tally {
    private BigDecimal sum = BigDecimal.ZERO;
    private int count;

    private void add(BigDecimal number) {
      sum = sum.add(number);
      count++;
    }

    private void add(Tally other) {
      sum = sum.add(other.sum);
      count += other.count;
    }
  }

  /** The measures of a set over the same reports. */
  private static final class Together {
    private final Map<String, Tally> tallies = new HashMap<>();
    private int reports;

    /** Adds a report that gives all of them. */
    private void add(Given given, List<Measure> set) {
      reports++;
      for (Measure measure : set) {
        BigDecimal number = given.numbers().get(measure.key());
        if (number != null) {
          tally(tallies, measure.key()).add(number);
        }
      }
    }

    private void add(Together other) {
      reports += other.reports;
      other.tallies.forEach((key, tally) -> tally(tallies, key).add(tally));
    }

    private Optional<BigDecimal> sum(Measure measure) {
      return Optional.ofNullable(tallies.get(measure.key()))
          .filter(tally -> tally.count == reports)
          .map(tally -> tally.sum);
    }
  }
}
