package org.gongkai.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.gongkai.chart.Chart.Drawing;
import org.gongkai.chart.YearFigures.Reason;
import org.gongkai.chart.YearNote.Kind;
import org.gongkai.form.Form;
import org.gongkai.form.Measure;
import org.gongkai.form.Measurement;
import org.gongkai.language.Text;

/** Lays the figures of single years side by side and notes what keeps them from being compared. */
final class ChartBuilder {

  private final Charts.Plan plan;
  private final SortedMap<Integer, YearFigures> figures;
  private final List<Measure> measures;
  private final List<YearNote> notes = new ArrayList<>();

  ChartBuilder(Charts.Plan plan, SortedMap<Integer, YearFigures> figures) {
    this.plan = plan;
    this.figures = figures;
    this.measures = plan.measures();
  }

  Chart chart() {
    if (plan.drawing().isStacked()) {
      figures.replaceAll((year, one) -> drawable(one));
    }
    List<Integer> years =
        figures.isEmpty()
            ? List.of()
            : IntStream.rangeClosed(figures.firstKey(), figures.lastKey()).boxed().toList();
    years.forEach(this::note);
    return new Chart(plan.id(), plan.title(), plan.drawing(), unit(), years, series(years), notes);
  }

  /** A stack with a part missing would look like a smaller whole: it is not drawn. */
  private YearFigures drawable(YearFigures one) {
    if (one.isEmpty()) {
      return one;
    }
    if (!one.isComplete()) {
      return one.without(incomplete(one));
    }
    return plan.drawing() == Drawing.SHARES && !one.hasShares()
        ? one.without(YearFigures.NOTHING)
        : one;
  }

  private Text unit() {
    return measures.isEmpty() ? Text.EMPTY : plan.forms().measures().unit(measures.get(0).unit());
  }

  private List<Series> series(List<Integer> years) {
    List<Series> series = new ArrayList<>(measures.size());
    for (int place = 0; place < measures.size(); place++) {
      List<Optional<BigDecimal>> values = new ArrayList<>(years.size());
      List<Text> silences = new ArrayList<>(years.size());
      for (int year : years) {
        YearFigures one = figures.get(year);
        values.add(one == null ? Optional.empty() : one.values().get(place));
        silences.add(one == null ? YearFigures.NO_REPORT.brief() : one.silences().get(place));
      }
      Measure measure = measures.get(place);
      series.add(new Series(measure.key(), measure.label(), values, silences));
    }
    return series;
  }

  private void note(int year) {
    noteBreak(year);
    for (YearNote note : plan.course()) {
      if (note.kind() == Kind.EVENT && note.year() == year && year > figures.firstKey()) {
        notes.add(note);
      }
    }
    YearFigures one = figures.get(year);
    if (one == null || one.isEmpty()) {
      Reason reason = one == null ? YearFigures.NO_REPORT : one.missing();
      notes.add(reason.note(year, Kind.MISSING));
      return;
    }
    one.coverage().ifPresent(coverage -> notes.add(coverage.note(year, Kind.COVERAGE)));
    if (!one.isComplete()) {
      noteUnknown(year, one);
    }
    noteDefinitions(year, one);
  }

  /**
   * Where the form changed since the year before, if there is anything on both sides to compare.
   */
  private void noteBreak(int year) {
    if (year == figures.firstKey()) {
      return;
    }
    Optional<Form> before = form(year - 1);
    Optional<Form> now = form(year);
    boolean changed =
        before.isPresent() && now.isPresent() && !before.get().id().equals(now.get().id());
    if (changed && isKnown(figures.headMap(year)) && isKnown(figures.tailMap(year))) {
      notes.add(new YearNote(year, Kind.BREAK, now.get().edition().change(), Text.EMPTY));
    }
  }

  private Optional<Form> form(int year) {
    YearFigures one = figures.get(year);
    return one == null ? plan.forms().in(year) : one.form();
  }

  private static boolean isKnown(SortedMap<Integer, YearFigures> years) {
    return years.values().stream().anyMatch(one -> !one.isEmpty());
  }

  /**
   * Which lines have no point this year, and why: what the form does not ask for first, then what
   * the report left blank or does not give.
   */
  private void noteUnknown(int year, YearFigures one) {
    unknown(one)
        .forEach(
            (silence, lines) ->
                notes.add(
                    new YearNote(
                        year, Kind.COVERAGE, Words.list(opening(silence), lines), Text.EMPTY)));
  }

  /** The measures that are unknown, by what stands in their place. */
  private Map<Text, List<Text>> unknown(YearFigures one) {
    Map<Text, List<Text>> labels = new LinkedHashMap<>();
    labels.put(YearFigures.NOT_ASKED.brief(), new ArrayList<>(0));
    for (int place = 0; place < measures.size(); place++) {
      if (one.values().get(place).isEmpty()) {
        labels
            .computeIfAbsent(one.silences().get(place), silence -> new ArrayList<>(1))
            .add(measures.get(place).label());
      }
    }
    labels.values().removeIf(List::isEmpty);
    return labels;
  }

  private static Text opening(Text silence) {
    return silence.equals(YearFigures.NOT_ASKED.brief())
        ? Text.of("当年的格式没有：", "not in that year's form: ")
        : Text.of(silence.zh() + "：", silence.en() + ": ");
  }

  private Reason incomplete(YearFigures one) {
    Map<Text, List<Text>> unknown = unknown(one);
    if (unknown.keySet().equals(Set.of(Words.UNKNOWN))) {
      return new Reason(
          Words.list(
              Text.of("没有完整公布，缺：", "not published in full; missing: "), unknown.get(Words.UNKNOWN)),
          Text.of("公布不全", "incomplete"));
    }
    List<Text> each = new ArrayList<>();
    unknown.forEach((silence, labels) -> each.add(Words.list(opening(silence), labels)));
    return new Reason(
        Text.of(
            "数据不全。" + String.join("；", each.stream().map(Text::zh).toList()),
            "incomplete; " + String.join("; ", each.stream().map(Text::en).toList())),
        Text.of("数据不全", "incomplete"));
  }

  private void noteDefinitions(int year, YearFigures one) {
    if (one.form().isEmpty()) {
      return;
    }
    List<String> zh = new ArrayList<>(0);
    List<String> en = new ArrayList<>(0);
    for (int i = 0; i < measures.size(); i++) {
      Measure measure = measures.get(i);
      Optional<Measurement> asked = one.form().get().measurement(measure);
      if (one.values().get(i).isPresent() && asked.isPresent() && !asked.get().note().isEmpty()) {
        zh.add(measure.label().zh() + "：" + asked.get().note().zh());
        en.add(measure.label().en() + ": " + asked.get().note().en());
      }
    }
    if (!zh.isEmpty()) {
      notes.add(
          new YearNote(
              year,
              Kind.DEFINITION,
              Text.of(String.join("；", zh), String.join("; ", en)),
              Text.EMPTY));
    }
  }
}
