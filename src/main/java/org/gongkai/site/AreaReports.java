package org.gongkai.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  private final Map<Integer, Map<String, Agency>> reporters = new HashMap<>();

  static AreaReports of(Library library) {
    AreaReports areas = new AreaReports();
    for (Agency agency : library.agencies()) {
      for (Report report : library.reportsOf(agency)) {
        if (report.filing().scope() == Filing.Scope.AREA) {
          areas
              .reporters
              .computeIfAbsent(report.year(), year -> new HashMap<>())
              .putIfAbsent(agency.standing().region(), agency);
        }
      }
    }
    return areas;
  }

  /** The other agencies whose reports of a year contain the figures of this one. */
  List<Agency> containing(Agency agency, int year) {
    Map<String, Agency> ofYear = reporters.getOrDefault(year, Map.of());
    if (ofYear.isEmpty()) {
      return List.of();
    }
    List<Agency> containing = new ArrayList<>(0);
    for (String code : Region.path(agency.standing().region())) {
      Agency reporter = ofYear.get(code);
      if (reporter != null && !reporter.path().equals(agency.path())) {
        containing.add(reporter);
      }
    }
    return containing;
  }
}
