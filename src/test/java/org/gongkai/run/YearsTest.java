package org.gongkai.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Years out of reach: told, and no page, list or chart runs to them. */
class YearsTest {

  private static final String TO_COME = "year-to-come";

  @TempDir private Path folder;
  private Sources sources;

  @BeforeEach
  void twoAgenciesWithTwoYears() {
    sources = new Sources(folder);
    for (String agency : List.of("a", "b")) {
      sources.agency(agency, "机构" + agency, "440103");
      sources.report(agency, 2023, "published: 2024-01-20");
      sources.report(agency, 2024, "published: 2025-01-20");
    }
  }

  @Test
  void aYearToComeIsToldAndTheSiteIsNoLarger() {
    int pages = sources.plan().site().pages().size();
    for (int year : List.of(2027, 2042, 2203, 2999)) {
      sources.report("a", year);
    }
    assertEquals(
        List.of("a/2027.yaml", "a/2042.yaml", "a/2203.yaml", "a/2999.yaml"), sources.told(TO_COME));
    assertEquals(pages, sources.plan().site().pages().size());
  }

  @Test
  void aYearBeforeAnyFormIsToldAndNotFilledEither() {
    int pages = sources.plan().site().pages().size();
    sources.report("a", 1024).report("a", 2004).report("a", 2013);
    assertEquals(List.of("a/1024.yaml", "a/2004.yaml", "a/2013.yaml"), sources.told("form-year"));
    assertEquals(pages, sources.plan().site().pages().size());
  }

  /** The law was read in 2026; one report that was signed in 2031 shows that 2030 is over. */
  @Test
  void whatHasComeIsToldByTheDaysInTheSources() {
    sources.report("a", 2030);
    assertEquals(List.of("a/2030.yaml"), sources.told(TO_COME));
    sources.report("b", 2029, "signed: 2030-01-15");
    assertEquals(List.of(), sources.told(TO_COME));
    sources.report("a", 2031);
    assertEquals(List.of("a/2031.yaml"), sources.told(TO_COME));
    sources.report("a", 2031, "published: 2032-01-20");
    assertEquals(List.of(), sources.told(TO_COME), "its own day is as good as another's");
  }

  /** However old the program: a portal that goes on year by year never gets ahead of itself. */
  @Test
  void aPortalKeptForAHundredYearsIsNeverToldSo() {
    IntStream.rangeClosed(2025, 2125)
        .filter(year -> year % 7 == 0)
        .forEach(year -> sources.report("a", year, "published: " + (year + 1) + "-03-31"));
    assertEquals(List.of(), sources.told(TO_COME));
    sources.report("b", 2124);
    assertEquals(List.of("b/2124.yaml"), sources.told(TO_COME));
  }

  @Test
  void aDayThatLeapsAheadOfAllOthersIsASlipAndShowsNothing() {
    sources.report("a", 2025, "published: 2126-01-20");
    sources.report("b", 2100);
    List<Finding> told =
        sources.plan().findings().sorted().stream()
            .filter(finding -> finding.rule().equals(TO_COME))
            .toList();
    assertEquals(
        List.of(
            "content/agencies/a/2025.yaml:2:12 2126-01-20 is yet to come: the latest day known here besides is 2026-11-30",
            "content/agencies/b/2100.yaml:1 2100 is yet to come: the latest day known here is 2026-11-30"),
        told.stream().map(finding -> finding.at() + " " + finding.message().en()).toList());
    assertEquals(3, sources.plan().library().reports().get("a").size());
  }

  @Test
  void aShortGapIsFilledWhoeverHasIt() {
    sources.report("a", 2021);
    assertEquals(List.of(2024, 2023, 2022, 2021), timeliness());
    assertEquals(List.of(Severity.INFO), gaps());
  }

  @Test
  void aLongGapThatAnotherAgencyCoversIsFilled() {
    sources.report("a", 2014);
    IntStream.rangeClosed(2015, 2022).forEach(year -> sources.report("b", year));
    assertEquals(
        IntStream.iterate(2024, y -> y >= 2014, y -> y - 1).boxed().toList(), timeliness());
    assertEquals(List.of(Severity.INFO), gaps());
  }

  @Test
  void aGapThatNoAgencyHasIsWarnedOfAndNotFilled() {
    sources.report("a", 2014);
    assertEquals(List.of(2024, 2023, 2014), timeliness());
    assertEquals(List.of(Severity.WARNING), gaps());
    assertFalse(paths().anyMatch(path -> path.contains("2018")));
    assertTrue(paths().anyMatch(path -> path.equals("timeliness/2014/")));
  }

  @Test
  void aGapThatAllHaveIsThePortalsAndNoSlip() {
    sources.report("a", 2014).report("b", 2014);
    assertEquals(List.of(2024, 2023, 2014), timeliness());
    assertEquals(List.of(Severity.INFO, Severity.INFO), gaps());
  }

  private List<Integer> timeliness() {
    return paths()
        .filter(path -> path.matches("timeliness/\\d{4}/"))
        .map(path -> Integer.valueOf(path.substring(11, 15)))
        .sorted((one, other) -> other - one)
        .toList();
  }

  private Stream<String> paths() {
    return sources.plan().site().pages().stream().map(page -> page.address().path());
  }

  private List<Severity> gaps() {
    return sources.plan().findings().sorted().stream()
        .filter(finding -> finding.rule().equals("Y10"))
        .map(Finding::severity)
        .toList();
  }
}
