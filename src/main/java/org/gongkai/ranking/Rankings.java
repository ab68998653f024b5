package org.gongkai.ranking;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gongkai.report.Agency;
import org.gongkai.report.Library;
import org.gongkai.report.Report;

/** Which groups are ranked in which years: those of the newest years that are large enough. */
public final class Rankings {

  /** Older years can be looked up agency by agency. */
  static final int YEARS = 3;

  /** A group with fewer reports is none. */
  static final int SMALLEST_GROUP = 3;

  /** A sector with fewer reports stays among the others of its level. */
  static final int SMALLEST_SECTOR = 10;

  private final Library library;
  private final List<Yardstick> yardsticks;
  private final List<Cut> cuts;

  private Rankings(Library library, List<Yardstick> yardsticks, List<Cut> cuts) {
    this.library = library;
    this.yardsticks = yardsticks;
    this.cuts = cuts;
  }

  public static Rankings of(Library library) {
    if (!library.portal().ranking().isShown()) {
      return new Rankings(library, List.of(), List.of());
    }
    TreeMap<Integer, Map<Peers, Cut>> years = new TreeMap<>(Comparator.reverseOrder());
    library.reports().values().stream()
        .flatMap(List::stream)
        .map(Report::year)
        .distinct()
        .sorted(Comparator.reverseOrder())
        .limit(YEARS)
        .forEach(year -> years.put(year, cuts(year, library)));
    List<Cut> large = years.values().stream().map(Map::values).flatMap(Collection::stream).toList();
    return new Rankings(library, Yardstick.ranked(library.forms().measures()), large);
  }

  /** The groups of a year that are large enough, those of all sectors before those of one. */
  private static Map<Peers, Cut> cuts(int year, Library library) {
    Map<Peers, Cut> cuts = new LinkedHashMap<>();
    for (Agency agency : library.agencies()) {
      boolean hasReport =
          library.reportsOf(agency).stream().anyMatch(report -> report.year() == year);
      if (hasReport || agency.existsIn(year)) {
        Peers all = Peers.of(agency);
        for (Peers peers : List.of(all, all.in(agency.standing().sector()))) {
          cuts.computeIfAbsent(peers, key -> new Cut(year, key, library)).add(agency, hasReport);
        }
      }
    }
    cuts.values()
        .removeIf(
            cut ->
                cut.reports() < SMALLEST_GROUP
                    || cut.peers().isOfOneSector()
                        && (cut.reports() < SMALLEST_SECTOR
                            || cut.size() == cuts.get(cut.peers().all()).size()));
    return inOrder(cuts, library);
  }

  private static Map<Peers, Cut> inOrder(Map<Peers, Cut> cuts, Library library) {
    List<String> levels = List.copyOf(library.vocabulary().levels().keySet());
    List<String> kinds = List.copyOf(library.vocabulary().kinds().keySet());
    List<String> sectors = List.copyOf(library.vocabulary().sectors().keySet());
    Map<Peers, Cut> ordered = new LinkedHashMap<>();
    cuts.keySet().stream()
        .sorted(
            Comparator.comparingInt((Peers peers) -> levels.indexOf(peers.level()))
                .thenComparingInt(peers -> kinds.indexOf(peers.kind()))
                .thenComparing(Peers::isOfOneSector)
                .thenComparingInt(peers -> sectors.indexOf(peers.sector())))
        .forEach(peers -> ordered.put(peers, cuts.get(peers)));
    return ordered;
  }

  public boolean areShown() {
    return library.portal().ranking().isShown();
  }

  public int floor() {
    return library.portal().ranking().floor();
  }

  public List<Yardstick> yardsticks() {
    return yardsticks;
  }

  /** Newest year first. */
  public List<Cut> cuts() {
    return cuts;
  }

  /** The years with groups, newest first. */
  public List<Integer> years() {
    return cuts.stream().map(Cut::year).distinct().toList();
  }

  public List<Cut> in(int year) {
    return cuts.stream().filter(cut -> cut.year() == year).toList();
  }

  public Optional<Cut> find(int year, Peers peers) {
    return cuts.stream().filter(cut -> cut.year() == year && cut.peers().equals(peers)).findFirst();
  }
}
