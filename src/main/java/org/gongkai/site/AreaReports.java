package org.gongkai.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.gongkai.report.Agency;
import org.gongkai.report.Filing;
import org.gongkai.report.Library;
import org.gongkai.report.Region;
import org.gongkai.report.Report;

/**
 * The reports that give the figures of a whole area. What a body of that area reports for itself is
 * in them already, so it must not be added to them again.
 */
final class AreaReports {

  private final Map<String, Agency> reporters = new HashMap<>();

  static AreaReports of(Library library) {
    AreaReports areas = new AreaReports();
    for (Agency agency : library.agencies()) {
      for (Report report : library.reportsOf(agency)) {
        if (report.filing().scope() == Filing.Scope.AREA) {
          areas.reporters.putIfAbsent(key(report.year(), agency.standing().region()), agency);
        }
      }
    }
    return areas;
  }

  /** Whether an area's report of the same year, by an agency of the group, contains this one. */
  boolean contain(Report report, Predicate<Agency> isInGroup) {
    List<String> areas = Region.path(report.agency().standing().region());
    return areas.stream()
        .map(code -> reporters.get(key(report.year(), code)))
        .anyMatch(
            reporter ->
                reporter != null
                    && !reporter.path().equals(report.agency().path())
                    && isInGroup.test(reporter));
  }

  private static String key(int year, String region) {
    return year + " " + region;
  }
}
