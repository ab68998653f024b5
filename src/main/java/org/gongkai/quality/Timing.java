package org.gongkai.quality;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gongkai.check.Examination;
import org.gongkai.finding.Severity;
import org.gongkai.language.Text;
import org.gongkai.law.Deadline;
import org.gongkai.law.Law;
import org.gongkai.report.Agency;
import org.gongkai.report.Report;

/**
 * When an agency's report of a year had to be public, and when it says it was. Without a clock: a
 * report that is not in the portal is not late.
 *
 * @param report empty for a year between two reports of the agency that has none here
 * @param notes what was found and explained about the date
 */
public record Timing(
    Agency agency,
    int year,
    Optional<Report> report,
    Optional<Deadline> deadline,
    List<Noted> notes) {

  /** The rule on the time of publication in the catalogue. */
  private static final String RULE = "D01";

  /** How the date of publication stands to the due date. */
  public enum Outcome {
    ON_TIME,
    LATE,
    /** After a date that is no more than recommended. */
    AFTER_RECOMMENDED,
    /** The original gives no date of publication. */
    UNDATED,
    /** The portal has no report of the year, though of years before and after. */
    NO_REPORT,
    /** The law sets none. */
    NO_DEADLINE;

    /** The word for it in the theme's messages. */
    public String key() {
      return name().toLowerCase(Locale.ROOT).replace("_", "");
    }
  }

  static Timing of(Examination examination, Law law) {
    Report report = examination.report();
    return new Timing(
        report.agency(),
        report.year(),
        Optional.of(report),
        deadline(report.agency(), report.year(), law),
        Noted.of(examination, law).filter(noted -> noted.rule().id().equals(RULE)).toList());
  }

  static Timing gap(Agency agency, int year, Law law) {
    return new Timing(agency, year, Optional.empty(), deadline(agency, year, law), List.of());
  }

  private static Optional<Deadline> deadline(Agency agency, int year, Law law) {
    return law.deadline(year, agency.standing().kind());
  }

  public Optional<LocalDate> due() {
    return deadline.map(limit -> limit.of(year));
  }

  /** Whether the due date is no more than recommended. */
  public boolean isRecommended() {
    return deadline.filter(limit -> limit.severity() == Severity.INFO).isPresent();
  }

  public Optional<LocalDate> published() {
    return report.flatMap(known -> known.filing().published());
  }

  /** The date below the text, which is not the date of publication. */
  public Optional<LocalDate> signed() {
    return report.flatMap(known -> known.filing().signed());
  }

  public Outcome outcome() {
    if (report.isEmpty()) {
      return Outcome.NO_REPORT;
    }
    if (published().isEmpty()) {
      return Outcome.UNDATED;
    }
    if (deadline.isEmpty()) {
      return Outcome.NO_DEADLINE;
    }
    if (days() <= 0) {
      return Outcome.ON_TIME;
    }
    return isRecommended() ? Outcome.AFTER_RECOMMENDED : Outcome.LATE;
  }

  /** Why the date is as it is, as far as anyone has said. */
  public List<Text> reasons() {
    return Noted.reasons(notes);
  }

  /** Days after the due date; where either date is not known, 0. */
  public long days() {
    return due()
        .flatMap(limit -> published().map(day -> ChronoUnit.DAYS.between(limit, day)))
        .orElse(0L);
  }
}
