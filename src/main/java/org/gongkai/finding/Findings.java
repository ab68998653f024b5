package org.gongkai.finding;

import java.util.ArrayList;
import java.util.List;

/** The one collector of findings of a run: filled from several threads, sorted when read. */
public final class Findings {

  private final List<Finding> collected = new ArrayList<>();

  public synchronized void add(Finding finding) {
    collected.add(finding);
  }

  /** All findings so far, by file, line, column and rule; the same finding only once. */
  public synchronized List<Finding> sorted() {
    return collected.stream().sorted().distinct().toList();
  }

  public synchronized boolean hasErrors() {
    return collected.stream().anyMatch(Finding::isError);
  }

  /** How many distinct findings have this severity. */
  public long count(Severity severity) {
    return sorted().stream().filter(finding -> finding.severity() == severity).count();
  }
}
