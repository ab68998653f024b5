package org.gongkai.report;

import java.util.Collection;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Years of which no agency of a portal has a report, though there are older and newer ones: a gap
 * of the portal, not of its agencies. In one of some length no agency is said to lack a report, and
 * an older report beyond it may bear a wrong year.
 *
 * @param years those with reports
 */
public record UnreportedYears(NavigableSet<Integer> years) {

  /** A shorter gap is nothing to wonder at. */
  private static final int SHORTEST = 3;

  public static UnreportedYears among(Collection<Integer> years) {
    return new UnreportedYears(new TreeSet<>(years));
  }

  public boolean contain(int year) {
    Integer before = years.floor(year);
    Integer after = years.ceiling(year);
    return before != null && after != null && after - before > SHORTEST;
  }
}
