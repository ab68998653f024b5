package org.gongkai.chart.svg;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.gongkai.chart.Chart;
import org.gongkai.chart.YearNote;
import org.gongkai.chart.YearNote.Kind;
import org.gongkai.language.Language;
import org.gongkai.language.Numerals;

/**
 * Where things stand in the drawing: 440 wide, 300 high, each year in a slot of the same width.
 *
 * @param below what stands below the years, by year: how many reports a sum contains, or the whole
 *     that shares are of; empty where it does not fit
 */
record Frame(
    Chart chart,
    Scale scale,
    double left,
    double top,
    double right,
    double bottom,
    Map<Integer, String> below) {

  static final int WIDTH = 440;
  static final int HEIGHT = 300;

  /** With more years only every second or third is named. */
  static final int MOST_YEAR_LABELS = 9;

  private static final int LETTER = 8;
  private static final int ROW = 17;

  static Frame of(Chart chart, Language language) {
    Scale scale = isShares(chart) ? Scale.PERCENT : Scale.of(measured(chart));
    int longest =
        scale.ticks().stream().mapToInt(tick -> label(chart, tick).length()).max().orElse(1);
    double left = 10 + longest * LETTER;
    double right =
        WIDTH
            - 6
            - (SvgBars.suit(chart) ? 0 : endRoom(chart, (WIDTH - left) / chart.years().size()));
    double slot = (right - left) / chart.years().size();
    Map<Integer, String> below = below(chart, slot, language);
    boolean broken = chart.notes().stream().anyMatch(YearNote::isMarked);
    return new Frame(
        chart,
        scale,
        left,
        broken ? 24 + ROW : 24,
        right,
        HEIGHT - 10 - ROW - (below.isEmpty() ? 0 : ROW),
        below);
  }

  /** What the last values of lines need beside the half of their slot. */
  private static double endRoom(Chart chart, double slot) {
    int longest = chart.known().mapToInt(value -> Numerals.of(value).length()).max().orElse(0);
    return Math.max(0, longest * LETTER + 12 - slot / 2);
  }

  /** The numbers the axis must hold: the tops of the stacks, or every value. */
  private static List<BigDecimal> measured(Chart chart) {
    if (isSideBySide(chart)) {
      return chart.known().toList();
    }
    List<BigDecimal> ends = new ArrayList<>();
    for (int place = 0; place < chart.years().size(); place++) {
      ends.add(half(chart, place, 1));
      ends.add(half(chart, place, -1));
    }
    return ends;
  }

  private static BigDecimal half(Chart chart, int place, int sign) {
    BigDecimal half = BigDecimal.ZERO;
    for (int i = 0; i < chart.series().size(); i++) {
      BigDecimal value = chart.value(i, place).orElse(BigDecimal.ZERO);
      half = value.signum() == sign ? half.add(value) : half;
    }
    return half;
  }

  private static boolean isSideBySide(Chart chart) {
    return chart.drawing() == Chart.Drawing.LINES;
  }

  private static boolean isShares(Chart chart) {
    return chart.drawing() == Chart.Drawing.SHARES;
  }

  private static String label(Chart chart, BigDecimal tick) {
    return Numerals.of(tick) + (isShares(chart) ? "%" : "");
  }

  /** A number of the axis in words. */
  String label(BigDecimal tick) {
    return label(chart, tick);
  }

  private static Map<Integer, String> below(Chart chart, double slot, Language language) {
    Map<Integer, String> below =
        isShares(chart) ? wholes(chart) : counts(chart, note -> note.brief().in(language));
    if (fit(below, slot)) {
      return below;
    }
    Map<Integer, String> tight =
        isShares(chart) ? Map.of() : counts(chart, note -> note.tight().in(language));
    return fit(tight, slot) ? tight : Map.of();
  }

  private static Map<Integer, String> wholes(Chart chart) {
    Map<Integer, String> wholes = new TreeMap<>();
    for (int place = 0; place < chart.years().size(); place++) {
      int year = chart.years().get(place);
      chart.total(place).ifPresent(total -> wholes.put(year, Numerals.of(total)));
    }
    return wholes;
  }

  private static Map<Integer, String> counts(Chart chart, Function<YearNote, String> words) {
    Map<Integer, String> counts = new TreeMap<>();
    for (YearNote note : chart.notes(Kind.COVERAGE)) {
      if (!words.apply(note).isEmpty()) {
        counts.put(note.year(), words.apply(note));
      }
    }
    return counts;
  }

  private static boolean fit(Map<Integer, String> below, double slot) {
    return below.values().stream().allMatch(words -> fits(words, slot));
  }

  private static boolean fits(String words, double room) {
    return words.length() * LETTER <= room;
  }

  /** Whether the drawing has room for the value of every bar. */
  boolean hasValues() {
    boolean room = !isShares(chart);
    for (int place = 0; room && place < chart.years().size(); place++) {
      Optional<BigDecimal> total = chart.total(place);
      room = total.isEmpty() || fits(Numerals.of(total.get()), slot());
    }
    return room;
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
