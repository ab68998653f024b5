package org.gongkai.chart.svg;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.chart.Chart;
import org.gongkai.chart.Words;
import org.gongkai.chart.YearNote;
import org.gongkai.chart.YearRun;
import org.gongkai.language.Language;
import org.gongkai.markup.Markup;

/**
 * The drawing of a small chart: a bar a year, without words, so that it stretches with the page.
 */
final class SmallPlot {

  private static final int SLOT = 12;
  private static final int WIDEST_BAR = 9;
  private static final int HEIGHT = 60;

  private final Chart chart;
  private final int last;
  private final Markup out;
  private final Language language;
  private final BigDecimal low;
  private final BigDecimal high;
  private final double range;

  private SmallPlot(Chart chart, int last, Markup out) {
    this.chart = chart;
    this.last = last;
    this.out = out;
    this.language = out.language();
    BigDecimal lowest = BigDecimal.ZERO;
    BigDecimal highest = BigDecimal.ZERO;
    for (int place = 0; place < chart.years().size(); place++) {
      lowest = lowest.min(end(place, -1));
      highest = highest.max(end(place, 1));
    }
    this.low = lowest;
    this.high = highest;
    this.range = high.subtract(low).doubleValue();
  }

  /**
   * @param last the place of the newest year known, which stands out
   */
  static void draw(Chart chart, int last, Markup out) {
    new SmallPlot(chart, last, out).draw();
  }

  private void draw() {
    int width = chart.years().size() * SLOT;
    out.open(
        "svg",
        "viewBox",
        "0 0 " + width + " " + HEIGHT,
        "preserveAspectRatio",
        "none",
        "role",
        "img",
        "aria-label",
        spoken());
    for (int place = 0; place < chart.years().size(); place++) {
      if (chart.isKnown(place)) {
        bar(place);
      }
    }
    YearRun.of(chart.gaps()).forEach(this::gap);
    out.empty("path", "class", "zero", "d", "M0 " + at(BigDecimal.ZERO) + "H" + width);
    for (YearNote note : chart.marked()) {
      out.open("path", "class", "break", "d", "M" + left(note.year()) + " 0V" + HEIGHT)
          .element("title", note.words().in(language))
          .close("path");
    }
    out.close("svg");
  }

  /** Few bars are not drawn as walls. */
  private int bar() {
    return Math.min(WIDEST_BAR, chart.years().size() + 3);
  }

  private int left(int year) {
    return (year - chart.years().get(0)) * SLOT;
  }

  /** A stack; nothing but the zero line where it is zero. */
  private void bar(int place) {
    BigDecimal above = BigDecimal.ZERO;
    BigDecimal below = BigDecimal.ZERO;
    out.open("g", "class", place == last ? "last" : "past");
    out.element(
        "title",
        Words.year(chart.years().get(place), language)
            + Words.colon(language)
            + Words.amount(total(place), chart.unit(), language));
    for (int i = 0; i < chart.series().size(); i++) {
      BigDecimal value = chart.value(i, place).orElse(BigDecimal.ZERO);
      BigDecimal from = value.signum() < 0 ? below : above;
      BigDecimal to = from.add(value);
      if (value.signum() != 0) {
        rectangle(place, Look.colour(i), from.min(to), from.max(to));
      }
      above = value.signum() < 0 ? above : to;
      below = value.signum() < 0 ? to : below;
    }
    if (total(place).signum() == 0) {
      nothing(place);
    }
    out.close("g");
  }

  /** A stroke on the line of zero: a figure, which a gap is not. */
  private void nothing(int place) {
    double left = place * SLOT + (SLOT - bar()) / 2.0;
    String path = "M" + Markup.at(left) + " " + at(BigDecimal.ZERO) + "H" + Markup.at(left + bar());
    out.empty("path", "class", "nil", "d", path);
  }

  private void rectangle(int place, String colour, BigDecimal bottom, BigDecimal top) {
    double high = height(top);
    out.raw("<rect class=\"")
        .raw(colour)
        .at("\" x=\"", place * SLOT + (SLOT - bar()) / 2.0, "\"")
        .at(" y=\"", high, "\"")
        .at(" width=\"", bar(), "\"")
        .at(" height=\"", height(bottom) - high, "\"/>");
  }

  /** A box, crossed out: nothing is known, which is no zero. */
  private void gap(YearRun run) {
    int left = left(run.first()) + 1;
    int right = left(run.last()) + SLOT - 1;
    int low = HEIGHT - 1;
    String box = "M" + left + " 1H" + right + "V" + low + "H" + left + "Z";
    out.open("path", "class", "gap", "d", box + "M" + left + " " + low + "L" + right + " 1")
        .element("title", run.note().words().in(language))
        .close("path");
  }

  /** Every year with its figure, or why it has none. */
  private String spoken() {
    List<String> years = new ArrayList<>();
    for (int place = 0; place < chart.years().size(); place++) {
      String words =
          chart.isKnown(place)
              ? Words.amount(total(place), chart.unit(), language)
              : chart.gapOf(place).words().in(language);
      years.add(Words.year(chart.years().get(place), language) + " " + words);
    }
    return chart.title().in(language)
        + Words.colon(language)
        + String.join(Words.semicolon(language), years)
        + Words.stop(language);
  }

  private BigDecimal total(int place) {
    return chart.total(place).orElseThrow();
  }

  /** How far the stack of a year reaches above zero, or below. */
  private BigDecimal end(int place, int sign) {
    BigDecimal end = BigDecimal.ZERO;
    for (int i = 0; i < chart.series().size(); i++) {
      BigDecimal value = chart.value(i, place).orElse(BigDecimal.ZERO);
      end = value.signum() == sign ? end.add(value) : end;
    }
    return end;
  }

  private String at(BigDecimal value) {
    return Markup.at(height(value));
  }

  /** The highest year reaches the top, zero stands a little above the edge. */
  private double height(BigDecimal value) {
    double share = range == 0 ? 0 : value.subtract(low).doubleValue() / range;
    return HEIGHT - 1 - share * (HEIGHT - 2);
  }
}
