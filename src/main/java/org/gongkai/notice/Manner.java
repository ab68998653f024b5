package org.gongkai.notice;

import org.gongkai.finding.Severity;
import org.gongkai.language.Language;
import org.gongkai.language.Shown;

/**
 * How a run is to be told.
 *
 * @param least the least severity that is listed; lesser ones are only counted
 * @param isStrict whether a warning fails
 * @param folder the source folder as seen from where the command was given, {@code portal/}; empty
 *     where it is the same
 * @param program name and version
 */
public record Manner(
    Language language, Severity least, boolean isStrict, String folder, String program) {

  /** Whether a finding of this severity fails the run. */
  public boolean fails(Severity severity) {
    return severity == Severity.ERROR || isStrict && severity == Severity.WARNING;
  }

  String shownFolder() {
    return Shown.of(folder);
  }

  boolean lists(Severity severity) {
    return severity.compareTo(least) <= 0;
  }
}
