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
import org.gongkai.chart.YearFigures.Missing;
import org.gongkai.chart.YearNote.Kind;
import org.gongkai.form.Form;
import org.gongkai.form.Measure;
import org.gongkai.form.Measurement;
import org.gongkai.language.Text;
import org.gongkai.report.Silence;

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
        ? one.without(new Missing(Silence.NO_SHARES))
        : one;
  }

  private Text unit() {
    return measures.isEmpty() ? Text.EMPTY : plan.forms().measures().unit(measures.get(0).unit());
  }

  private List<Series> series(List<Integer> years) {
    List<Series> series = new ArrayList<>(measures.size());
    for (int place = 0; place < measures.size(); place++) {
      List<Optional<BigDecimal>> values = new ArrayList<>(years.size());
      List<Silence> silences = new ArrayList<>(years.size());
      for (int year : years) {
        YearFigures one = figures.get(year);
        values.add(one == null ? Optional.empty() : one.values().get(place));
        silences.add(one == null ? Silence.NO_REPORT : one.silences().get(place));
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
      Missing reason = one == null ? new Missing(Silence.NO_REPORT) : one.missing();
      notes.add(reason.note(year));
      return;
    }
    one.coverage().ifPresent(coverage -> notes.add(coverage.note(year)));
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
  private Map<Silence, List<Text>> unknown(YearFigures one) {
    Map<Silence, List<Text>> labels = new LinkedHashMap<>();
    labels.put(Silence.NOT_ASKED, new ArrayList<>(0));
    for (int place = 0; place < measures.size(); place++) {
      if (one.values().get(place).isEmpty()) {
        labels
            .computeIfAbsent(alike(one.silences().get(place)), silence -> new ArrayList<>(1))
            .add(measures.get(place).label());
      }
    }
    labels.values().removeIf(List::isEmpty);
    return labels;
  }

  /** What was not published is one thing here, whatever the reason its table gives. */
  private static Silence alike(Silence silence) {
    return silence.isUnpublished() ? Silence.NOT_PUBLISHED : silence;
  }

  private static Text opening(Silence silence) {
    return silence == Silence.NOT_ASKED
        ? Text.of("当年的格式没有：", "not in that year's form: ")
        : Text.of(silence.words().zh() + "：", silence.words().en() + ": ");
  }

  private Missing incomplete(YearFigures one) {
    Map<Silence, List<Text>> unknown = unknown(one);
    if (unknown.keySet().equals(Set.of(Silence.NOT_PUBLISHED))) {
      return new Missing(
          Words.list(
              Text.of("没有完整公布，缺：", "not published in full; missing: "),
              unknown.get(Silence.NOT_PUBLISHED)),
          Silence.INCOMPLETE);
    }
    List<Text> each = new ArrayList<>();
    unknown.forEach((silence, labels) -> each.add(Words.list(opening(silence), labels)));
    return new Missing(
        Text.of(
            "数据不全。" + String.join("；", each.stream().map(Text::zh).toList()),
            "incomplete; " + String.join("; ", each.stream().map(Text::en).toList())),
        Silence.WITH_GAPS);
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
