package org.gongkai.law;

import java.util.List;
import org.gongkai.finding.Severity;

/**
 * An entry of the rule catalogue.
 *
 * @param id as printed with a finding and named in {@code accept}: B01
 * @param number its place in the catalogue, from 0
 * @param severity what a finding weighs; a check may give a milder case less
 * @param years of the reports it holds for
 * @param by who sees to it
 * @param told what is said of it
 * @param settings what else its check needs to know
 */
public record Rule(
    String id,
    int number,
    Severity severity,
    Years years,
    Told told,
    Overseer by,
    Settings settings) {

  /** Report years, both ends included. */
  public record Years(int from, int to) {
    public boolean cover(int year) {
      return from <= year && year <= to;
    }
  }

  /** Who sees that a rule is kept. */
  public enum Overseer {
    /** A check of the figures and dates of a report. */
    FIGURES,
    /** A check of the words of a report. */
    TEXT,
    /**
     * Reading: what breaks it cannot be read, and is told as one of the {@link Settings#faults}.
     */
    READING,
    /** The portal itself, which cannot be built otherwise. */
    PORTAL,
    /** Nobody here; {@link Told#example} then says why. */
    NOBODY
  }

  public boolean isInForce(int year) {
    return years.cover(year);
  }

  public List<String> words(String name) {
    return settings.words().getOrDefault(name, List.of());
  }

  /** A threshold; the catalogue must have it. */
  public double limit(String name) {
    Double limit = settings.limits().get(name);
    if (limit == null) {
      throw new IllegalArgumentException("rule " + id + " has no limit '" + name + "'");
    }
    return limit;
  }
}
