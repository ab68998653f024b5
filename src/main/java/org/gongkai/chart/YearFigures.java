package org.gongkai.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.gongkai.form.Form;
import org.gongkai.form.Measure;
import org.gongkai.language.Numerals;
import org.gongkai.language.Percent;
import org.gongkai.language.Plural;
import org.gongkai.language.Text;
import org.gongkai.report.Figure;
import org.gongkai.report.Report;
import org.gongkai.report.Silence;
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
    List<Silence> silences,
    Missing missing,
    Optional<Coverage> coverage) {

  /**
   * Why nothing is known of a year. @param words without the year: {@code no report in this portal}
   */
  record Missing(Text words, Silence why) {

    Missing(Silence why) {
      this(why.full().inSentence(), why);
    }

    YearNote note(int year) {
      return YearNote.missing(year, words, why);
    }
  }

  /**
   * What the figures of a year contain. @param brief for the drawing, where room is short: {@code
   * 3/6} @param tight briefer still: {@code 50%}
   */
  record Coverage(Text words, Text brief, Text tight) {

    YearNote note(int year) {
      return new YearNote(year, YearNote.Kind.COVERAGE, words, brief, tight);
    }
  }

  private static final Missing UNKNOWN =
      new Missing(Silence.NOT_PUBLISHED.words(), Silence.NOT_PUBLISHED);

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
    List<Silence> silences = new ArrayList<>(measures.size());
    boolean known = false;
    for (Measure measure : measures) {
      Optional<BigDecimal> value = Totals.number(report, measure);
      known |= value.isPresent();
      values.add(value);
      silences.add(silence(report.answer(measure)));
    }
    Optional<Coverage> scope =
        scopesDiffer
            ? Optional.of(new Coverage(report.filing().scope().words(), Text.EMPTY, Text.EMPTY))
            : Optional.empty();
    return new YearFigures(
        Optional.of(report.form()), values, silences, known ? UNKNOWN : missing(silences), scope);
  }

  /**
   * Why there is no number; one in another unit is as good as none, and one that is there hides it.
   */
  private static Silence silence(Figure answer) {
    return answer instanceof Silence silence ? silence : Silence.NOT_PUBLISHED;
  }

  /** What is asked for may all have been left blank, which is not the same as not published. */
  private static Missing missing(List<Silence> silences) {
    Figure together =
        silences.stream().map(Figure.class::cast).reduce(Silence.NOT_ASKED, Figure::together);
    if (together == Silence.NOT_ASKED) {
      return new Missing(Silence.NOT_ASKED);
    }
    return together.isUnpublished() || !(together instanceof Silence why)
        ? unpublished(silences)
        : new Missing(why.words(), why);
  }

  static YearFigures of(Totals totals, Optional<Form> form, String set, List<Measure> measures) {
    List<Optional<BigDecimal>> values =
        measures.stream().map(measure -> totals.sum(set, measure)).toList();
    return new YearFigures(
        form,
        values,
        silences(form, measures),
        form.isEmpty() || isAsked(form.get(), measures)
            ? unpublished(totals, measures)
            : new Missing(Silence.NOT_ASKED),
        Optional.of(coverage(totals.known(set), totals.bodies())));
  }

  private static boolean isAsked(Form form, List<Measure> measures) {
    return measures.stream().anyMatch(measure -> form.measurement(measure).isPresent());
  }

  /** Of sums: what a form asks for is unknown where no report gives it. */
  private static List<Silence> silences(Optional<Form> form, List<Measure> measures) {
    return measures.stream()
        .map(
            measure ->
                form.filter(one -> one.measurement(measure).isEmpty()).isPresent()
                    ? Silence.NOT_ASKED
                    : Silence.NOT_PUBLISHED)
        .toList();
  }

  /** The sums of agencies that are the same in all years, so that no year needs to say how many. */
  static YearFigures of(
      List<Optional<BigDecimal>> sums, Optional<Form> form, List<Measure> measures) {
    return new YearFigures(
        form,
        sums,
        silences(form, measures),
        new Missing(Silence.NOT_COMPARABLE),
        Optional.empty());
  }

  /** A year of which nothing is known, and why. */
  static YearFigures none(Optional<Form> form, List<Measure> measures, Missing reason) {
    return new YearFigures(
        form,
        measures.stream().map(measure -> Optional.<BigDecimal>empty()).toList(),
        Collections.nCopies(measures.size(), reason.why()),
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
  YearFigures without(Missing reason) {
    return new YearFigures(
        form,
        values.stream().map(value -> Optional.<BigDecimal>empty()).toList(),
        Collections.nCopies(values.size(), reason.why()),
        reason,
        coverage);
  }

  /**
   * With the reason its report gives for the table the first measure stands in, where it gives one.
   */
  private static Missing unpublished(List<Silence> silences) {
    Text words = Silence.NOT_PUBLISHED.words();
    return silences.stream()
        .filter(Silence::isOfTable)
        .map(Silence::full)
        .map(Text::inSentence)
        .map(
            reason ->
                new Missing(
                    Text.of(words.zh() + "：" + reason.zh(), words.en() + ": " + reason.en()),
                    Silence.NOT_PUBLISHED))
        .findFirst()
        .orElse(UNKNOWN);
  }

  /** Why no report gives all of these measures: they may have been left blank. */
  static Missing unpublished(Totals totals, List<Measure> measures) {
    int reports = totals.reports();
    if (reports == 0) {
      return new Missing(Silence.NOTHING_TO_ADD);
    }
    if (totals.silence(measures) instanceof Silence silence
        && !silence.isUnpublished()
        && silence != Silence.NOT_ASKED) {
      return new Missing(
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
          silence);
    }
    return new Missing(
        reports == 1
            ? Text.of("仅有的 1 份报告没有完整公布", "the only report does not give them in full")
            : Text.of(
                Numerals.of(reports) + " 份报告都没有完整公布",
                "none of the " + Numerals.of(reports) + " reports gives them in full"),
        Silence.NOT_PUBLISHED);
  }

  static Coverage coverage(int known, int bodies) {
    String of = Numerals.of(bodies);
    String agencies = Plural.english(bodies, "agency", "agencies");
    Text all =
        bodies == 1 ? Text.of("1 个机构", agencies) : Text.of("全部 " + of + " 个机构", "all " + agencies);
    Text some =
        Text.of(of + " 个机构中的 " + Numerals.of(known) + " 个", Numerals.of(known) + " of " + agencies);
    String share =
        bodies == 0 ? "" : Percent.brief(BigDecimal.valueOf(known), BigDecimal.valueOf(bodies));
    return new Coverage(
        known == bodies ? all : some, Text.same(known + "/" + bodies), Text.same(share));
  }
}
