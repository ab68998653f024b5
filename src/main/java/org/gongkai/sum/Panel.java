package org.gongkai.sum;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gongkai.form.Measure;
import org.gongkai.report.Filing;

/**
 * The agencies that gave the same figures in every one of some consecutive years: what changes in
 * their sum changed at them, while a sum over all reports also changes with who reported.
 *
 * @param agencies how many they are
 * @param sums of each year, a number for each measure; empty for one that was not asked for in all
 *     of them
 */
public record Panel(
    int first, int last, int agencies, SortedMap<Integer, List<Optional<BigDecimal>>> sums) {

  /** Fewer are no panel. */
  static final int FEWEST = 2;

  /** A panel of fewer than one in so many says nothing of the others. */
  static final int LEAST_PART = 10;

  private static final int MOST_YEARS = 60;

  /**
   * The panel of the longest run of years that at least two agencies gave whole, and at least a
   * tenth of those that did in any year; of runs as long that with more agencies, then the later
   * one. An agency whose report came to be for its whole area, or no longer is, is another from
   * then on.
   *
   * @param years what reports gave, each agency once a year
   */
  public static Optional<Panel> of(
      SortedMap<Integer, List<Totals.Given>> years, List<Measure> measures) {
    return years.isEmpty() ? Optional.empty() : new Search(years, measures).best();
  }

  /** Whether no other agencies gave the set in any year, so that the sums over all are the same. */
  public boolean isAll(SortedMap<Integer, Totals> years, String set) {
    return years.entrySet().stream()
        .allMatch(
            year -> sums.containsKey(year.getKey()) && year.getValue().known(set) == agencies);
  }

  private static final class Search {

    private final SortedMap<Integer, List<Totals.Given>> years;
    private final List<Measure> measures;
    private final int start;

    /**
     * In which years each agency gave all, a bit a year, by its path and the scope of its report.
     */
    private final Map<String, long[]> present = new HashMap<>();

    private final Map<Long, Integer> alike = new HashMap<>();

    Search(SortedMap<Integer, List<Totals.Given>> years, List<Measure> measures) {
      this.years = years;
      this.measures = measures;
      this.start = Math.max(years.firstKey(), years.lastKey() - MOST_YEARS + 1);
    }

    Optional<Panel> best() {
      years.tailMap(start).values().forEach(reports -> reports.forEach(this::note));
      present.values().forEach(scopes -> count(scopes));
      int floor = floor();
      for (int length = years.lastKey() - start + 1; length >= 2; length--) {
        int most = 0;
        int at = 0;
        for (int first = years.lastKey() - length + 1; first >= start; first--) {
          int agencies = agencies(first, length);
          if (agencies > most) {
            most = agencies;
            at = first;
          }
        }
        if (most >= floor) {
          return Optional.of(new Panel(at, at + length - 1, most, sums(at, length)));
        }
      }
      return Optional.empty();
    }

    private void note(Totals.Given given) {
      if (given.isComplete(measures)) {
        Filing.Scope scope = given.report().filing().scope();
        present
                .computeIfAbsent(
                    given.report().agency().path(), key -> new long[Filing.Scope.values().length])[
                scope.ordinal()] |=
            1L << (given.report().year() - start);
      }
    }

    private void count(long[] scopes) {
      for (long years : scopes) {
        if (years != 0) {
          alike.merge(years, 1, Integer::sum);
        }
      }
    }

    private int floor() {
      int most = 0;
      for (int year = start; year <= years.lastKey(); year++) {
        most = Math.max(most, agencies(year, 1));
      }
      return Math.max(FEWEST, (most + LEAST_PART - 1) / LEAST_PART);
    }

    private int agencies(int first, int length) {
      long wanted = wanted(first, length);
      int agencies = 0;
      for (Map.Entry<Long, Integer> one : alike.entrySet()) {
        if ((one.getKey() & wanted) == wanted) {
          agencies += one.getValue();
        }
      }
      return agencies;
    }

    private long wanted(int first, int length) {
      return ((1L << length) - 1) << (first - start);
    }

    private SortedMap<Integer, List<Optional<BigDecimal>>> sums(int first, int length) {
      long wanted = wanted(first, length);
      SortedMap<Integer, List<Optional<BigDecimal>>> sums = new TreeMap<>();
      for (int year = first; year < first + length; year++) {
        List<Totals.Given> members =
            years.get(year).stream().filter(given -> isMember(given, wanted)).toList();
        List<Optional<BigDecimal>> row = new ArrayList<>();
        measures.forEach(measure -> row.add(sum(members, measure)));
        sums.put(year, row);
      }
      return sums;
    }

    private boolean isMember(Totals.Given given, long wanted) {
      long[] scopes = present.get(given.report().agency().path());
      return scopes != null
          && (scopes[given.report().filing().scope().ordinal()] & wanted) == wanted;
    }

    /** Unknown where the form of any of the reports does not ask for it. */
    private static Optional<BigDecimal> sum(List<Totals.Given> members, Measure measure) {
      BigDecimal sum = BigDecimal.ZERO;
      for (Totals.Given given : members) {
        BigDecimal number = given.numbers().get(measure.key());
        if (number == null) {
          return Optional.empty();
        }
        sum = sum.add(number);
      }
      return Optional.of(sum);
    }
  }
}
