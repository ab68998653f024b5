package org.gongkai.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gongkai.chart.YearNote.Kind;

/**
 * Lines with a point a year, each series with a shape of its own; nothing is drawn through unknown
 * years.
 */
final class SvgLines {

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
