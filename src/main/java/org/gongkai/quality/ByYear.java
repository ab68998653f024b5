package org.gongkai.quality;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.report.Agency;

/** Rows of agencies and years, in the order of agencies, found by year and by agency. */
public final class ByYear<R> {

  private final List<R> all = new ArrayList<>();
  private final SortedMap<Integer, List<R>> years = new TreeMap<>(Comparator.reverseOrder());
  private final Map<String, List<R>> agencies = new HashMap<>();

  void add(Agency agency, int year, R row) {
    all.add(row);
    years.computeIfAbsent(year, key -> new ArrayList<>()).add(row);
    agencies.computeIfAbsent(agency.path(), key -> new ArrayList<>()).add(row);
  }

  /** The newest year first. */
  public List<Integer> years() {
    return List.copyOf(years.keySet());
  }

  /** The rows of a year; of all years for year 0. */
  public List<R> in(int year) {
    return Collections.unmodifiableList(year == 0 ? all : years.getOrDefault(year, List.of()));
  }

  /** The rows of an agency, newest year first. */
  public List<R> of(Agency agency) {
    List<R> rows = new ArrayList<>(agencies.getOrDefault(agency.path(), List.of()));
    Collections.reverse(rows);
    return rows;
  }

  /** How many rows of each year come to what. */
  public <O> List<Counts<O>> counts(Function<R, O> outcome) {
    return years.entrySet().stream()
        .map(
            year ->
                new Counts<>(
                    year.getKey(),
                    year.getValue().size(),
                    year.getValue().stream()
                        .collect(Collectors.groupingBy(outcome, Collectors.counting()))))
        .toList();
  }

  /** How many rows of a year came to each outcome. */
  public record Counts<O>(int year, int rows, Map<O, Long> outcomes) {
    public long of(O outcome) {
      return outcomes.getOrDefault(outcome, 0L);
    }
  }
}
