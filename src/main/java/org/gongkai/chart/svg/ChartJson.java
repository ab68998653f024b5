package org.gongkai.chart.svg;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gongkai.chart.Chart;
import org.gongkai.chart.YearNote.Kind;
import org.gongkai.json.Json;
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
  private final StringBuilder words = new StringBuilder(1024);
  private final Json json = Json.to(words);

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
    json.object().name("kind").words(kind());
    json.name("unit").words(isShares() ? "%" : chart.unit().in(language));
    json.name("whole").truth(chart.drawing() == Chart.Drawing.STACK);
    json.name("labels").list(chart.years().stream().map(String::valueOf));
    json.name("area");
    numbers(frame.left(), frame.top(), frame.right(), frame.bottom());
    json.name("low").as(ticks.get(0).toPlainString());
    json.name("high").as(ticks.get(ticks.size() - 1).toPlainString());
    json.name("fill");
    fill();
    json.name("breaks").list();
    chart.notes(Kind.BREAK).forEach(note -> json.number(frame.place(note.year())));
    json.end().name("series").list();
    for (int i = 0; i < chart.series().size(); i++) {
      series(i);
    }
    json.end().end();
    return words.toString();
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
    json.object().name("label").words(chart.series().get(series).label().in(language));
    json.name("shape").words(look.shape()).name("grain").words(look.grain());
    json.name("values").list();
    for (int place = 0; place < chart.years().size(); place++) {
      json.as(chart.value(series, place).map(BigDecimal::toPlainString).orElse("null"));
    }
    json.end();
    // Of a stack a year is known as a whole or not at all.
    if (!chart.drawing().isStacked()
        && chart.series().get(series).values().stream().anyMatch(Optional::isEmpty)) {
      json.name("silences")
          .list(
              IntStream.range(0, chart.years().size())
                  .mapToObj(place -> chart.silence(series, place).in(language)));
    }
    json.end();
  }

  private boolean isShares() {
    return chart.drawing() == Chart.Drawing.SHARES;
  }

  private void numbers(double... numbers) {
    json.list();
    for (double number : numbers) {
      json.as(String.valueOf(Math.round(number * 1000) / 1000.0));
    }
    json.end();
  }
}
