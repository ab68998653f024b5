package org.gongkai.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gongkai.chart.YearNote.Kind;
import org.gongkai.language.Numerals;

/**
 * Lines with a point a year, each series with a shape of its own; nothing is drawn through unknown
 * years.
 */
final class SvgLines {

  /** The height of a line of words. */
  private static final double APART = 15;

  private final Frame frame;
  private final Chart chart;
  private final Markup out;

  SvgLines(Frame frame, Markup out) {
    this.frame = frame;
    this.chart = frame.chart();
    this.out = out;
  }

  /**
   * The first series lies above the others, and those below are wider: lines that coincide show all
   * the same.
   */
  void draw() {
    for (int i = chart.series().size() - 1; i >= 0; i--) {
      out.open(
          "g", "class", "chart-line " + Look.colour(i), "stroke-width", Markup.at(2 + 0.7 * i));
      line(chart.series().get(i));
      points(i);
      out.close("g").line();
    }
    ends();
  }

  /**
   * The last value of every line that reaches the last year known, beside its point, moved apart
   * where they would touch.
   */
  private void ends() {
    int last = IntStream.range(0, chart.years().size()).filter(chart::isKnown).max().orElse(0);
    List<End> ends = new ArrayList<>();
    IntStream.range(0, chart.series().size())
        .filter(series -> chart.value(series, last).isPresent())
        .forEach(series -> ends.add(end(series, last)));
    ends.sort(Comparator.comparingDouble(End::y));
    double lowest = frame.bottom() - APART * (ends.size() - 1);
    double y = Double.NEGATIVE_INFINITY;
    for (End end : ends) {
      y = Math.max(Math.min(end.y(), lowest), y + APART);
      lowest += APART;
      out.element("text", end.words(), "class", "last", "x", Markup.at(end.x()), "y", Markup.at(y));
    }
  }

  private record End(String words, double x, double y) {}

  private End end(int series, int place) {
    BigDecimal value = chart.value(series, place).orElseThrow();
    return new End(Numerals.of(value), frame.middle(place) + 9, frame.height(value) + 4.5);
  }

  /** One piece for each two years that are known; dashed where the form changed between them. */
  private void line(Series series) {
    StringBuilder same = new StringBuilder();
    StringBuilder changed = new StringBuilder();
    List<Integer> breaks = chart.notes(Kind.BREAK).stream().map(YearNote::year).toList();
    for (int place = 1; place < chart.years().size(); place++) {
      Optional<BigDecimal> before = series.values().get(place - 1);
      Optional<BigDecimal> now = series.values().get(place);
      if (before.isPresent() && now.isPresent()) {
        StringBuilder path = breaks.contains(chart.years().get(place)) ? changed : same;
        path.append('M')
            .append(at(place - 1, before.get()))
            .append('L')
            .append(at(place, now.get()));
      }
    }
    path("join", same);
    path("join changed", changed);
  }

  private void path(String kind, StringBuilder path) {
    if (!path.isEmpty()) {
      out.empty("path", "class", kind, "d", path.toString());
    }
  }

  private void points(int series) {
    for (int place = 0; place < chart.years().size(); place++) {
      Optional<BigDecimal> value = chart.series().get(series).values().get(place);
      if (value.isPresent()) {
        out.open(
            "path",
            "class",
            "chart-point",
            "transform",
            "translate(" + at(place, value.get()) + ")scale(1." + series + ")",
            "d",
            Look.of(series).point());
        out.element("title", Words.of(chart, series, place, out.language())).close("path");
      }
    }
  }

  private String at(int place, BigDecimal value) {
    return Markup.at(frame.middle(place)) + " " + Markup.at(frame.height(value));
  }
}
