package org.gongkai.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gongkai.chart.YearNote.Kind;
import org.gongkai.language.Language;
import org.gongkai.language.Text;

/**
 * A chart as data for {@code charts.js}, to stand in a script element: unknown values are {@code null}, and nothing in
 * it can end the element.
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
    List<String> breaks = chart.notes(Kind.BREAK).stream().map(note -> String.valueOf(frame.place(note.year()))).toList();
    return "{"
        + String.join(
            ",",
            "\"kind\":" + string(kind()),
            "\"unit\":" + string(chart.unit().in(language)),
            "\"whole\":" + chart.known().allMatch(Scale::isWhole),
            "\"labels\":" + array(chart.years().stream().map(this::label).toList()),
            "\"gaps\":" + array(YearRun.of(chart.gaps()).stream().map(this::gap).toList()),
            "\"breaks\":" + array(breaks),
            "\"series\":" + array(IntStream.range(0, chart.series().size()).mapToObj(this::series).toList()))
        + "}";
  }

  private String kind() {
    boolean stack = chart.drawing() == Chart.Drawing.STACK;
    return stack ? "stack" : SvgBars.suit(chart) ? "bars" : "lines";
  }

  /** The year, with the count of reports on a second line where the SVG has it. */
  private String label(int year) {
    Optional<Text> count = chart.notes(Kind.COVERAGE).stream().filter(note -> note.year() == year).map(YearNote::brief).filter(brief -> !brief.isEmpty()).findFirst();
    String name = string(String.valueOf(year));
    return count.filter(brief -> frame.isCounted()).map(brief -> array(List.of(name, string(brief.in(language))))).orElse(name);
  }

  private String gap(YearRun run) {
    return "{\"first\":" + frame.place(run.first()) + ",\"last\":" + frame.place(run.last()) + ",\"words\":" + string(run.note().brief().in(language)) + "}";
  }

  private String series(int place) {
    Series series = chart.series().get(place);
    Look look = Look.of(place);
    List<String> values = new ArrayList<>();
    series.values().forEach(value -> values.add(value.map(BigDecimal::toPlainString).orElse("null")));
    return "{\"label\":" + string(series.label().in(language)) + ",\"shape\":" + string(look.shape()) + ",\"grain\":" + string(look.grain()) + ",\"values\":" + array(values) + "}";
  }

  private static String array(List<String> items) {
    return "[" + String.join(",", items) + "]";
  }

  private static String string(String words) {
    StringBuilder json = new StringBuilder("\"");
    words.chars().forEach(letter -> {
      boolean plain = letter >= ' ' && "\"\\<>&\u2028\u2029".indexOf(letter) < 0;
      json.append(plain ? String.valueOf((char) letter) : "\\u" + HexFormat.of().toHexDigits((char) letter));
    });
    return json.append('"').toString();
  }
}
