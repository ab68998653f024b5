package org.gongkai.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gongkai.chart.YearNote.Kind;
import org.gongkai.language.Language;
import org.gongkai.language.Numerals;
import org.gongkai.language.Percent;

/** A chart in a sentence: its newest figures, its highest year, the years it knows nothing of. */
public final class Summary {

  private final Chart chart;
  private final Language language;
  private final List<String> parts = new ArrayList<>();

  private Summary(Chart chart, Language language) {
    this.chart = chart;
    this.language = language;
  }

  public static String of(Chart chart, Language language) {
    return new Summary(chart, language).sentence();
  }

  private String sentence() {
    IntStream.range(0, chart.years().size()).filter(chart::isKnown).max().ifPresent(this::newest);
    highest();
    YearRun.of(chart.gaps())
        .forEach(run -> say(Words.years(run.years(), language), run.note().words().in(language)));
    chart
        .notes(Kind.BREAK)
        .forEach(note -> say(Words.year(note.year(), language), in("格式有变", "the form changed")));
    chart
        .notes(Kind.EVENT)
        .forEach(note -> say(Words.year(note.year(), language), note.words().in(language)));
    return String.join(Words.semicolon(language), parts) + Words.stop(language);
  }

  /** 2025年：共 3,830件，其中予以公开 1,519件. */
  private void newest(int place) {
    List<String> figures = new ArrayList<>();
    for (int i = 0; i < chart.series().size(); i++) {
      String silence = chart.silence(i, place).in(language);
      figures.add(
          chart.series().get(i).label().in(language)
              + " "
              + chart.value(i, place).map(value -> figure(value, place)).orElse(silence));
    }
    String list = String.join(Words.list(language), figures);
    Optional<BigDecimal> total = isStack() ? chart.total(place) : Optional.empty();
    String unit = chart.unit().in(language);
    say(
        Words.year(chart.years().get(place), language),
        total.isPresent()
            ? in("共 ", "")
                + Words.amount(total.get(), chart.unit(), language)
                + in("，其中", " in all, of them ")
                + list
            : list + (unit.isEmpty() ? "" : in("（" + unit + "）", " (" + unit + ")")));
  }

  private String figure(BigDecimal value, int place) {
    return chart.drawing() == Chart.Drawing.SHARES
        ? Percent.words(value, chart.total(place).orElseThrow())
        : Numerals.of(value);
  }

  private void highest() {
    int highest = chart.highest();
    if (chart.drawing() != Chart.Drawing.STACK || highest < 0) {
      return;
    }
    String value = Words.amount(chart.total(highest).orElseThrow(), chart.unit(), language);
    int year = chart.years().get(highest);
    parts.add(in("最多的是" + year + "年，" + value, "the highest year is " + year + " with " + value));
  }

  private boolean isStack() {
    return chart.drawing().isStacked();
  }

  private void say(String years, String words) {
    parts.add(years + Words.colon(language) + words);
  }

  private String in(String zh, String en) {
    return language == Language.ZH ? zh : en;
  }
}
