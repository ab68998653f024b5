package org.gongkai.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gongkai.form.Form;
import org.gongkai.form.Measure;
import org.gongkai.language.Numerals;
import org.gongkai.language.Percent;
import org.gongkai.language.Plural;
import org.gongkai.language.Text;
import org.gongkai.report.Figure;
import org.gongkai.report.Report;
import org.gongkai.report.Statement;
import org.gongkai.sum.Totals;

/**
 * The figures of one year before they are drawn.
 *
 * @param form the form they were given on; empty where no form is known for the year
 * @param values one a measure
 * @param silences one a measure: what stands in the place of a value that is unknown
 * @param missing why nothing is known, if nothing is: the words and their short form
 * @param coverage over how many reports they are sums, in words and as 3/6, or whose figures they
 *     are; empty if that goes without saying
 */
record YearFigures(
    Optional<Form> form,
    List<Optional<BigDecimal>> values,
    List<Text> silences,
    Reason missing,
    Optional<Reason> coverage) {

  /**
   * @param brief for the drawing, where room is short
   */
  record Reason(Text words, Text brief, Text tight) {

    Reason(Text words, Text brief) {
      this(words, brief, Text.EMPTY);
    }

    YearNote note(int year, YearNote.Kind kind) {
      return new YearNote(year, kind, words, brief, tight);
    }
  }

  static final Reason NO_REPORT =
      new Reason(Text.of("没有本站收录的报告", "no report in this portal"), Text.of("无报告", "no report"));

  static final Reason NOT_ASKED =
      new Reason(
          Text.of("当年的格式没有这一项", "that year's form does not ask for it"), Figure.NOT_ASKED.words());

  private static final Reason UNKNOWN = new Reason(Words.UNKNOWN, Words.UNKNOWN);

  static final Reason NOT_IN_PANEL =
      new Reason(
          Text.of("这些机构没有每年都完整公布", "not given in full by all of these agencies"),
          Text.of("不可比", "not comparable"));

  /** No shares of nothing. */
  static final Reason NOTHING =
      new Reason(
          Text.of("当年合计为 0，没有占比", "the year's total is 0, of which there are no shares"),
          Text.of("合计为 0", "total 0"));

  YearFigures {
    values = List.copyOf(values);
    silences = List.copyOf(silences);
  }

  /**
   * @param scopesDiffer whether other years' reports give the figures of another scope, so that
   *     each must name its own
   */
  static YearFigures of(Report report, List<Measure> measures, boolean scopesDiffer) {
    List<Optional<BigDecimal>> values = new ArrayList<>(measures.size());
    List<Text> silences = new ArrayList<>(measures.size());
    boolean known = false;
    for (Measure measure : measures) {
      Optional<BigDecimal> value = Totals.number(report, measure);
      known |= value.isPresent();
      values.add(value);
      silences.add(value.isPresent() ? Text.EMPTY : silence(report, measure));
    }
    Optional<Reason> scope =
        scopesDiffer
            ? Optional.of(new Reason(report.filing().scope().words(), Text.EMPTY))
            : Optional.empty();
    return new YearFigures(
        Optional.of(report.form()),
        values,
        silences,
        known ? UNKNOWN : missing(report, measures, silences),
        scope);
  }

  /** Why a report has no number for a measure; one in another unit is as good as none. */
  private static Text silence(Report report, Measure measure) {
    Text words = report.measure(measure).words();
    return words.isEmpty() ? Words.UNKNOWN : words;
  }

  /** What is asked for may all have been left blank, which is not the same as not published. */
  private static Reason missing(Report report, List<Measure> measures, List<Text> silences) {
    List<Text> asked =
        silences.stream().filter(words -> !words.equals(NOT_ASKED.brief())).distinct().toList();
    if (asked.isEmpty()) {
      return NOT_ASKED;
    }
    if (asked.contains(Words.UNKNOWN)) {
      return new Reason(unpublished(report, measures), Words.UNKNOWN);
    }
    Text together =
        measures.stream().map(report::measure).reduce(Figure.NOT_ASKED, Figure::together).words();
    return new Reason(together, together);
  }

  static YearFigures of(Totals totals, Optional<Form> form, String set, List<Measure> measures) {
    List<Optional<BigDecimal>> values =
        measures.stream().map(measure -> totals.sum(set, measure)).toList();
    return new YearFigures(
        form,
        values,
        silences(form, measures),
        form.isEmpty() || isAsked(form.get(), measures) ? unpublished(totals, measures) : NOT_ASKED,
        Optional.of(coverage(totals.known(set), totals.bodies())));
  }

  private static boolean isAsked(Form form, List<Measure> measures) {
    return measures.stream().anyMatch(measure -> form.measurement(measure).isPresent());
  }

  /** Of sums: what a form asks for is unknown where no report gives it. */
  private static List<Text> silences(Optional<Form> form, List<Measure> measures) {
    return measures.stream()
        .map(
            measure ->
                form.filter(one -> one.measurement(measure).isEmpty()).isPresent()
                    ? NOT_ASKED.brief()
                    : Words.UNKNOWN)
        .toList();
  }

  /** The sums of agencies that are the same in all years, so that no year needs to say how many. */
  static YearFigures of(
      List<Optional<BigDecimal>> sums, Optional<Form> form, List<Measure> measures) {
    return new YearFigures(form, sums, silences(form, measures), NOT_IN_PANEL, Optional.empty());
  }

  /** A year of which nothing is known, and why. */
  static YearFigures none(Optional<Form> form, List<Measure> measures, Reason reason) {
    return new YearFigures(
        form,
        measures.stream().map(measure -> Optional.<BigDecimal>empty()).toList(),
        Collections.nCopies(measures.size(), reason.brief()),
        reason,
        Optional.empty());
  }

  boolean isEmpty() {
    return known() == 0;
  }

  boolean isComplete() {
    return known() == values.size();
  }

  private int known() {
    int known = 0;
    for (int i = 0; i < values.size(); i++) {
      known += values.get(i).isPresent() ? 1 : 0;
    }
    return known;
  }

  /** Whether the values have shares of their sum. */
  boolean hasShares() {
    return values.stream().flatMap(Optional::stream).noneMatch(value -> value.signum() < 0)
        && values.stream().flatMap(Optional::stream).anyMatch(value -> value.signum() > 0);
  }

  /** The same with nothing known, as nothing can be drawn of it. */
  YearFigures without(Reason reason) {
    return new YearFigures(
        form,
        values.stream().map(value -> Optional.<BigDecimal>empty()).toList(),
        Collections.nCopies(values.size(), reason.brief()),
        reason,
        coverage);
  }

  /** With the reason its report gives for the table the first measure stands in. */
  private static Text unpublished(Report report, List<Measure> measures) {
    return measures.stream()
        .flatMap(measure -> report.form().measurement(measure).stream())
        .flatMap(measurement -> measurement.sum().terms().stream().limit(1))
        .flatMap(
            term ->
                Optional.ofNullable(report.statement().unpublished().get(term.cell().table().key()))
                    .stream())
        .map(Statement.Reason::sentence)
        .map(
            reason ->
                Text.of(
                    Words.UNKNOWN.zh() + "：" + reason.zh(),
                    Words.UNKNOWN.en() + ": " + lowered(reason.en())))
        .findFirst()
        .orElse(Words.UNKNOWN);
  }

  /** Why no report gives all of these measures: they may have been left blank. */
  static Reason unpublished(Totals totals, List<Measure> measures) {
    int reports = totals.reports();
    if (reports == 0) {
      return new Reason(
          Text.of("没有可加总的报告", "no reports to add up"), Text.of("无可加总", "none to add up"));
    }
    Figure silence = totals.silence(measures);
    if (silence != Figure.NOT_PUBLISHED && silence != Figure.NOT_ASKED) {
      return new Reason(
          reports == 1
              ? Text.of(
                  "仅有的 1 份报告没有完整的数：" + silence.words().zh(),
                  "the only report has no full figures: " + silence.words().en())
              : Text.of(
                  Numerals.of(reports) + " 份报告都没有完整的数：" + silence.words().zh(),
                  "none of the "
                      + Numerals.of(reports)
                      + " reports has full figures: "
                      + silence.words().en()),
          silence.words());
    }
    return new Reason(
        reports == 1
            ? Text.of("仅有的 1 份报告没有完整公布", "the only report does not give them in full")
            : Text.of(
                Numerals.of(reports) + " 份报告都没有完整公布",
                "none of the " + Numerals.of(reports) + " reports gives them in full"),
        Words.UNKNOWN);
  }

  static Reason coverage(int known, int bodies) {
    String of = Numerals.of(bodies);
    String agencies = Plural.english(bodies, "agency", "agencies");
    Text all =
        bodies == 1 ? Text.of("1 个机构", agencies) : Text.of("全部 " + of + " 个机构", "all " + agencies);
    Text some =
        Text.of(of + " 个机构中的 " + Numerals.of(known) + " 个", Numerals.of(known) + " of " + agencies);
    String share =
        bodies == 0 ? "" : Percent.brief(BigDecimal.valueOf(known), BigDecimal.valueOf(bodies));
    return new Reason(
        known == bodies ? all : some, Text.same(known + "/" + bodies), Text.same(share));
  }

  private static String lowered(String sentence) {
    return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
  }
}
