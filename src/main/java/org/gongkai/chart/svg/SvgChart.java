package org.gongkai.chart.svg;

import java.math.BigDecimal;
import java.util.List;
import org.gongkai.chart.Chart;
import org.gongkai.chart.Summary;
import org.gongkai.chart.Words;
import org.gongkai.chart.YearNote;
import org.gongkai.chart.YearRun;
import org.gongkai.markup.Markup;

/**
 * A chart as SVG: axis, years without figures, changes of the form, and between them the bars or
 * lines.
 */
final class SvgChart {

  private static final int HAN = 13;
  private static final int LATIN = 7;

  private static final String SIZE = "\" width=\"" + Look.TILE + "\" height=\"" + Look.TILE + "\"";
  private static final String TILE = SIZE + " patternUnits=\"userSpaceOnUse\"><rect class=\"";

  private final Chart chart;
  private final Markup out;
  private final Frame frame;

  private SvgChart(Frame frame, Markup out) {
    this.chart = frame.chart();
    this.out = out;
    this.frame = frame;
  }

  static void draw(Frame frame, Markup out) {
    new SvgChart(frame, out).draw();
  }

  private void draw() {
    String id = chart.id();
    out.open(
        "svg",
        "class",
        "chart-svg",
        "viewBox",
        "0 0 " + Frame.WIDTH + " " + Frame.HEIGHT,
        "role",
        "img",
        "aria-labelledby",
        id + "-t " + id + "-d");
    out.element("title", chart.title().in(out.language()), "id", id + "-t");
    out.element("desc", Summary.of(chart, out.language()), "id", id + "-d").line();
    definitions();
    axis();
    YearRun.of(chart.gaps()).forEach(this::gap);
    if (SvgBars.suit(chart)) {
      new SvgBars(frame, out).draw();
    } else {
      new SvgLines(frame, out).draw();
    }
    breaks();
    out.close("svg").line();
  }

  private void definitions() {
    out.open("defs");
    for (int i = 0; i < chart.series().size(); i++) {
      tile(Look.texture(chart.id(), i), Look.colour(i), Look.of(i).grain());
    }
    tile(chart.id() + "-gap", "paper", "M-2 2L2-2M0 8L8 0M6 10L10 6");
    out.close("defs").line();
  }

  private void tile(String id, String surface, String grain) {
    out.raw("<pattern id=\"").raw(id).raw(TILE).raw(surface).raw(SIZE).raw("/>");
    if (!grain.isEmpty()) {
      out.raw("<path class=\"")
          .raw(surface.equals("paper") ? "hatch" : "grain")
          .raw("\" d=\"")
          .raw(grain)
          .raw("\"/>");
    }
    out.close("pattern");
  }

  private void axis() {
    for (BigDecimal tick : frame.scale().ticks()) {
      double y = frame.height(tick);
      out.raw(tick.signum() == 0 ? "<path class=\"zero\"" : "<path class=\"grid\"")
          .at(" d=\"M", frame.left(), " ")
          .at("", y, "H")
          .at("", frame.right(), "\"/>");
      label(frame.label(tick), "end", frame.left() - 6, y + 4.5);
    }
    out.line();
    List<Integer> years = chart.years();
    for (int i = 0; i < years.size(); i++) {
      if ((years.size() - 1 - i) % frame.yearStep() == 0) {
        label(String.valueOf(years.get(i)), "year", frame.middle(i), frame.row(1));
      }
    }
    frame
        .below()
        .forEach(
            (year, words) -> label(words, "count", frame.middle(frame.place(year)), frame.row(2)));
    out.line();
  }

  private void label(String words, String kind, double x, double y) {
    out.raw("<text class=\"").raw(kind).at("\" x=\"", x, "\"").at(" y=\"", y, "\">");
    out.words(words).close("text");
  }

  /**
   * A hatched box with the reason, so that years without figures are never read as years of
   * nothing.
   */
  private void gap(YearRun run) {
    double left = frame.edge(frame.place(run.first())) + 3;
    double width = frame.edge(frame.place(run.last()) + 1) - 3 - left;
    out.open("g", "class", "gap");
    out.element(
        "title",
        Words.years(run.years(), out.language())
            + Words.colon(out.language())
            + run.note().words().in(out.language()));
    out.empty(
        "rect",
        "fill",
        "url(#" + chart.id() + "-gap)",
        "x",
        Markup.at(left),
        "y",
        Markup.at(frame.top()),
        "width",
        Markup.at(width),
        "height",
        Markup.at(frame.bottom() - frame.top()));
    String brief = run.note().brief().in(out.language());
    boolean lying = width(brief) + 8 <= width;
    label(
        brief,
        lying ? "reason" : "reason standing",
        left + width / 2,
        (frame.top() + frame.bottom()) / 2);
    out.close("g").line();
  }

  private static int width(String words) {
    return words
        .codePoints()
        .map(letter -> Character.isIdeographic(letter) || letter > 0xff00 ? HAN : LATIN)
        .sum();
  }

  /** Dashed lines between two years, numbered as in the notes; those of one year share a line. */
  private void breaks() {
    List<YearNote> marked = chart.marked();
    for (int i = 0; i < marked.size(); i++) {
      int year = marked.get(i).year();
      int before = (int) marked.subList(0, i).stream().filter(one -> one.year() == year).count();
      double x = frame.edge(frame.place(year)) + before * 20;
      String words = marked.get(i).words().in(out.language());
      out.open("g", "class", "break").element("title", words);
      if (before == 0) {
        out.empty("path", "d", "M" + Markup.at(x) + " 20V" + Markup.at(frame.bottom() + 6));
      }
      out.empty("circle", "cx", Markup.at(x), "cy", "11", "r", "9");
      label(String.valueOf(i + 1), "mark", x, 15.5);
      out.close("g").line();
    }
  }
}
