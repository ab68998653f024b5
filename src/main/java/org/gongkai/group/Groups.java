package org.gongkai.group;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gongkai.form.Measures;
import org.gongkai.report.Agency;
import org.gongkai.report.AreaReports;
import org.gongkai.report.Library;
import org.gongkai.report.Region;
import org.gongkai.report.Report;
import org.gongkai.report.Vocabulary;

/**
 * The agencies grouped in every way the portal shows, in one pass over the library.
 *
 * @param regions by division code; an agency counts in its own division and in those above
 * @param children agencies below another, by the path of the one above
 * @param predecessors agencies that another took over from, by the path of that one
 */
public record Groups(
    Group all,
    SortedMap<String, Group> regions,
    SortedMap<String, Group> sectors,
    SortedMap<String, List<Agency>> children,
    SortedMap<String, List<Agency>> predecessors) {

  public static Groups of(Library library) {
    AreaReports areas = AreaReports.of(library);
    Groups groups =
        new Groups(
            new Group(library.forms(), areas, member -> true),
            new TreeMap<>(),
            new TreeMap<>(),
            new TreeMap<>(),
            new TreeMap<>());
    Measures measures = library.forms().measures();
    for (Agency agency : library.agencies()) {
      List<Group.Counted> reports = new ArrayList<>();
      for (Report report : library.reportsOf(agency)) {
        reports.add(new Group.Counted(report, measures));
      }
      groups.add(agency, reports, library, areas);
    }
    return groups;
  }

  /** The divisions as a tree. */
  public Divisions divisions(Vocabulary vocabulary) {
    return new Divisions(regions, vocabulary);
  }

  private void add(Agency agency, List<Group.Counted> reports, Library library, AreaReports areas) {
    all.add(agency, reports);
    for (Region region : library.vocabulary().path(agency.standing().region())) {
      String code = region.code();
      regions
          .computeIfAbsent(
              code, key -> new Group(library.forms(), areas, member -> isIn(code, member, library)))
          .add(agency, reports);
    }
    String sector = agency.standing().sector();
    sectors
        .computeIfAbsent(
            sector,
            key ->
                new Group(
                    library.forms(), areas, member -> member.standing().sector().equals(sector)))
        .add(agency, reports);
    if (!agency.lineage().parent().isEmpty()) {
      children.computeIfAbsent(agency.lineage().parent(), key -> new ArrayList<>()).add(agency);
    }
    if (!agency.lineage().successor().isEmpty()) {
      predecessors
          .computeIfAbsent(agency.lineage().successor(), key -> new ArrayList<>())
          .add(agency);
    }
  }

  private static boolean isIn(String region, Agency agency, Library library) {
    return library.vocabulary().codes().path(agency.standing().region()).contains(region);
  }
}
