package org.gongkai.group;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gongkai.cli.Run;
import org.gongkai.report.Agency;
import org.gongkai.report.AreaReports;
import org.gongkai.site.Bodies;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the report of an area contains, and what the sums come to. */
class AreaReportsTest {

  @TempDir private Path folder;

  /** A prefecture that reports for its area in 2022, and bodies of one of its counties. */
  private Bodies counties() {
    return new Bodies()
        .with("prefecture", "321300 prefecture government")
        .files("prefecture", 2022, "area", 10)
        .with("bureau", "321302 county department")
        .files("bureau", 2022, "own", 1)
        .files("bureau", 2023, "own", 1)
        .with("silent", "321302 county department");
  }

  /** A county with two townships, its government and a department, all of one code. */
  private Bodies county() {
    return townships()
        .with("county/government", "440103 county government")
        .files("county/government", 2024, "area", 100);
  }

  private Bodies townships() {
    return new Bodies()
        .with("county/atown", "440103 township township")
        .files("county/atown", 2024, "area", 7)
        .with("county/btown", "440103 township township")
        .files("county/btown", 2024, "area", 8)
        .with("county/zdept", "440103 county department")
        .files("county/zdept", 2024, "own", 11);
  }

  @Test
  void theReportOfAPrefectureContainsThoseOfItsCountiesBodies() {
    assertContaining(counties(), "bureau", 2022, "prefecture");
  }

  @Test
  void aYearWithoutAReportForTheAreaContainsNothing() {
    assertContaining(counties(), "bureau", 2023);
  }

  @Test
  void noReportContainsItself() {
    assertContaining(counties(), "prefecture", 2022);
  }

  @Test
  void aBodyWithoutAReportIsNotMissingWhereThatOfItsAreaContainsIt() {
    Groups groups = counties().groups(folder);
    assertEquals("10 of 1/1", all(groups, 2022));
    assertEquals("1 of 1/3", all(groups, 2023));
  }

  @Test
  void aTownshipBearsTheCodeOfItsCountyAndContainsOnlyItself() {
    assertSums(county(), "100 of 1/1", "440103", "440100", "440000");
    assertContaining(county(), "county/government", 2024);
    assertContaining(county(), "county/btown", 2024, "county/government");
  }

  /** As a reader sees it: the first of the sums. */
  @Test
  void everyPageSaysSo() throws IOException {
    county().read(folder);
    Path site = folder.resolve("site");
    Run.build(folder, site);
    for (String page :
        List.of("", "regions/440103/", "regions/440100/", "regions/440000/", "years/2024/")) {
      Element first =
          Jsoup.parse(Files.readString(site.resolve(page + "index.html")))
              .selectFirst("table.sums tbody td, ul.tiles strong");
      assertEquals("100", first.text(), page);
    }
  }

  @Test
  void withoutTheirGovernmentTownshipsAndDepartmentsAreAdded() {
    assertSums(townships(), "26 of 3/3", "440103", "440100", "440000");
    Bodies one =
        new Bodies()
            .with("county/atown", "440103 township township")
            .files("county/atown", 2024, "area", 7)
            .with("county/zdept", "440103 county department")
            .files("county/zdept", 2024, "own", 11);
    assertSums(one, "18 of 2/2", "440103", "440100", "440000");
  }

  @Test
  void aTownshipWrittenAsAGovernmentContainsOnlyItself() {
    Bodies bodies =
        townships()
            .with("county/atown", "440103 township government")
            .files("county/atown", 2024, "area", 7);
    assertSums(bodies, "26 of 3/3", "440103", "440100", "440000");
  }

  @Test
  void aZoneThatBearsTheCodeOfItsCityContainsOnlyItself() {
    Bodies bodies =
        new Bodies()
            .with("a-zone", "440100 county government")
            .files("a-zone", 2024, "area", 3)
            .with("bureau", "440100 prefecture department")
            .files("bureau", 2024, "own", 5)
            .with("town", "440103 township township")
            .files("town", 2024, "own", 7);
    assertSums(bodies, "15 of 3/3", "440100", "440000");
    bodies.with("city", "440100 prefecture government").files("city", 2024, "area", 90);
    assertSums(bodies, "90 of 1/1", "440100", "440000");
  }

  @Test
  void aDistrictOfAHigherLevelThanItsCodeStandsForIt() {
    Bodies bodies =
        new Bodies()
            .with("district", "110101 prefecture government")
            .files("district", 2024, "area", 50)
            .with("bureau", "110101 county department")
            .files("bureau", 2024, "own", 5);
    assertSums(bodies, "50 of 1/1", "110101", "110000");
  }

  @Test
  void aDepartmentContainsNotItsCounty() {
    Bodies bodies =
        county()
            .with("county/adept", "440103 county department police")
            .files("county/adept", 2024, "area", 13);
    assertSums(bodies, "100 of 1/1", "440103", "440100", "440000");
    bodies.without("county/government");
    assertSums(bodies, "39 of 4/4", "440103", "440100", "440000");
  }

  @Test
  void aDepartmentContainsThoseOfItsOwnSectorAtLowerLevels() {
    Bodies bodies =
        new Bodies()
            .with("tax", "440000 province department tax")
            .files("tax", 2024, "area", 40)
            .with("county/tax", "440103 county department tax")
            .files("county/tax", 2024, "own", 6)
            .with("county/audit", "440103 county department audit")
            .files("county/audit", 2024, "own", 5)
            .with("other/tax", "450103 county department tax")
            .files("other/tax", 2024, "own", 2)
            .with("academy", "440000 province department tax")
            .files("academy", 2024, "own", 1);
    Groups groups = bodies.groups(folder);
    assertEquals("46 of 3/3", sum(groups.regions().get("440000"), 2024));
    assertEquals("11 of 2/2", sum(groups.regions().get("440103"), 2024), "of the county both");
    assertEquals("43 of 3/3", sum(groups.sectors().get("tax"), 2024));
    assertEquals("48 of 4/4", all(groups, 2024));
  }

  @Test
  void aBodyOfAHigherLevelOnlyHasItsSeatInADivision() {
    Bodies bodies =
        new Bodies()
            .with("city", "440100 prefecture government")
            .files("city", 2024, "area", 90)
            .with("port", "440100 province department transport")
            .files("port", 2024, "own", 4);
    assertSums(bodies, "94 of 2/2", "440100", "440000");
  }

  @Test
  void whatABodyNamesAsItsParentContainsIt() {
    Bodies bodies =
        new Bodies()
            .with("zone", "440100 county government")
            .files("zone", 2024, "area", 30)
            .with("zone/school", "440100 county department education", "zone/office")
            .files("zone/school", 2024, "own", 4)
            .with("zone/office", "440100 county department", "zone")
            .files("zone/office", 2024, "own", 5);
    assertSums(bodies, "30 of 1/1", "440100", "440000");
  }

  @Test
  void aNationalReportContainsTheProvinces() {
    Bodies bodies =
        new Bodies()
            .with("nation", "000000 state government")
            .files("nation", 2024, "area", 1000)
            .with("ministry", "000000 state department water")
            .files("ministry", 2024, "own", 60)
            .with("province", "440000 province government")
            .files("province", 2024, "area", 100);
    Groups groups = bodies.groups(folder);
    assertEquals("1000 of 1/1", all(groups, 2024));
    assertEquals("1000 of 1/1", sum(groups.regions().get("000000"), 2024));
    assertEquals("100 of 1/1", sum(groups.regions().get("440000"), 2024));
    bodies.without("nation");
    assertEquals("160 of 2/2", all(bodies.groups(folder.resolve("without")), 2024));
  }

  @Test
  void aCentralMinistryIsInNoProvince() {
    Bodies bodies =
        new Bodies()
            .with("ministry", "110000 state department water")
            .files("ministry", 2024, "own", 60)
            .with("province", "110000 province government")
            .files("province", 2024, "area", 100);
    assertSums(bodies, "160 of 2/2", "110000");
  }

  @Test
  void ofTwoReportsOfOneDivisionOneIsTaken() {
    Bodies bodies =
        county()
            .with("county/bureau", "440103 county government")
            .files("county/bureau", 2024, "area", 90);
    assertSums(bodies, "90 of 1/1", "440103", "440100", "440000");
  }

  @Test
  void ofTwoReportsOfOneDivisionThatOfTheParentIsTaken() {
    Bodies bodies =
        county()
            .with("county/a-zone", "440103 county government", "county/government")
            .files("county/a-zone", 2024, "area", 90);
    assertSums(bodies, "100 of 1/1", "440103", "440100", "440000");
  }

  @Test
  void parentsThatContradictTheCodesTakeNothingOutOfTheSums() {
    Bodies bodies =
        new Bodies()
            .with("county", "440103 county government", "zone")
            .files("county", 2024, "area", 100)
            .with("zone", "440103 township government")
            .files("zone", 2024, "area", 9);
    assertSums(bodies, "100 of 1/1", "440103", "440100", "440000");
  }

  /** The sums of these divisions, of the year and of the portal. */
  private void assertSums(Bodies bodies, String expected, String... regions) {
    Groups groups = bodies.groups(folder.resolve(expected.replace('/', '-')));
    for (String region : regions) {
      assertEquals(expected, sum(groups.regions().get(region), 2024), region);
    }
    assertEquals(expected, all(groups, 2024));
  }

  private static String all(Groups groups, int year) {
    return sum(groups.all(), year);
  }

  /** Requests received, and of how many of the bodies: {@code 100 of 1/3}. */
  private static String sum(Group group, int year) {
    YearSummary.Sum sum = Bodies.received(group, year);
    return sum.value().number().orElseThrow().toPlainString()
        + " of "
        + sum.known()
        + "/"
        + sum.of();
  }

  private void assertContaining(Bodies bodies, String agency, int year, String... expected) {
    Bodies.Read read = bodies.read(folder.resolve(agency));
    assertEquals(
        List.of(expected),
        AreaReports.of(read.library()).containing(read.agency(agency), year).stream()
            .map(Agency::path)
            .toList());
  }
}
