package org.gongkai.chart.svg;

import java.math.BigDecimal;
import java.util.Optional;
import org.gongkai.chart.Chart;
import org.gongkai.chart.Words;
import org.gongkai.language.Numerals;
import org.gongkai.language.Percent;
import org.gongkai.markup.Markup;

/**
 * Bars: the series of each year stacked, or side by side where lines would have a single year to
 * join.
 */
final class SvgBars {

  private static final double WIDEST = 56;

  /** What words upon a bar need. */
  private static final double LEAST_HEIGHT = 17;

  private static final double LEAST_WIDTH = 30;

  /** The share of its place a bar fills. */
  static final double FILLED = 0.64;

  private final Frame frame;
  private final Chart chart;
  private final Markup out;
  private final boolean hasValues;

  SvgBars(Frame frame, Markup out) {
    this.frame = frame;
    this.chart = frame.chart();
    this.out = out;
    this.hasValues = frame.hasValues();
  }

  /** Whether bars tell more than lines. */
  static boolean suit(Chart chart) {
    return chart.drawing().isStacked() || chart.years().size() == 1;
  }

  /** The width of a stack. */
  static double width(Frame frame) {
    return Math.min(WIDEST, frame.slot() * FILLED);
  }

  /** The room for each of the bars side by side. */
  static double slot(Frame frame) {
    return Math.min(WIDEST * 1.5, frame.slot() / frame.chart().series().size());
  }

  void draw() {
    for (int place = 0; place < chart.years().size(); place++) {
      if (!chart.isKnown(place)) {
        continue;
      }
      if (chart.drawing().isStacked()) {
        stack(place);
      } else {
        row(place);
      }
      out.line();
    }
  }

  private void stack(int place) {
    double width = width(frame);
    double left = frame.middle(place) - width / 2;
    BigDecimal above = BigDecimal.ZERO;
    BigDecimal below = BigDecimal.ZERO;
    for (int i = 0; i < chart.series().size(); i++) {
      BigDecimal value = chart.drawn(i, place).orElse(BigDecimal.ZERO);
      BigDecimal from = value.signum() < 0 ? below : above;
      BigDecimal to = from.add(value);
      bar(i, place, new Span(left, width, from, to));
      share(i, place, from, to);
      above = value.signum() < 0 ? above : to;
      below = value.signum() < 0 ? to : below;
    }
    BigDecimal total = above.add(below);
    if (hasValues || total.signum() == 0) {
      value(total, frame.middle(place), frame.height(above));
    }
  }

  /** A share upon its part of the bar, where it has room. */
  private void share(int series, int place, BigDecimal from, BigDecimal to) {
    double height = frame.height(from) - frame.height(to);
    boolean room = height >= LEAST_HEIGHT && width(frame) >= LEAST_WIDTH;
    if (chart.drawing() == Chart.Drawing.SHARES && room) {
      String words =
          Percent.brief(chart.value(series, place).orElseThrow(), chart.total(place).orElseThrow());
      out.at("<text class=\"inside\" x=\"", frame.middle(place), "\" y=\"")
          .at("", frame.height(to) + height / 2 + 4.5, "\">")
          .words(words)
          .close("text");
    }
  }

  private void row(int place) {
    double slot = slot(frame);
    double first = frame.middle(place) - slot * chart.series().size() / 2;
    for (int i = 0; i < chart.series().size(); i++) {
      Optional<BigDecimal> value = chart.value(i, place);
      double middle = first + slot * (i + 0.5);
      if (value.isPresent()) {
        bar(
            i,
            place,
            new Span(middle - slot * FILLED / 2, slot * FILLED, BigDecimal.ZERO, value.get()));
        value(value.get(), middle, frame.height(value.get().max(BigDecimal.ZERO)));
      } else {
        out.element(
            "text",
            chart.silence(i, place).in(out.language()),
            "class",
            "reason standing",
            "x",
            Markup.at(middle),
            "y",
            Markup.at(frame.bottom() - 50));
      }
    }
  }

  /** Where a bar stands and what it spans. */
  private record Span(double left, double width, BigDecimal from, BigDecimal to) {}

  private void bar(int series, int place, Span span) {
    if (span.from().compareTo(span.to()) == 0) {
      return;
    }
    double top = frame.height(span.from().max(span.to()));
    double bottom = frame.height(span.from().min(span.to()));
    out.raw("<rect class=\"chart-bar\" fill=\"url(#")
        .raw(chart.id())
        .raw(Look.textures(series))
        .at(")\" x=\"", span.left(), "\"")
        .at(" y=\"", top, "\"")
        .at(" width=\"", span.width(), "\"")
        .at(" height=\"", bottom - top, "\">");
    out.element("title", Words.of(chart, series, place, out.language())).close("rect");
  }

  private void value(BigDecimal value, double x, double top) {
    out.at("<text class=\"value\" x=\"", x, "\"")
        .at(" y=\"", top - 6, "\">")
        .words(Numerals.of(value))
        .close("text");
  }
}
