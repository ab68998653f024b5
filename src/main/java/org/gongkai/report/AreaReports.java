package org.gongkai.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which reports have the figures of which others in them, so that a sum must not add those again. A
 * report for the area contains what its body stands for, and no more:
 *
 * <ul>
 *   <li>a government all bodies of its division and of those below, but for bodies of a higher
 *       level that only have their seat there. A township bears the code of its county, a zone that
 *       of its city: such a government is of a lower level than its code and does not stand for it;
 *   <li>a department the departments of its own sector at lower levels of its division;
 *   <li>any body those below it by their {@code parent}.
 * </ul>
 */
public final class AreaReports {

  /** Of a sector that says nothing: bodies in it have no business in common. */
  private static final String ANY_SECTOR = "general";

  private final Vocabulary words;
  private final Map<Integer, OfYear> years = new HashMap<>();
  private final Map<String, List<Agency>> above = new HashMap<>();

  private AreaReports(Vocabulary words) {
    this.words = words;
  }

  public static AreaReports of(Library library) {
    AreaReports areas = new AreaReports(library.vocabulary());
    Map<String, Agency> agencies = new HashMap<>();
    library.agencies().forEach(agency -> agencies.put(agency.path(), agency));
    library.agencies().forEach(agency -> areas.above.put(agency.path(), above(agency, agencies)));
    library
        .years()
        .forEach((year, reports) -> areas.years.put(year, areas.new OfYear(year, reports)));
    return areas;
  }

  /**
   * The other agencies whose reports of a year contain the figures of this one, through each other
   * or directly.
   */
  public List<Agency> containing(Agency agency, int year) {
    OfYear ofYear = years.get(year);
    if (ofYear == null || ofYear.reporters.isEmpty()) {
      return List.of();
    }
    Map<String, Agency> found = new LinkedHashMap<>();
    ofYear.collect(agency, found);
    return List.copyOf(found.values());
  }

  /**
   * The agency whose report is taken for the division where this one has such a report of the year
   * too, and neither is below the other: a portal that has both says so nowhere.
   */
  public Optional<Agency> rival(Agency agency, int year) {
    return Optional.ofNullable(years.get(year)).flatMap(ofYear -> ofYear.rival(agency));
  }

  /** The agencies above by {@code parent}, the nearest first. */
  private static List<Agency> above(Agency agency, Map<String, Agency> agencies) {
    List<Agency> above = new ArrayList<>(0);
    Agency next = agencies.get(agency.lineage().parent());
    // A chain that leads back is an error of its own and ends here.
    while (next != null && next != agency && !above.contains(next)) {
      above.add(next);
      next = agencies.get(next.lineage().parent());
    }
    return above;
  }

  private List<Agency> above(Agency agency) {
    return above.getOrDefault(agency.path(), List.of());
  }

  /** The area reports of one year. */
  private final class OfYear {

    private final Map<String, Agency> reporters = new HashMap<>();
    private final Map<String, List<Agency>> divisions = new HashMap<>();
    private final Map<String, List<Agency>> sectors = new HashMap<>();
    private final Comparator<Agency> order;

    OfYear(int year, List<Report> reports) {
      reports.stream()
          .filter(report -> report.filing().scope() == Filing.Scope.AREA)
          .map(Report::agency)
          .forEach(agency -> reporters.put(agency.path(), agency));
      this.order =
          Comparator.comparing(this::span)
              .thenComparing(words::rank)
              .thenComparing(agency -> above(agency).size())
              .thenComparing(agency -> isClosedBy(year, agency))
              .thenComparing(Agency::path);
      reporters.values().stream().sorted(order).forEach(this::add);
    }

    private void add(Agency agency) {
      Agency.Standing standing = agency.standing();
      if (words.standsForDivision(agency)) {
        divisions.computeIfAbsent(standing.region(), code -> new ArrayList<>(1)).add(agency);
      } else if (isOfSector(agency)) {
        sectors.computeIfAbsent(standing.sector(), sector -> new ArrayList<>()).add(agency);
      }
    }

    private void collect(Agency agency, Map<String, Agency> found) {
      for (Agency one : directly(agency)) {
        if (found.putIfAbsent(one.path(), one) == null) {
          collect(one, found);
        }
      }
    }

    /**
     * Those that contain it by themselves. Each stands before it in one order, whatever files say
     * of parents and codes: no two reports contain each other, or both would be in no sum.
     */
    private List<Agency> directly(Agency agency) {
      List<Agency> found = new ArrayList<>();
      String region = agency.standing().region();
      if (!divisions.isEmpty()) {
        addGovernments(words.codes().nation(), agency, found);
        words.codes().path(region).forEach(code -> addGovernments(code, agency, found));
      }
      for (Agency one : above(agency)) {
        if (reporters.containsKey(one.path()) && precedes(one, agency)) {
          found.add(one);
        }
      }
      if (!sectors.isEmpty() && isOfSector(agency)) {
        for (Agency one : sectors.getOrDefault(agency.standing().sector(), List.of())) {
          if (words.rank(one) < words.rank(agency)
              && words.codes().isWithin(region, one.standing().region())) {
            found.add(one);
          }
        }
      }
      return found;
    }

    private void addGovernments(String code, Agency agency, List<Agency> found) {
      for (Agency one : divisions.getOrDefault(code, List.of())) {
        if (words.rank(agency) >= words.rank(one) && precedes(one, agency)) {
          found.add(one);
        }
      }
    }

    Optional<Agency> rival(Agency agency) {
      if (!reporters.containsKey(agency.path()) || !words.standsForDivision(agency)) {
        return Optional.empty();
      }
      return divisions.get(agency.standing().region()).stream()
          .filter(one -> precedes(one, agency) && !above(agency).contains(one))
          .findFirst();
    }

    private boolean precedes(Agency one, Agency other) {
      return order.compare(one, other) < 0;
    }

    /** The level of the division its report is of; the lowest where it is of none. */
    private int span(Agency agency) {
      return reporters.containsKey(agency.path()) && words.standsForDivision(agency)
          ? words.rankOf(agency.standing().region())
          : words.lowest();
    }

    private boolean isOfSector(Agency agency) {
      return agency.standing().kind().equals(words.bodies().sector())
          && !agency.standing().sector().equals(ANY_SECTOR);
    }

    /** Of two, the one that goes on to exist is taken. */
    private static boolean isClosedBy(int year, Agency agency) {
      return agency.lineage().closed().map(day -> day.getYear() <= year).orElse(false);
    }
  }
}
