package org.gongkai.chart.svg;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.chart.Chart;
import org.gongkai.chart.Words;
import org.gongkai.chart.YearNote;
import org.gongkai.chart.YearRun;
import org.gongkai.language.Language;
import org.gongkai.language.Numerals;
import org.gongkai.language.Text;
import org.gongkai.markup.Markup;
import org.gongkai.report.Silence;

/**
 * A chart as small as a stamp: its newest figure in words, a bar a year, the highest year. Bars
 * stretch with the page, words do not. The table beside it holds the figures.
 */
final class SmallFigure {

  /** With more years only the first and the last are named. */
  private static final int MOST_YEARS = 6;

  private final Chart chart;
  private final Markup out;
  private final Language language;

  private SmallFigure(Chart chart, Markup out) {
    this.chart = chart;
    this.out = out;
    this.language = out.language();
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
      SmallPlot.draw(chart, last(), out);
      years();
      if (chart.series().size() > 1) {
        parts();
      }
      highest();
    }
    gaps();
    out.close("figure").line();
  }

  private int last() {
    return chart.last();
  }

  private BigDecimal total(int place) {
    return chart.total(place).orElseThrow();
  }

  /** The newest figure there is, with its unit and year. */
  private void newest() {
    if (chart.isEmpty()) {
      out.element("strong", silence().in(language), "class", "unknown");
      return;
    }
    BigDecimal newest = total(last());
    String number = Numerals.of(newest);
    String unit = Words.amount(newest, chart.unit(), language).substring(number.length()).strip();
    out.open("strong").words(number).element("small", " " + unit).close("strong");
    out.element("span", Words.year(chart.years().get(last()), language), "class", "when");
  }

  /** Why there is no figure at all: what is said of the newest year. */
  private Text silence() {
    List<YearNote> gaps = chart.gaps();
    Text newest = gaps.isEmpty() ? Text.EMPTY : gaps.get(gaps.size() - 1).brief();
    return newest.isEmpty() ? Words.UNKNOWN : newest;
  }

  /** All years below their bars, or the first and the last where they are many. */
  private void years() {
    int many = chart.years().size();
    boolean all = many <= MOST_YEARS;
    out.open("p", "class", all ? "small-years each" : "small-years", "aria-hidden", "true");
    for (int place = 0; place < many; place++) {
      if (all || place == 0 || place == many - 1) {
        out.element("span", String.valueOf(chart.years().get(place)));
      }
    }
    out.close("p").line();
  }

  /** Why years have no figures: briefly where there is no report, in full where it is silent. */
  private void gaps() {
    List<String> gaps = new ArrayList<>();
    for (YearRun run : YearRun.of(chart.gaps())) {
      Text brief = run.note().brief();
      boolean silent = run.note().why().filter(why -> why == Silence.NOT_PUBLISHED).isPresent();
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
      out.raw("<li><span class=\"swatch ").raw(Look.colour(i)).raw("\"></span>");
      out.phrase(chart.series().get(i).label()).raw(" ").element("b", count).close("li");
    }
    out.close("ul").line();
  }

  private void highest() {
    int highest = chart.highest();
    if (highest < 0) {
      return;
    }
    boolean newest = highest == last();
    String year = Words.year(chart.years().get(highest), language);
    String value = Numerals.of(total(highest));
    String zh = newest ? "为各年最多" : "最多的是" + year + "：" + value;
    String en = newest ? "The highest of these years" : "Highest in " + year + ": " + value;
    out.element("p", language == Language.ZH ? zh : en, "class", "meta");
  }
}
