package org.gongkai.quality;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.check.Examination;
import org.gongkai.form.Carry;
import org.gongkai.form.Cell;
import org.gongkai.form.Measure;
import org.gongkai.form.Measures;
import org.gongkai.form.Role;
import org.gongkai.language.Text;
import org.gongkai.law.Law;
import org.gongkai.report.Figure;
import org.gongkai.report.Library;
import org.gongkai.report.Report;
import org.gongkai.report.Silence;

/**
 * What a report says was carried in, beside what last year's report carried forward.
 *
 * @param last last year's report of the agency, where the portal has it
 * @param notes what was found and explained about the carry-over, also where only a part of the
 *     total differs
 */
public record Carried(
    Report report,
    Optional<Report> last,
    Figure carriedForward,
    Figure carriedIn,
    Outcome outcome,
    List<Noted> notes) {

  /** How the two figures stand to each other. */
  public enum Outcome {
    MATCHES,
    DIFFERS,
    /** The portal has no report of last year. */
    NO_REPORT,
    /** One report is for the whole area, the other for the agency alone. */
    OTHER_SCOPE,
    /** The form of one of the years has no such figure. */
    NO_SUCH_FIGURE,
    /** One of the figures is not to be had. */
    NOT_PUBLISHED;

    /** The word for it in the theme's messages. */
    public String key() {
      return name().toLowerCase(Locale.ROOT).replace("_", "");
    }

    public boolean isKnown() {
      return this == MATCHES || this == DIFFERS;
    }
  }

  static Carried of(Examination examination, Library library, Law law) {
    Report report = examination.report();
    Measures measures = library.forms().measures();
    Optional<Report> last = library.before(report);
    Figure forward =
        last.map(before -> before.answer(measures.role(Role.CARRIED_FORWARD)))
            .orElse(Silence.NOT_PUBLISHED);
    return new Carried(
        report,
        last,
        forward,
        report.answer(measures.role(Role.CARRIED_IN)),
        outcome(report, last, measures),
        notes(examination, measures.role(Role.CARRIED_IN), law));
  }

  private static boolean isAsked(Report report, Measure measure, Figure given) {
    return given.isReported() || report.form().measurement(measure).isPresent();
  }

  private static Outcome outcome(Report report, Optional<Report> last, Measures measures) {
    if (last.isEmpty()) {
      return Outcome.NO_REPORT;
    }
    Measure out = measures.role(Role.CARRIED_FORWARD);
    Measure opening = measures.role(Role.CARRIED_IN);
    Figure forward = last.get().answer(out);
    Figure in = report.answer(opening);
    if (!forward.isReported() || !in.isReported()) {
      return isAsked(last.get(), out, forward) && isAsked(report, opening, in)
          ? Outcome.NOT_PUBLISHED
          : Outcome.NO_SUCH_FIGURE;
    }
    if (last.get().filing().scope() != report.filing().scope()) {
      return Outcome.OTHER_SCOPE;
    }
    boolean same = forward.number().orElseThrow().compareTo(in.number().orElseThrow()) == 0;
    return same ? Outcome.MATCHES : Outcome.DIFFERS;
  }

  /** Why the carry-over is as it is, as far as anyone has said. */
  public List<Text> reasons() {
    return Noted.reasons(notes);
  }

  /** What was found and nobody has explained. */
  public List<Noted> open() {
    return notes.stream().filter(noted -> !noted.isAccepted()).toList();
  }

  /** Findings of the form's own rules on this carry-over, whatever they are called. */
  private static List<Noted> notes(Examination examination, Measure carriedIn, Law law) {
    if (examination.open().isEmpty() && examination.accepted().isEmpty()) {
      return List.of();
    }
    Report report = examination.report();
    List<Cell> opening =
        report.form().measurement(carriedIn).stream()
            .flatMap(measurement -> measurement.sum().terms().stream())
            .map(term -> term.cell())
            .toList();
    List<String> rules =
        report.form().arithmetic().carries().stream()
            .filter(carry -> cells(carry).anyMatch(opening::contains))
            .map(carry -> carry.rule().id())
            .toList();
    return Noted.of(examination, law).filter(noted -> rules.contains(noted.rule().id())).toList();
  }

  private static Stream<Cell> cells(Carry carry) {
    return carry.steps().stream()
        .flatMap(step -> step.now().terms().stream())
        .map(term -> term.cell());
  }
}
