package org.gongkai.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.gongkai.check.run.Checks;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Findings;
import org.gongkai.group.Group;
import org.gongkai.group.Groups;
import org.gongkai.group.YearSummary;
import org.gongkai.report.AreaReports;
import org.gongkai.report.Library;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Portals made up at random: every sum of every division, sector and year, its coverage, and what
 * is found about area reports, against {@link NaiveSums}, which knows nothing of how the program
 * does it. A seed that fails fails again.
 */
class SumsOfAreasTest {

  private static final int SEEDS = 400;

  static IntStream seeds() {
    return IntStream.range(0, SEEDS);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everySumIsTheNaiveOne(int seed) {
    MadeUpPortal portal = MadeUpPortal.of(new Random(seed));
    NaiveSums naive = new NaiveSums(portal.bodies());
    Groups groups = Groups.of(portal.library());
    Map<String, String> expected = new TreeMap<>();
    Map<String, String> actual = new TreeMap<>();
    for (int year : MadeUpPortal.YEARS) {
      naive.sums(year).forEach((name, sum) -> expected.put(year + " " + name, sum));
      put(actual, year, "all", groups.all());
      groups.regions().forEach((code, group) -> put(actual, year, code, group));
      groups.sectors().forEach((sector, group) -> put(actual, year, sector, group));
    }
    assertEquals(lines(expected), lines(actual), () -> seed + "\n" + portal);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatIsFoundIsWhatTheNaiveSumsSay(int seed) {
    MadeUpPortal portal = MadeUpPortal.of(new Random(seed));
    NaiveSums naive = new NaiveSums(portal.bodies());
    assertEquals(
        String.join("\n", naive.tooSmall()),
        String.join("\n", found(portal.library(), "Y08")),
        () -> seed + "\n" + portal);
    assertEquals(
        String.join("\n", naive.twice()),
        String.join("\n", found(portal.library(), "Y11")),
        () -> seed + "\n" + portal);
  }

  /** Whatever files say of parents: what is not added is in something that is. */
  @ParameterizedTest
  @MethodSource("seeds")
  void nothingIsLostWhereFilesContradictThemselves(int seed) {
    MadeUpPortal portal = MadeUpPortal.contradicting(new Random(seed));
    Library library = portal.library();
    Groups groups = Groups.of(library);
    for (int year : MadeUpPortal.YEARS) {
      List<String> added =
          groups.all().added(year).stream().map(report -> report.agency().path()).toList();
      AreaReports areas = AreaReports.of(library);
      groups.all().reports(year).stream()
          .map(report -> report.agency())
          .filter(agency -> !added.contains(agency.path()))
          .forEach(
              agency ->
                  assertTrue(
                      areas.containing(agency, year).stream()
                          .anyMatch(one -> added.contains(one.path())),
                      () -> seed + " " + year + " " + agency.path() + "\n" + portal));
    }
  }

  private static void put(Map<String, String> sums, int year, String name, Group group) {
    if (group.years().contains(year)) {
      YearSummary.Sum sum = Bodies.received(group, year);
      String number = sum.value().number().map(value -> value.toPlainString()).orElse("nothing");
      sums.put(year + " " + name, number + " of " + sum.known() + "/" + sum.of());
    }
  }

  private static List<String> found(Library library, String rule) {
    Findings findings = new Findings();
    Checks.standard(library.forms().law()).judge(library, findings);
    return List.copyOf(
        new TreeSet<>(
            findings.sorted().stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(Finding::at)
                .map(at -> at.file())
                .toList()));
  }

  private static String lines(Map<String, String> sums) {
    StringBuilder lines = new StringBuilder();
    sums.forEach((name, sum) -> lines.append(name).append(": ").append(sum).append('\n'));
    return lines.toString();
  }
}
