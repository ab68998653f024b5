package org.gongkai.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
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
            "\"unit\":" + string(isShares() ? "%" : chart.unit().in(language)),
            "\"id\":" + string(chart.id()),
            "\"title\":" + string(chart.title().in(language)),
            "\"whole\":" + (chart.drawing() == Chart.Drawing.STACK),
            "\"labels\":"
                + array(chart.years().stream().map(year -> string(String.valueOf(year))).toList()),
            "\"area\":" + numbers(frame.left(), frame.top(), frame.right(), frame.bottom()),
            "\"low\":" + frame.scale().ticks().get(0).toPlainString(),
            "\"high\":" + highest().toPlainString(),
            "\"fill\":" + fill(),
            "\"breaks\":" + array(breaks),
            "\"notes\":" + array(chart.years().stream().map(this::note).toList()),
            "\"series\":"
                + array(IntStream.range(0, chart.series().size()).mapToObj(this::series).toList()))
        + "}";
  }

  private String kind() {
    return chart.drawing().isStacked() ? "stack" : SvgBars.suit(chart) ? "bars" : "lines";
  }

  private BigDecimal highest() {
    List<BigDecimal> ticks = frame.scale().ticks();
    return ticks.get(ticks.size() - 1);
  }

  /** The share of a year's slot that its bars fill, and the share of its place that a bar fills. */
  private String fill() {
    if (chart.drawing().isStacked()) {
      return numbers(SvgBars.width(frame) / frame.slot(), 1);
    }
    return numbers(SvgBars.slot(frame) * chart.series().size() / frame.slot(), SvgBars.FILLED);
  }

  private String series(int place) {
    Series series = chart.series().get(place);
    Look look = Look.of(place);
    List<String> values = new ArrayList<>();
    for (int i = 0; i < chart.years().size(); i++) {
      values.add(chart.drawn(place, i).map(this::value).orElse("null"));
    }
    return "{"
        + String.join(
            ",",
            "\"label\":" + string(series.label().in(language)),
            "\"shape\":" + string(look.shape()),
            "\"grain\":" + string(look.grain()),
            "\"values\":" + array(values))
        + "}";
  }

  /** Shares to a hundredth, which no screen shows finer. */
  private String value(BigDecimal value) {
    return (isShares() ? value.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros() : value)
        .toPlainString();
  }

  private boolean isShares() {
    return chart.drawing() == Chart.Drawing.SHARES;
  }

  /** What is said of a year besides its figures: why it has none, or what they contain. */
  private String note(int year) {
    List<String> words = new ArrayList<>();
    for (YearNote note : chart.gaps()) {
      if (note.year() == year) {
        words.add(note.words().in(language));
      }
    }
    for (YearNote note : chart.notes(Kind.COVERAGE)) {
      if (note.year() == year) {
        words.add(note.words().in(language));
      }
    }
    return string(String.join(Words.semicolon(language), words));
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
