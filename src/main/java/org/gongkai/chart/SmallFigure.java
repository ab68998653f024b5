package org.gongkai.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gongkai.language.Language;
import org.gongkai.language.Numerals;
import org.gongkai.language.Text;

/**
 * A chart as small as a stamp: its newest figure in words, a bar a year, the highest year. Bars
 * stretch with the page, words do not. The table beside it holds the figures.
 */
final class SmallFigure {

  private static final int SLOT = 12;
  private static final int WIDEST_BAR = 9;
  private static final int HEIGHT = 60;

  /** With more years only the first and the last are named. */
  private static final int MOST_YEARS = 6;

  private final Chart chart;
  private final Markup out;
  private final Language language;
  private final BigDecimal low;
  private final BigDecimal high;

  private SmallFigure(Chart chart, Markup out) {
    this.chart = chart;
    this.out = out;
    this.language = out.language();
    List<BigDecimal> ends = known().boxed().flatMap(place -> ends(place).stream()).toList();
    this.low = ends.stream().reduce(BigDecimal.ZERO, BigDecimal::min);
    this.high = ends.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
  }

  static void draw(Chart chart, Markup out) {
    new SmallFigure(chart, out).draw();
  }

  private void draw() {
    out.open("figure", "class", "small", "id", chart.id()).open("figcaption");
    out.open("span", "class", "label").phrase(chart.title()).close("span");
    newest();
    out.close("figcaption").line();
    if (!chart.isEmpty()) {
      plot();
      if (chart.series().size() > 1) {
        parts();
      }
      highest();
    }
    gaps();
    out.close("figure").line();
  }

  private IntStream known() {
    return IntStream.range(0, chart.years().size()).filter(chart::isKnown);
  }

  private int last() {
    return known().max().orElseThrow();
  }

  private BigDecimal total(int place) {
    return chart.total(place).orElseThrow();
  }

  /** The newest figure there is, with its unit and year. */
  private void newest() {
    if (chart.isEmpty()) {
      out.element("strong", Words.UNKNOWN.in(language), "class", "unknown");
      return;
    }
    BigDecimal newest = total(last());
    out.open("strong").words(Numerals.of(newest));
    out.element("small", " " + chart.unit().in(language)).close("strong");
    out.element("span", Words.year(chart.years().get(last()), language), "class", "when");
  }

  private void plot() {
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
      } else {
        gap(place);
      }
    }
    out.empty("path", "class", "zero", "d", "M0 " + at(BigDecimal.ZERO) + "H" + width);
    for (YearNote note : chart.marked()) {
      out.open("path", "class", "break", "d", "M" + left(note.year()) + " 0V" + HEIGHT)
          .element("title", note.words().in(language))
          .close("path");
    }
    out.close("svg");
    years();
  }

  /** All years below their bars, or the first and the last where they are many. */
  private void years() {
    int many = chart.years().size();
    boolean all = many <= MOST_YEARS;
    out.open("p", "class", all ? "small-years each" : "small-years", "aria-hidden", "true");
    IntStream.range(0, many)
        .filter(place -> all || place == 0 || place == many - 1)
        .forEach(place -> out.element("span", String.valueOf(chart.years().get(place))));
    out.close("p").line();
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
    out.open("g", "class", place == last() ? "last" : "past");
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
    out.empty(
        "rect",
        "class",
        colour,
        "x",
        Markup.at(place * SLOT + (SLOT - bar()) / 2.0),
        "y",
        Markup.at(high),
        "width",
        String.valueOf(bar()),
        "height",
        Markup.at(height(bottom) - high));
  }

  private void gap(int place) {
    int left = place * SLOT + 1;
    out.open(
            "path",
            "class",
            "gap",
            "d",
            "M"
                + left
                + " 1H"
                + (left + SLOT - 2)
                + "V"
                + (HEIGHT - 1)
                + "H"
                + left
                + "ZM"
                + left
                + " "
                + (HEIGHT - 1)
                + "L"
                + (left + SLOT - 2)
                + " 1")
        .element("title", chart.gapOf(place).words().in(language))
        .close("path");
  }

  /** Why years have no figures: briefly where there is no report, in full where it is silent. */
  private void gaps() {
    List<String> gaps = new ArrayList<>();
    for (YearRun run : YearRun.of(chart.gaps())) {
      Text brief = run.note().brief();
      boolean silent = brief.isEmpty() || brief.equals(Words.UNKNOWN);
      gaps.add(
          Words.years(run.years(), language)
              + Words.colon(language)
              + (silent ? run.note().words() : brief).in(language));
    }
    if (!gaps.isEmpty()) {
      out.element("p", String.join(Words.semicolon(language), gaps), "class", "meta");
    }
  }

  /** What the newest stack is made of, the highest part first, as it stands. */
  private void parts() {
    out.open("ul", "class", "small-parts");
    for (int i = chart.series().size() - 1; i >= 0; i--) {
      String count = Numerals.of(chart.value(i, last()).orElseThrow());
      out.open("li").element("span", "", "class", "swatch " + Look.colour(i));
      out.phrase(chart.series().get(i).label()).words(" ").element("b", count).close("li");
    }
    out.close("ul").line();
  }

  private void highest() {
    Optional<Integer> highest =
        known()
            .boxed()
            .max(Comparator.comparing(this::total).thenComparing(Comparator.naturalOrder()));
    if (known().count() < 2 || total(highest.orElseThrow()).signum() <= 0) {
      return;
    }
    boolean newest = highest.get() == last();
    String year = Words.year(chart.years().get(highest.get()), language);
    String value = Numerals.of(total(highest.get()));
    String zh = newest ? "为各年最多" : "最多的是" + year + "：" + value;
    String en = newest ? "The highest of these years" : "Highest in " + year + ": " + value;
    out.element("p", language == Language.ZH ? zh : en, "class", "meta");
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

  private List<BigDecimal> ends(int place) {
    BigDecimal above = BigDecimal.ZERO;
    BigDecimal below = BigDecimal.ZERO;
    for (int i = 0; i < chart.series().size(); i++) {
      BigDecimal value = chart.value(i, place).orElse(BigDecimal.ZERO);
      above = value.signum() > 0 ? above.add(value) : above;
      below = value.signum() < 0 ? below.add(value) : below;
    }
    return List.of(above, below);
  }

  private String at(BigDecimal value) {
    return Markup.at(height(value));
  }

  /** The highest year reaches the top, zero stands a little above the edge. */
  private double height(BigDecimal value) {
    double range = high.subtract(low).doubleValue();
    double share = range == 0 ? 0 : value.subtract(low).doubleValue() / range;
    return HEIGHT - 1 - share * (HEIGHT - 2);
  }
}
