package org.gongkai.chart.svg;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.gongkai.chart.Chart;
import org.gongkai.chart.YearNote;
import org.gongkai.chart.YearNote.Kind;
import org.gongkai.language.JsonText;
import org.gongkai.language.Language;

/**
 * A chart as data for {@code charts.js}, to stand in a script element: unknown values are {@code
 * null}, and nothing in it can end the element. What the drawing and its table say is not repeated.
 * Of shares too the figures themselves are given, so that the script need not print what was
 * rounded.
 */
final class ChartJson {

  private final Chart chart;
  private final Language language;
  private final Frame frame;
  private final StringBuilder json = new StringBuilder(1024);

  private ChartJson(Frame frame, Language language) {
    this.chart = frame.chart();
    this.language = language;
    this.frame = frame;
  }

  static String of(Frame frame, Language language) {
    return new ChartJson(frame, language).json();
  }

  private String json() {
    List<BigDecimal> ticks = frame.scale().ticks();
    List<YearNote> breaks = chart.notes(Kind.BREAK);
    json.append("{\"kind\":").append(JsonText.quoted(kind()));
    name("unit").append(JsonText.quoted(isShares() ? "%" : chart.unit().in(language)));
    name("whole").append(chart.drawing() == Chart.Drawing.STACK);
    name("labels");
    array(chart.years().size(), place -> "\"" + chart.years().get(place) + "\"");
    name("area");
    numbers(frame.left(), frame.top(), frame.right(), frame.bottom());
    name("low").append(ticks.get(0).toPlainString());
    name("high").append(ticks.get(ticks.size() - 1).toPlainString());
    name("fill");
    fill();
    name("breaks");
    array(breaks.size(), place -> String.valueOf(frame.place(breaks.get(place).year())));
    name("series").append('[');
    for (int i = 0; i < chart.series().size(); i++) {
      json.append(i == 0 ? "" : ",");
      series(i);
    }
    return json.append("]}").toString();
  }

  private StringBuilder name(String name) {
    return json.append(",\"").append(name).append("\":");
  }

  private String kind() {
    return chart.drawing().isStacked() ? "stack" : SvgBars.suit(chart) ? "bars" : "lines";
  }

  /** The share of a year's slot that its bars fill, and the share of its place that a bar fills. */
  private void fill() {
    if (chart.drawing().isStacked()) {
      numbers(SvgBars.width(frame) / frame.slot(), 1);
    } else {
      numbers(SvgBars.slot(frame) * chart.series().size() / frame.slot(), SvgBars.FILLED);
    }
  }

  private void series(int series) {
    Look look = Look.of(series);
    json.append("{\"label\":")
        .append(JsonText.quoted(chart.series().get(series).label().in(language)));
    name("shape").append(JsonText.quoted(look.shape()));
    name("grain").append(JsonText.quoted(look.grain()));
    name("values");
    array(
        chart.years().size(),
        place -> chart.value(series, place).map(BigDecimal::toPlainString).orElse("null"));
    // Of a stack a year is known as a whole or not at all.
    if (!chart.drawing().isStacked()
        && chart.series().get(series).values().stream().anyMatch(Optional::isEmpty)) {
      name("silences");
      array(
          chart.years().size(),
          place -> JsonText.quoted(chart.silence(series, place).in(language)));
    }
    json.append('}');
  }

  private boolean isShares() {
    return chart.drawing() == Chart.Drawing.SHARES;
  }

  private void numbers(double... numbers) {
    array(numbers.length, place -> String.valueOf(Math.round(numbers[place] * 1000) / 1000.0));
  }

  private void array(int length, IntFunction<String> item) {
    json.append('[');
    for (int i = 0; i < length; i++) {
      json.append(i == 0 ? "" : ",").append(item.apply(i));
    }
    json.append(']');
  }
}
