package org.gongkai.chart.svg;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gongkai.chart.Chart;
import org.gongkai.chart.Series;
import org.gongkai.chart.Words;
import org.gongkai.chart.YearNote;
import org.gongkai.chart.YearNote.Kind;
import org.gongkai.language.Numerals;
import org.gongkai.markup.Markup;

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
    int last = Math.max(chart.last(), 0);
    List<End> ends = new ArrayList<>();
    for (int series = 0; series < chart.series().size(); series++) {
      if (chart.value(series, last).isPresent()) {
        ends.add(end(series, last));
      }
    }
    ends.sort(Comparator.comparingDouble(End::y));
    double lowest = frame.bottom() - APART * (ends.size() - 1);
    double y = Double.NEGATIVE_INFINITY;
    for (End end : ends) {
      y = Math.max(Math.min(end.y(), lowest), y + APART);
      lowest += APART;
      out.at("<text class=\"last\" x=\"", end.x(), "\"")
          .at(" y=\"", y, "\">")
          .words(end.words())
          .close("text");
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
        at(place - 1, before.get(), path.append('M'));
        at(place, now.get(), path.append('L'));
      }
    }
    path("join", same);
    path("join changed", changed);
  }

  private void path(String kind, StringBuilder path) {
    if (!path.isEmpty()) {
      out.raw("<path class=\"").raw(kind).raw("\" d=\"").raw(path.toString()).raw("\"/>");
    }
  }

  private void points(int series) {
    for (int place = 0; place < chart.years().size(); place++) {
      Optional<BigDecimal> value = chart.series().get(series).values().get(place);
      if (value.isPresent()) {
        out.at("<path class=\"chart-point\" transform=\"translate(", frame.middle(place), " ")
            .at("", frame.height(value.get()), ")scale(1.")
            .raw(String.valueOf(series))
            .raw(")\" d=\"")
            .raw(Look.of(series).point())
            .raw("\">");
        out.element("title", Words.of(chart, series, place, out.language())).close("path");
      }
    }
  }

  private void at(int place, BigDecimal value, StringBuilder path) {
    path.append(Markup.at(frame.middle(place))).append(' ').append(Markup.at(frame.height(value)));
  }
}
