package org.gongkai.cli;

import java.util.NavigableSet;
import java.util.Optional;
import org.gongkai.notice.Format;

/**
 * What {@code check} was asked for.
 *
 * @param format how findings are written for a program; empty for people
 * @param report the file that format goes to, with text on the terminal; empty for standard output
 * @param folder the source as seen from where the command was given, {@code portal/}
 * @param changed the files a change is made of, where only its findings are wanted
 */
record Wish(
    Optional<Format> format,
    Optional<ReportFile> report,
    String folder,
    Optional<NavigableSet<String>> changed) {

  /** Whether standard output belongs to a program. */
  boolean isForProgram() {
    return format.isPresent() && report.isEmpty();
  }
}
