package org.gongkai.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.check.Examination;
import org.gongkai.check.Examinations;
import org.gongkai.check.run.Checks;
import org.gongkai.content.ContentReader;
import org.gongkai.content.form.FormsReader;
import org.gongkai.finding.Findings;
import org.gongkai.law.Law;
import org.gongkai.law.Rule;
import org.gongkai.prose.Markdown;
import org.gongkai.report.Agency;
import org.gongkai.report.Library;
import org.gongkai.source.SourceFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the portal of {@code src/test/sites/findings} is told as. */
class QualityTest {

  private static Library library;
  private static Examinations examinations;
  private static Ledgers ledgers;
  private static Catalogue catalogue;
  private static Agency archive;
  private static Agency town;

  @BeforeAll
  static void readThePortal() throws IOException {
    Findings findings = new Findings();
    SourceFolder folder =
        SourceFolder.list(Path.of("src/test/sites/findings"), findings, "content");
    library =
        new ContentReader(folder, FormsReader.jurisdiction(), new Markdown(findings), findings)
            .read();
    examinations = Checks.standard(library.forms().law()).judge(library, findings);
    assertFalse(findings.hasErrors(), () -> findings.sorted().toString());
    ledgers = Ledgers.of(library, examinations);
    catalogue = new Catalogue(library, examinations);
    archive = library.agency("city/archive").orElseThrow();
    town = library.agency("city/town").orElseThrow();
  }

  @Test
  void aCarryOverThatDiffersTellsBothFiguresAndTheReason() {
    Carried carried = carried(archive, 2022);
    assertEquals(Carried.Outcome.DIFFERS, carried.outcome());
    assertEquals("5", carried.carriedForward().number().orElseThrow().toPlainString());
    assertEquals("4", carried.carriedIn().number().orElseThrow().toPlainString());
    assertEquals(List.of("一件申请在年底撤回。"), carried.reasons().stream().map(text -> text.zh()).toList());
    assertEquals(List.of(), carried.open());
  }

  @Test
  void aCarryOverIsComparedOnlyWhereBothReportsGiveIt() {
    assertEquals(Carried.Outcome.MATCHES, carried(town, 2022).outcome());
    assertEquals(Carried.Outcome.NO_REPORT, carried(archive, 2021).outcome());
    assertEquals(Carried.Outcome.NO_REPORT, carried(archive, 2024).outcome());
  }

  @Test
  void aDateAfterTheDueDateIsLateByDays() {
    Timing timing = timing(archive, 2022);
    assertEquals(Timing.Outcome.LATE, timing.outcome());
    assertEquals(154, timing.days());
    assertFalse(timing.isRecommended());
  }

  @Test
  void theDueDateItselfIsOnTimeAndARecommendedOneIsSaidToBe() {
    assertEquals(Timing.Outcome.ON_TIME, timing(town, 2022).outcome());
    assertEquals(Timing.Outcome.AFTER_RECOMMENDED, timing(town, 2021).outcome());
    assertEquals(5, timing(town, 2021).days());
    assertEquals(true, timing(town, 2021).isRecommended());
  }

  @Test
  void aSignatureIsNoDateOfPublicationAndAMissingReportIsNotLate() {
    assertEquals(Timing.Outcome.UNDATED, timing(archive, 2024).outcome());
    assertEquals(0, timing(archive, 2024).days());
    assertEquals(Timing.Outcome.NO_REPORT, timing(archive, 2023).outcome());
  }

  @Test
  void rowsOfAnAgencyStandNewestFirstAndThoseOfAYearInTheOrderOfAgencies() {
    assertEquals(
        List.of(2024, 2023, 2022, 2021),
        ledgers.timings().of(archive).stream().map(Timing::year).toList());
    assertEquals(List.of(2024, 2023, 2022, 2021), ledgers.timings().years());
    assertEquals(2, ledgers.carried().in(2022).size());
    assertEquals(5, ledgers.carried().in(0).size());
  }

  @Test
  void everyRuleThatCouldBeJudgedEitherHoldsOrIsOpenOrIsExplained() {
    for (Agency agency : library.agencies()) {
      for (Examination examination : examinations.of(agency)) {
        ReportChecks checks = ReportChecks.of(examination, library.forms());
        assertEquals(
            checks.judged(), checks.passed() + checks.openRules() + checks.acceptedRules());
        Map<Examination.Outcome, Long> outcomes =
            law().rules().stream()
                .collect(Collectors.groupingBy(examination::outcome, Collectors.counting()));
        assertEquals(outcomes.getOrDefault(Examination.Outcome.PASSED, 0L), (long) checks.passed());
        assertEquals(
            outcomes.getOrDefault(Examination.Outcome.OPEN, 0L), (long) checks.openRules());
        assertEquals(
            outcomes.getOrDefault(Examination.Outcome.ACCEPTED, 0L), (long) checks.acceptedRules());
      }
    }
  }

  @Test
  void findingsOfOneRuleWithOneExplanationAreToldTogether() {
    ReportChecks checks = checks(archive, 2022);
    ReportChecks.Group carryOver =
        checks.accepted().stream()
            .filter(group -> group.first().rule().id().equals("Y01"))
            .findFirst()
            .orElseThrow();
    assertEquals(2, carryOver.findings().size());
    assertEquals("requests.carriedIn.natural", carryOver.first().cell().orElseThrow().address());
    assertEquals("2022.yaml:8", carryOver.first().place());
  }

  @Test
  void aFindingInTheTextHasAPlaceAndNoCell() {
    Noted noted =
        checks(archive, 2022).findings().stream()
            .filter(found -> found.rule().id().equals("N02"))
            .findFirst()
            .orElseThrow();
    assertEquals(Optional.empty(), noted.cell());
    assertEquals("2022.md:3", noted.place());
  }

  @Test
  void aRuleIsCountedByReportsAndItsFindingsOneByOne() {
    RuleTally tally = catalogue.of(law().rule("Y01"));
    assertEquals(2, tally.judged());
    assertEquals(1, tally.passed());
    assertEquals(Optional.of("50.0%"), tally.share());
    assertEquals(0, tally.open());
    assertEquals(3, tally.accepted());
  }

  @Test
  void aShareOfNothingIsNotGivenAndAllMeansAll() {
    RuleTally tally = new RuleTally(law().rule("B01"));
    assertEquals(Optional.empty(), tally.share());
    for (int i = 0; i < 10_000; i++) {
      tally.judge();
    }
    assertEquals(Optional.of("100%"), tally.share());
    tally.note(checks(archive, 2022).findings());
    assertEquals(Optional.of(">99.9%"), tally.share());
  }

  @Test
  void rulesThatCouldNotBeJudgedAreNamedButForThoseOfOtherForms() {
    ReportChecks checks = checks(archive, 2024);
    List<String> named =
        checks.unjudged().values().stream()
            .flatMap(List::stream)
            .flatMap(part -> part.rules().stream())
            .map(Rule::id)
            .toList();
    assertTrue(named.containsAll(List.of("B01", "B02", "Y01")), named::toString);
    assertFalse(named.contains("T01"), named::toString);
  }

  private static ReportChecks checks(Agency agency, int year) {
    return ReportChecks.of(
        examinations.of(agency).stream()
            .filter(examination -> examination.report().year() == year)
            .findFirst()
            .orElseThrow(),
        library.forms());
  }

  private static Carried carried(Agency agency, int year) {
    return ledgers.carried().of(agency).stream()
        .filter(row -> row.report().year() == year)
        .findFirst()
        .orElseThrow();
  }

  private static Timing timing(Agency agency, int year) {
    return ledgers.timings().of(agency).stream()
        .filter(row -> row.year() == year)
        .findFirst()
        .orElseThrow();
  }

  private static Law law() {
    return library.forms().law();
  }
}
