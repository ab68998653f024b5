package org.gongkai.law;

import java.time.LocalDate;
import java.time.MonthDay;
import org.gongkai.finding.Severity;
import org.gongkai.language.Text;

/**
 * By when a report must be public.
 *
 * @param kind of agency; empty for every kind
 * @param due in the year after the report's
 * @param severity what a later date weighs
 */
public record Deadline(
    Rule.Years years, String kind, MonthDay due, Severity severity, Text ground) {

  public boolean holdsFor(int year, String agencyKind) {
    return years.cover(year) && (kind.isEmpty() || kind.equals(agencyKind));
  }

  public LocalDate of(int reportYear) {
    return due.atYear(reportYear + 1);
  }
}
