package org.gongkai.site;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gongkai.chart.Totals;
import org.gongkai.report.Agency;
import org.gongkai.report.Library;
import org.gongkai.report.Region;
import org.gongkai.work.AllCores;

/**
 * The agencies grouped in every way the portal shows, in one pass over the library.
 *
 * @param regions by division code; an agency counts in its own division and in those above
 * @param children agencies below another, by the path of the one above
 */
record Groups(
    Group all,
    SortedMap<String, Group> regions,
    SortedMap<String, Group> sectors,
    SortedMap<String, List<Agency>> children) {

  static Groups of(Library library) {
    Groups groups =
        new Groups(new Group(library.forms()), new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
    AreaReports areas = AreaReports.of(library);
    List<List<Group.Counted>> counted =
        AllCores.map(library.agencies(), agency -> counted(agency, library));
    for (int i = 0; i < counted.size(); i++) {
      groups.add(library.agencies().get(i), counted.get(i), library, areas);
    }
    groups.all().close();
    groups.regions().values().forEach(Group::close);
    groups.sectors().values().forEach(Group::close);
    return groups;
  }

  private static List<Group.Counted> counted(Agency agency, Library library) {
    return library.reportsOf(agency).stream()
        .map(
            report ->
                new Group.Counted(report, Totals.Given.of(report, library.forms().measures())))
        .toList();
  }

  private void add(Agency agency, List<Group.Counted> reports, Library library, AreaReports areas) {
    all.add(agency, reports, report -> areas.contain(report, reporter -> true));
    for (Region region : library.vocabulary().path(agency.standing().region())) {
      String code = region.code();
      regions
          .computeIfAbsent(code, key -> new Group(library.forms()))
          .add(
              agency,
              reports,
              report ->
                  areas.contain(
                      report,
                      reporter -> Region.path(reporter.standing().region()).contains(code)));
    }
    sectors
        .computeIfAbsent(agency.standing().sector(), key -> new Group(library.forms()))
        .add(
            agency,
            reports,
            report ->
                areas.contain(
                    report,
                    reporter -> reporter.standing().sector().equals(agency.standing().sector())));
    if (!agency.lineage().parent().isEmpty()) {
      children.computeIfAbsent(agency.lineage().parent(), key -> new ArrayList<>()).add(agency);
    }
  }
}
