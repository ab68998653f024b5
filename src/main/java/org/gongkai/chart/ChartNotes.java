package org.gongkai.chart;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.chart.YearNote.Kind;
import org.gongkai.language.Language;
import org.gongkai.language.Text;

/** What is to be known before the years of a chart are compared, as a list below it. */
final class ChartNotes {

  private static final Text COVERAGE = Text.of("数据范围", "Coverage");
  private static final Text COUNTS = Text.of("（年份下的数字：计入的报告/收录的报告）", " (below the years: reports counted/reports in this portal)");

  private final Chart chart;
  private final Markup out;

  private ChartNotes(Chart chart, Markup out) {
    this.chart = chart;
    this.out = out;
  }

  static void list(Chart chart, Markup out) {
    if (!chart.notes().isEmpty() || !chart.gaps().isEmpty()) {
      new ChartNotes(chart, out).list();
    }
  }

  /** Why there is nothing to draw, in a sentence. */
  static String reasons(Chart chart, Language language) {
    List<String> reasons = new ArrayList<>();
    for (YearRun run : YearRun.of(chart.gaps())) {
      reasons.add(years(run, language) + Words.colon(language) + run.note().words().in(language));
    }
    return String.join(Words.semicolon(language), reasons);
  }

  private void list() {
    out.open("ul", "class", "chart-notes").line();
    List<YearNote> breaks = chart.notes(Kind.BREAK);
    for (int i = 0; i < breaks.size(); i++) {
      out.open("li").element("b", String.valueOf(i + 1), "class", "mark").words(" ").phrase(breaks.get(i).words()).close("li").line();
    }
    YearRun.of(chart.gaps()).forEach(this::item);
    YearRun.of(chart.notes(Kind.DEFINITION)).forEach(this::item);
    coverage(YearRun.of(chart.notes(Kind.COVERAGE)));
    out.close("ul").line();
  }

  private void item(YearRun run) {
    out.open("li").words(years(run, out.language()) + Words.colon(out.language())).phrase(run.note().words()).close("li").line();
  }

  /** All years in one sentence: a line for each would be longer than the chart. */
  private void coverage(List<YearRun> runs) {
    if (runs.isEmpty()) {
      return;
    }
    Language language = out.language();
    boolean counted = runs.stream().anyMatch(run -> !run.note().brief().isEmpty());
    out.open("li").words(COVERAGE.in(language) + (counted ? COUNTS.in(language) : "") + Words.colon(language));
    for (int i = 0; i < runs.size(); i++) {
      out.words(i == 0 ? "" : Words.semicolon(language)).words(years(runs.get(i), language) + Words.comma(language)).phrase(runs.get(i).note().words());
    }
    out.close("li").line();
  }

  private static String years(YearRun run, Language language) {
    return Words.years(run.first(), run.last(), language);
  }
}
