package org.gongkai.page.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.form.Form;
import org.gongkai.form.Measure;
import org.gongkai.form.Measures;
import org.gongkai.language.Text;
import org.gongkai.report.Figure;
import org.gongkai.report.Report;
import org.gongkai.report.Silence;
import org.gongkai.sum.Change;

/**
 * A report beside last year's of the same agency.
 *
 * @param previous the report before this one, whatever the years between
 */
public record Comparison(Report report, Optional<Report> previous) {

  public int lastYear() {
    return report.year() - 1;
  }

  /** Last year's report, where the portal has it. */
  public Optional<Report> last() {
    return previous.isPresent() && previous.get().year() == lastYear()
        ? previous
        : Optional.empty();
  }

  private boolean isComparable() {
    Optional<Report> last = last();
    return last.isPresent() && last.get().filing().scope() == report.filing().scope();
  }

  /** Why the two years cannot be compared; empty where they can. */
  public Text hindrance() {
    if (isComparable()) {
      return Text.EMPTY;
    }
    if (last().isEmpty()) {
      return Text.of(
          "本站没有" + lastYear() + "年的报告可比",
          "There is no report for " + lastYear() + " here to compare with");
    }
    return Text.of(
        lastYear() + "年的报告统计范围不同，不能比较",
        "The report for " + lastYear() + " covers other bodies and cannot be compared");
  }

  /** The measure in both years; last year's is not published where the two cannot be compared. */
  public Change change(Measure measure) {
    Figure before = isComparable() ? last().orElseThrow().answer(measure) : Silence.NOT_PUBLISHED;
    return new Change(report.answer(measure), before, lastYear());
  }

  public KeyFigure figure(Measure measure, Measures measures) {
    Change change = change(measure);
    boolean isAsked = report.form().measurement(measure).isPresent() || change.now().isReported();
    return new KeyFigure(
        measure,
        measures.unit(measure.unit()),
        change,
        anchor(report, measure),
        isAsked ? Text.EMPTY : Silence.NOT_ASKED.words());
  }

  /** The measures one of the two reports gives, in their order. */
  public List<KeyFigure> figures(Measures measures) {
    return measures.all().stream()
        .map(measure -> figure(measure, measures))
        .filter(one -> one.change().now().isReported() || isKnownLastYear(one.measure()))
        .toList();
  }

  private boolean isKnownLastYear(Measure measure) {
    return last().filter(before -> before.answer(measure).isReported()).isPresent();
  }

  /** Whether last year's report follows another form. */
  public boolean crossesForms() {
    return last().filter(before -> !before.form().equals(report.form())).isPresent();
  }

  /** What no longer compares since the form changed, and how far single measures do. */
  public List<Text> notes(List<Measure> measures) {
    List<Text> notes = new ArrayList<>();
    if (crossesForms()) {
      notes.add(report.form().edition().change());
      measures.forEach(measure -> note(measure, notes));
    }
    return notes.stream().filter(note -> !note.isEmpty()).distinct().toList();
  }

  private void note(Measure measure, List<Text> notes) {
    for (Form form : List.of(last().orElseThrow().form(), report.form())) {
      form.measurement(measure)
          .filter(measurement -> !measurement.note().isEmpty())
          .ifPresent(
              measurement ->
                  notes.add(
                      Text.of(
                          measure.label().zh() + "：" + measurement.note().zh(),
                          measure.label().en() + ": " + measurement.note().en())));
    }
  }

  /** The address of the one figure the measure is; of what the text states where tables do not. */
  static String anchor(Report report, Measure measure) {
    String cell =
        report
            .form()
            .measurement(measure)
            .filter(measurement -> measurement.sum().terms().size() == 1)
            .map(measurement -> measurement.sum().first())
            .filter(report.figures()::isReported)
            .map(only -> only.address())
            .orElse("");
    return cell.isEmpty() && report.statement().summary().containsKey(measure.key())
        ? "summary." + measure.key()
        : cell;
  }
}
