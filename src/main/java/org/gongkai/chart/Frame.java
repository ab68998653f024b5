package org.gongkai.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.gongkai.chart.YearNote.Kind;
import org.gongkai.language.Language;
import org.gongkai.language.Numerals;

/**
 * Where things stand in the drawing: 440 wide, 300 high, each year in a slot of the same width.
 *
 * @param isCounted whether counts of reports stand below the years
 */
record Frame(
    Chart chart,
    Scale scale,
    double left,
    double top,
    double right,
    double bottom,
    boolean isCounted) {

  static final int WIDTH = 440;
  static final int HEIGHT = 300;

  /** With more years only every second or third is named. */
  static final int MOST_YEAR_LABELS = 9;

  /** With more bars their values would touch. */
  private static final int MOST_VALUE_LABELS = 7;

  private static final int LETTER = 8;
  private static final int ROW = 17;

  static Frame of(Chart chart, Language language) {
    Scale scale = Scale.of(measured(chart));
    int longest =
        scale.ticks().stream().mapToInt(tick -> Numerals.of(tick).length()).max().orElse(1);
    double left = 10 + longest * LETTER;
    double slot = (WIDTH - 6 - left) / chart.years().size();
    boolean counted = fits(chart, slot, language);
    boolean broken = !chart.notes(Kind.BREAK).isEmpty();
    return new Frame(
        chart,
        scale,
        left,
        broken ? 24 + ROW : 24,
        WIDTH - 6,
        HEIGHT - 10 - ROW - (counted ? ROW : 0),
        counted);
  }

  /** The numbers the axis must hold: the tops of the stacks, or every value. */
  private static List<BigDecimal> measured(Chart chart) {
    if (isSideBySide(chart)) {
      return chart.known().toList();
    }
    return IntStream.range(0, chart.years().size())
        .boxed()
        .flatMap(place -> List.of(half(chart, place, 1), half(chart, place, -1)).stream())
        .toList();
  }

  private static BigDecimal half(Chart chart, int place, int sign) {
    return chart.series().stream()
        .flatMap(one -> one.values().get(place).stream())
        .filter(value -> value.signum() == sign)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static boolean isSideBySide(Chart chart) {
    return chart.drawing() == Chart.Drawing.LINES;
  }

  /** Whether the counts of reports fit below the years. */
  private static boolean fits(Chart chart, double slot, Language language) {
    List<String> counts =
        chart.notes(Kind.COVERAGE).stream()
            .map(note -> note.brief().in(language))
            .filter(Predicate.not(String::isEmpty))
            .toList();
    return !counts.isEmpty() && counts.stream().allMatch(count -> count.length() * LETTER <= slot);
  }

  /** Whether the drawing has room for the value of every bar. */
  boolean hasValues() {
    return chart.years().size() <= MOST_VALUE_LABELS;
  }

  /** Every how many years one is named. */
  int yearStep() {
    return (chart.years().size() + MOST_YEAR_LABELS - 1) / MOST_YEAR_LABELS;
  }

  double slot() {
    return (right - left) / chart.years().size();
  }

  /** The left edge of a year's slot. */
  double edge(int place) {
    return left + slot() * place;
  }

  double middle(int place) {
    return edge(place) + slot() / 2;
  }

  double height(BigDecimal value) {
    return bottom - scale.share(value) * (bottom - top);
  }

  /** The place of a year among the years. */
  int place(int year) {
    return year - chart.years().get(0);
  }

  /** The line below the axis: 1 for years, 2 for counts. */
  double row(int number) {
    return bottom + number * ROW + 2;
  }
}
