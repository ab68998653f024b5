package org.gongkai.law;

import java.time.LocalDate;
import java.time.MonthDay;
import org.gongkai.finding.Severity;
import org.gongkai.language.Text;

/**
 * By when a report must be public.
 *
 * @param kind of agency; empty for every kind
 * @param ends the last day of what a report of a year tells of: 12-31 of that year, or of a fiscal
 *     year another day of it
 * @param due the first such day after that
 * @param severity what a later date weighs
 */
public record Deadline(
    Rule.Years years, String kind, MonthDay ends, MonthDay due, Severity severity, Text ground) {

  public boolean holdsFor(int year, String agencyKind) {
    return years.cover(year) && (kind.isEmpty() || kind.equals(agencyKind));
  }

  public LocalDate of(int reportYear) {
    return due.atYear(due.isAfter(ends) ? reportYear : reportYear + 1);
  }
}
