package org.gongkai.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.gongkai.chart.YearNote.Kind;
import org.gongkai.language.Language;

/**
 * A chart as data for {@code charts.js}, to stand in a script element: unknown values are {@code
 * null}, and nothing in it can end the element.
 */
final class ChartJson {

  private final Chart chart;
  private final Language language;
  private final Frame frame;

  private ChartJson(Chart chart, Language language) {
    this.chart = chart;
    this.language = language;
    this.frame = Frame.of(chart, language);
  }

  static String of(Chart chart, Language language) {
    return new ChartJson(chart, language).json();
  }

  private String json() {
    List<String> breaks =
        chart.notes(Kind.BREAK).stream()
            .map(note -> String.valueOf(frame.place(note.year())))
            .toList();
    return "{"
        + String.join(
            ",",
            "\"kind\":" + string(kind()),
            "\"unit\":" + string(chart.unit().in(language)),
            "\"labels\":"
                + array(chart.years().stream().map(year -> string(String.valueOf(year))).toList()),
            "\"area\":" + numbers(frame.left(), frame.top(), frame.right(), frame.bottom()),
            "\"low\":" + frame.scale().ticks().get(0).toPlainString(),
            "\"high\":" + highest().toPlainString(),
            "\"fill\":" + fill(),
            "\"breaks\":" + array(breaks),
            "\"series\":"
                + array(IntStream.range(0, chart.series().size()).mapToObj(this::series).toList()))
        + "}";
  }

  private String kind() {
    boolean stack = chart.drawing() == Chart.Drawing.STACK;
    return stack ? "stack" : SvgBars.suit(chart) ? "bars" : "lines";
  }

  private BigDecimal highest() {
    List<BigDecimal> ticks = frame.scale().ticks();
    return ticks.get(ticks.size() - 1);
  }

  /** The share of a year's slot that its bars fill, and the share of its place that a bar fills. */
  private String fill() {
    if (chart.drawing() == Chart.Drawing.STACK) {
      return numbers(SvgBars.width(frame) / frame.slot(), 1);
    }
    return numbers(SvgBars.slot(frame) * chart.series().size() / frame.slot(), SvgBars.FILLED);
  }

  private String series(int place) {
    Series series = chart.series().get(place);
    Look look = Look.of(place);
    List<String> values = new ArrayList<>();
    series
        .values()
        .forEach(value -> values.add(value.map(BigDecimal::toPlainString).orElse("null")));
    return "{"
        + String.join(
            ",",
            "\"label\":" + string(series.label().in(language)),
            "\"shape\":" + string(look.shape()),
            "\"grain\":" + string(look.grain()),
            "\"values\":" + array(values))
        + "}";
  }

  private static String numbers(double... numbers) {
    return array(
        DoubleStream.of(numbers)
            .mapToObj(number -> String.valueOf(Math.round(number * 1000) / 1000.0))
            .toList());
  }

  private static String array(List<String> items) {
    return "[" + String.join(",", items) + "]";
  }

  private static String string(String words) {
    StringBuilder json = new StringBuilder("\"");
    words
        .chars()
        .forEach(
            letter -> {
              boolean plain = letter >= ' ' && "\"\\<>&\u2028\u2029".indexOf(letter) < 0;
              json.append(
                  plain
                      ? String.valueOf((char) letter)
                      : "\\u" + HexFormat.of().toHexDigits((char) letter));
            });
    return json.append('"').toString();
  }
}
