package org.gongkai.chart.svg;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.chart.Chart;
import org.gongkai.chart.Words;
import org.gongkai.chart.YearNote;
import org.gongkai.chart.YearNote.Kind;
import org.gongkai.chart.YearRun;
import org.gongkai.language.Language;
import org.gongkai.language.Text;
import org.gongkai.markup.Markup;

/** What is to be known before the years of a chart are compared, as a list below it. */
final class ChartNotes {

  private static final Text WHOLES =
      Text.of("年份下的数字：当年合计，即百分比的基数", "Below the years: the year's total, of which the shares are");

  private static final Text PARTS =
      Text.of(
          "年份下的百分数：给出全部这些数的机构占应有报告机构的比例；报告不全的不计入合计",
          "Below the years: the share of the agencies that could give all these figures and did; incomplete reports are not in the sums");

  private static final Text COUNTS =
      Text.of(
          "年份下的数字：给出全部这些数的机构/应有报告的机构；报告不全的不计入合计",
          "Below the years: agencies that give all these figures / agencies that could; incomplete reports are not in the sums");

  private final Frame frame;
  private final Chart chart;
  private final Markup out;

  private ChartNotes(Frame frame, Markup out) {
    this.frame = frame;
    this.chart = frame.chart();
    this.out = out;
  }

  static void list(Frame frame, Markup out) {
    if (!frame.chart().notes().isEmpty()
        || !frame.chart().gaps().isEmpty()
        || !frame.below().isEmpty()) {
      new ChartNotes(frame, out).list();
    }
  }

  /** Why there is nothing to draw, in a sentence. */
  static String reasons(Chart chart, Language language) {
    List<String> reasons = new ArrayList<>();
    for (YearRun run : YearRun.of(chart.gaps())) {
      reasons.add(
          Words.years(run.years(), language)
              + Words.colon(language)
              + run.note().words().in(language));
    }
    return String.join(Words.semicolon(language), reasons);
  }

  private void list() {
    out.open("ul", "class", "chart-notes").line();
    List<YearNote> breaks = chart.marked();
    for (int i = 0; i < breaks.size(); i++) {
      out.open("li")
          .element("b", String.valueOf(i + 1), "class", "mark")
          .words(" ")
          .words(when(breaks.get(i)))
          .phrase(breaks.get(i).words())
          .close("li")
          .line();
    }
    items(chart.gaps());
    items(chart.notes(Kind.DEFINITION));
    List<YearNote> coverage = chart.notes(Kind.COVERAGE);
    if (!frame.below().isEmpty()) {
      boolean shares = chart.drawing() == Chart.Drawing.SHARES;
      boolean tight = frame.below().values().stream().anyMatch(words -> words.endsWith("%"));
      out.open("li").phrase(shares ? WHOLES : tight ? PARTS : COUNTS).close("li").line();
      if (!shares) {
        coverage = coverage.stream().filter(note -> note.brief().isEmpty()).toList();
      }
    }
    items(coverage);
    out.close("ul").line();
  }

  /** The sentence of a form names its years itself. */
  private String when(YearNote note) {
    return note.kind() == Kind.BREAK
        ? ""
        : Words.year(note.year(), out.language()) + Words.colon(out.language());
  }

  /** What is said, each once with all the years it is said of. */
  private void items(List<YearNote> notes) {
    Map<Text, List<String>> years = new LinkedHashMap<>();
    YearRun.of(notes)
        .forEach(
            run ->
                years
                    .computeIfAbsent(run.note().words(), words -> new ArrayList<>())
                    .add(run.years()));
    years.forEach(
        (words, runs) -> {
          out.open("li")
              .words(
                  Words.years(String.join(Words.list(out.language()), runs), out.language())
                      + Words.colon(out.language()));
          out.phrase(words).close("li").line();
        });
  }
}
