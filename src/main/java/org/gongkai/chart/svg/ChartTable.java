package org.gongkai.chart.svg;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gongkai.chart.Chart;
import org.gongkai.chart.Words;
import org.gongkai.chart.YearNote;
import org.gongkai.chart.YearNote.Kind;
import org.gongkai.language.Language;
import org.gongkai.language.Numerals;
import org.gongkai.language.Percent;
import org.gongkai.language.Text;
import org.gongkai.markup.Markup;

/** The figures of a chart as a table: a row a year, with what they contain. */
final class ChartTable {

  private static final Text SUMMARY = Text.of("数据表", "Data table");
  private static final Text YEAR = Text.of("年份", "Year");
  private static final Text TOTAL = Text.of("合计", "Total");
  private static final Text CONTAINS = Text.of("数据范围", "Coverage");

  private final Chart chart;
  private final Markup out;
  private final boolean totals;
  private final boolean coverage;

  private ChartTable(Chart chart, Markup out) {
    this.chart = chart;
    this.out = out;
    this.totals = chart.drawing().isStacked();
    this.coverage = !chart.notes(Kind.COVERAGE).isEmpty();
  }

  static void draw(Chart chart, Markup out) {
    new ChartTable(chart, out).draw();
  }

  private void draw() {
    Language language = out.language();
    String title = chart.title().in(language);
    out.open("details", "class", "chart-data").element("summary", SUMMARY.in(language)).line();
    out.open(
        "div",
        "class",
        "scroll",
        "role",
        "region",
        "tabindex",
        "0",
        "aria-label",
        title + Words.colon(language) + SUMMARY.in(language));
    out.open("table", "class", "figures")
        .open("caption")
        .phrase(chart.title())
        .words(unit())
        .close("caption")
        .line();
    head();
    out.open("tbody").line();
    for (int place = 0; place < chart.years().size(); place++) {
      row(place);
    }
    out.close("tbody").close("table").close("div").close("details").line();
  }

  private String unit() {
    String unit = chart.unit().in(out.language());
    return unit.isEmpty() ? "" : Words.bracketed(unit, out.language());
  }

  private void head() {
    out.open("thead").open("tr");
    column(YEAR);
    chart.series().forEach(series -> column(series.label()));
    if (totals) {
      column(TOTAL);
    }
    if (coverage) {
      column(CONTAINS);
    }
    out.close("tr").close("thead").line();
  }

  private void column(Text label) {
    out.raw("<th scope=\"col\">").phrase(label).close("th");
  }

  private void row(int place) {
    int year = chart.years().get(place);
    out.within("<tr><th scope=\"row\">", String.valueOf(year), "th");
    if (!chart.isKnown(place)) {
      int width = chart.series().size() + (totals ? 1 : 0) + (coverage ? 1 : 0);
      out.open("td", "class", "unknown gap", "colspan", String.valueOf(width))
          .phrase(chart.gapOf(place).words())
          .close("td");
    } else {
      for (int i = 0; i < chart.series().size(); i++) {
        cell(i, place);
      }
      if (totals) {
        cell(chart.total(place), Words.UNKNOWN);
      }
      if (coverage) {
        contains(chart.notes(Kind.COVERAGE).stream().filter(note -> note.year() == year).toList());
      }
    }
    out.close("tr").line();
  }

  private void cell(int series, int place) {
    Optional<BigDecimal> value = chart.value(series, place);
    if (value.isPresent() && chart.drawing() == Chart.Drawing.SHARES) {
      out.element("td", Percent.words(value.get(), chart.total(place).orElseThrow()));
    } else {
      cell(value, chart.silence(series, place));
    }
  }

  private void cell(Optional<BigDecimal> value, Text silence) {
    out.open("td");
    if (value.isPresent()) {
      out.words(Numerals.of(value.get()));
    } else {
      out.element("span", silence.in(out.language()), "class", "unknown");
    }
    out.close("td");
  }

  private void contains(List<YearNote> notes) {
    out.open("td", "class", "contains");
    for (int i = 0; i < notes.size(); i++) {
      out.words(i == 0 ? "" : Words.semicolon(out.language())).phrase(notes.get(i).words());
    }
    out.close("td");
  }
}
