package org.gongkai.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.gongkai.chart.Chart.Drawing;
import org.gongkai.form.Form;
import org.gongkai.form.Forms;
import org.gongkai.form.Measure;
import org.gongkai.language.Numerals;
import org.gongkai.language.Percent;
import org.gongkai.language.Text;
import org.gongkai.report.Silence;
import org.gongkai.sum.Panel;
import org.gongkai.sum.Totals;

/**
 * A sum over all reports beside the same over agencies that gave it in every year: whether it grew,
 * or only more agencies reported.
 *
 * @param years the sums over all reports
 * @param panel of this measure; empty where no agencies gave it in years that follow each other
 */
public record PanelComparison(
    Measure measure, SortedMap<Integer, Totals> years, Optional<Panel> panel, Forms forms) {

  private static final Text ALL = Text.of("全部报告的合计", "Sum of all reports");

  /** Whether the agencies are the same anyway, so that the sum compares as it is. */
  public boolean isSame() {
    return panel.isPresent()
        && years.entrySet().stream()
            .allMatch(
                year ->
                    panel.get().sums().containsKey(year.getKey())
                        && year.getValue().known(measure) == panel.get().agencies());
  }

  /**
   * Whether several agencies gave it, and in several years: else there is nothing to tell apart.
   */
  public boolean isTelling() {
    return years.values().stream().filter(totals -> totals.known(measure) > 0).count() > 1
        && years.values().stream().anyMatch(totals -> totals.known(measure) > 1);
  }

  /** Both as lines; the sum alone where the agencies are the same, or where there is no panel. */
  public Chart chart() {
    List<Integer> all =
        years.isEmpty()
            ? List.of()
            : IntStream.rangeClosed(years.firstKey(), years.lastKey()).boxed().toList();
    List<Series> series = new ArrayList<>();
    series.add(
        new Series(
            "all",
            ALL,
            all.stream().map(this::sum).toList(),
            all.stream().map(this::silence).toList()));
    if (panel.isPresent() && !isSame()) {
      series.add(
          new Series(
              "same",
              label(),
              all.stream().map(this::panelSum).toList(),
              Collections.nCopies(all.size(), Silence.NOT_COMPARABLE)));
    }
    return new Chart(
        measure.key() + "-compared",
        Text.of(
            measure.label().zh() + "：全部报告与相同机构",
            measure.label().en() + ": all reports and the same agencies"),
        Drawing.LINES,
        forms.measures().unit(measure.unit()),
        all,
        series,
        all.stream().flatMap(year -> notes(year).stream()).toList());
  }

  private Text label() {
    int agencies = panel.orElseThrow().agencies();
    return Text.of(
        "每年都有的 " + Numerals.of(agencies) + " 个机构",
        "the same " + Numerals.of(agencies) + " agencies every year");
  }

  private Optional<BigDecimal> sum(int year) {
    return Optional.ofNullable(years.get(year)).flatMap(totals -> totals.sum(measure));
  }

  private Silence silence(int year) {
    Totals totals = years.get(year);
    return totals != null && totals.figure(measure) instanceof Silence silence
        ? silence
        : Silence.NOT_PUBLISHED;
  }

  private Optional<BigDecimal> panelSum(int year) {
    return panel.flatMap(
        same -> Optional.ofNullable(same.sums().get(year)).flatMap(sums -> sums.get(0)));
  }

  private List<YearNote> notes(int year) {
    List<YearNote> notes = new ArrayList<>();
    Totals totals = years.get(year);
    Optional<Form> before = forms.in(year - 1);
    Optional<Form> now = forms.in(year);
    if (year > years.firstKey()
        && before.isPresent()
        && now.isPresent()
        && before.get() != now.get()) {
      notes.add(new YearNote(year, YearNote.Kind.BREAK, now.get().edition().change(), Text.EMPTY));
    }
    if (totals == null || totals.known(measure) == 0) {
      YearFigures.Missing reason =
          totals == null
              ? new YearFigures.Missing(Silence.NO_REPORT)
              : YearFigures.unpublished(totals, List.of(measure));
      notes.add(reason.note(year));
    } else {
      notes.add(YearFigures.coverage(totals.known(measure), totals.bodies()).note(year));
    }
    return notes;
  }

  /** What a reader should take from it, with the figures. */
  public Text words() {
    return panel.map(this::compared).orElse(INCOMPARABLE);
  }

  private static final Text INCOMPARABLE =
      Text.of(
          "没有两个以上机构在相连的年份都给出这个数，各年合计不宜直接比较：合计的变化主要取决于有多少机构报告。",
          "No two agencies gave this figure in years that follow each other, so the sums had better not be compared: they depend on how many agencies reported.");

  private Text compared(Panel same) {
    Text measured =
        Text.of(
            same.first() + "–" + same.last() + "年" + measure.label().zh() + "：",
            measure.label().en() + ", " + same.first() + "–" + same.last() + ": ");
    String count = Numerals.of(same.agencies());
    Text change = went(panelSum(same.first()).orElseThrow(), panelSum(same.last()).orElseThrow());
    if (isSame()) {
      return Text.of(
          measured.zh() + change.zh() + "。各年都是同样的 " + count + " 个机构，合计可以直接比较。",
          measured.en()
              + change.en()
              + ". The same "
              + count
              + " agencies gave it every year, so the sums compare as they are.");
    }
    Text all = went(sum(same.first()).orElseThrow(), sum(same.last()).orElseThrow());
    Text reporting = reporting(same);
    return Text.of(
        measured.zh()
            + "全部报告的合计"
            + all.zh()
            + "，报告的机构"
            + reporting.zh()
            + "；每年都有这个数的 "
            + count
            + " 个机构"
            + change.zh()
            + "。看趋势请以相同机构为准。",
        measured.en()
            + "the sum of all reports went "
            + all.en()
            + ", with "
            + reporting.en()
            + "; the "
            + count
            + " agencies that gave it every year went "
            + change.en()
            + ". For the trend, look at the same agencies.");
  }

  private Text reporting(Panel same) {
    int first = years.get(same.first()).known(measure);
    int last = years.get(same.last()).known(measure);
    return Text.of(
        "由 " + Numerals.of(first) + " 个变为 " + Numerals.of(last) + " 个",
        "first " + Numerals.of(first) + " and then " + Numerals.of(last) + " agencies reporting");
  }

  private static Text went(BigDecimal from, BigDecimal to) {
    Text change = change(from, to);
    String zh = "由 " + Numerals.of(from) + " 变为 " + Numerals.of(to);
    String en = "from " + Numerals.of(from) + " to " + Numerals.of(to);
    return change.isEmpty()
        ? Text.of(zh, en)
        : Text.of(zh + "（" + change.zh() + "）", en + " (" + change.en() + ")");
  }

  /**
   * +392.3%, −13.7%; where only a bound is told, in words, because {@code −>} looks like an arrow;
   * empty where there was nothing or something negative to begin with.
   */
  private static Text change(BigDecimal from, BigDecimal to) {
    if (from.signum() <= 0) {
      return Text.EMPTY;
    }
    String percent = Percent.ofChange(from, to);
    int sign = to.compareTo(from);
    if (sign == 0) {
      return Text.same(percent);
    }
    boolean isBound = !Character.isDigit(percent.charAt(0));
    return isBound
        ? Text.of((sign > 0 ? "增加 " : "减少 ") + percent, (sign > 0 ? "up " : "down ") + percent)
        : Text.same((sign > 0 ? "+" : "−") + percent);
  }
}
