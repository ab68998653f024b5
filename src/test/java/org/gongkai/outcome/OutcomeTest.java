package org.gongkai.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.content.form.FormsReader;
import org.gongkai.finding.Location;
import org.gongkai.form.Form;
import org.gongkai.form.Forms;
import org.gongkai.form.Heading;
import org.gongkai.form.Measure;
import org.gongkai.form.Outcome;
import org.gongkai.form.Sum;
import org.gongkai.language.Text;
import org.gongkai.report.Agency;
import org.gongkai.report.Figure;
import org.gongkai.report.Figures;
import org.gongkai.report.Filing;
import org.gongkai.report.Report;
import org.gongkai.report.Silence;
import org.gongkai.report.Statement;
import org.junit.jupiter.api.Test;

class OutcomeTest {

  private static final Forms FORMS = FormsReader.read();
  private static final Measure HANDLED = FORMS.outcomes().whole();

  @Test
  void aSumAddsOnlyTheReportsThatGiveTheFigure() {
    OutcomeCount count =
        count(
            4,
            report(2023, Map.of("requests.refused.stateSecret.total", "3")),
            report(2023, Map.of("requests.refused.stateSecret.total", "blank")),
            report(2023, Map.of()));
    assertEquals(Figure.count(3), count.value());
    assertEquals(1, count.known());
    assertEquals(4, count.of());
    assertFalse(count.isComplete());
  }

  @Test
  void whatNobodyGivesIsNotZero() {
    OutcomeCount count =
        count(1, report(2023, Map.of("requests.refused.stateSecret.total", "blank")));
    assertEquals(Silence.BLANK, count.value());
    assertEquals(Optional.empty(), count.share());
    Report blank = report(2023, Map.of("requests.refused.stateSecret.total", "blank"));
    assertEquals(Silence.NOT_PUBLISHED, count(2, blank, report(2023, Map.of())).value());
  }

  @Test
  void applicantsWhoseCellsAreAllBlankAreBlankAndAClassNoFormHasIsNotAsked() {
    Report blank = report(2023, Map.of("requests.refused.stateSecret.natural", "blank"));
    Applicants now = Applicants.of(2023, outcome("stateSecret"), List.of(blank, blank));
    Applicants.Counted natural = now.classes().get("natural");
    assertEquals(Silence.BLANK, natural.value());
    Report old = report(2016, Map.of("statistics.replies.refused.stateSecret.count", "1"));
    Applicants before = Applicants.of(2016, outcome("stateSecret"), List.of(old));
    assertEquals(Silence.NOT_ASKED, before.of(natural).value());
  }

  @Test
  void whatTheFormDoesNotAskForIsNotSaidToBeUnpublished() {
    List<Report> old = List.of(report(2018, Map.of()));
    Outcome enforcement = outcome("enforcementFile");
    assertEquals(Silence.NOT_ASKED, OutcomeCount.of(2018, enforcement, HANDLED, old, 1).value());
    assertEquals(
        Silence.NOT_PUBLISHED, OutcomeCount.of(2018, enforcement, HANDLED, List.of(), 1).value());
  }

  @Test
  void aShareIsOverTheReportsThatGiveBothNumbers() {
    OutcomeCount count =
        count(
            2,
            report(
                2023,
                Map.of("requests.refused.stateSecret.total", "3", "requests.handled.total", "12")),
            report(2023, Map.of("requests.refused.stateSecret.total", "500")));
    assertEquals(Figure.count(503), count.value());
    assertEquals("25.0%", count.share().orElseThrow().words());
    assertEquals(1, count.share().orElseThrow().reports());
    assertEquals(2, count.known());
  }

  @Test
  void ofNothingThereIsNoShare() {
    OutcomeCount count =
        count(
            1,
            report(
                2023,
                Map.of("requests.refused.stateSecret.total", "0", "requests.handled.total", "0")));
    assertEquals(Optional.empty(), count.share());
  }

  @Test
  void morePartsThanTheWholeHaveNoShare() {
    OutcomeCount count =
        count(
            1,
            report(
                2023,
                Map.of(
                    "requests.refused.stateSecret.total", "13", "requests.handled.total", "12")));
    assertEquals(Figure.count(13), count.value());
    assertEquals(Optional.empty(), count.share());
  }

  @Test
  void applicantsAreTheColumnsBesideTheTotalEachWithHowManyReportsGiveIt() {
    Applicants applicants =
        Applicants.of(
            2023,
            outcome("stateSecret"),
            List.of(
                report(
                    2023,
                    Map.of(
                        "requests.refused.stateSecret.natural", "2",
                        "requests.refused.stateSecret.commercial", "1")),
                report(2023, Map.of("requests.refused.stateSecret.natural", "4"))));
    assertEquals(
        List.of("natural", "commercial", "research", "charity", "legal", "other"),
        List.copyOf(applicants.classes().keySet()));
    Applicants.Counted natural = applicants.classes().get("natural");
    assertEquals(Figure.count(6), natural.value());
    assertEquals(2, natural.known());
    assertEquals(1, applicants.classes().get("commercial").known());
    assertEquals(Silence.NOT_PUBLISHED, applicants.classes().get("research").value());
  }

  @Test
  void applicantsOfAnOutcomeOfSeveralRowsAreThoseOfAllItsRows() {
    Report whole =
        report(
            2023,
            Map.of(
                "requests.unable.notHeld.natural", "5",
                "requests.unable.needCreate.natural", "2",
                "requests.unable.unclear.natural", "1",
                "requests.unable.notHeld.legal", "7"));
    Applicants applicants = Applicants.of(2023, outcome("unable"), List.of(whole));
    assertEquals(Figure.count(8), applicants.classes().get("natural").value());
    assertEquals(Silence.NOT_PUBLISHED, applicants.classes().get("legal").value());
  }

  @Test
  void aFormWithoutClassesOfApplicantsHasNone() {
    Report report = report(2016, Map.of("statistics.replies.refused.stateSecret.count", "1"));
    assertEquals(Map.of(), Applicants.of(2016, outcome("stateSecret"), List.of(report)).classes());
  }

  /** A ground that no form has, or a row of the newest form without a page, would go unseen. */
  @Test
  void everyRowOfTheOutcomesOfAFormIsInExactlyOneOutcomeOfTheLowestKind() {
    for (Form form : FORMS.all().subList(1, FORMS.all().size())) {
      Set<String> rows = new HashSet<>();
      for (Outcome outcome : FORMS.outcomes().all()) {
        if (FORMS.outcomes().below(outcome.key()).stream().noneMatch(below -> isIn(form, below))) {
          form.measurement(outcome.measure()).stream()
              .flatMap(measurement -> measurement.sum().terms().stream())
              .map(term -> term.cell().address())
              .forEach(cell -> assertTrue(rows.add(cell), cell + " twice in " + form.id()));
        }
      }
      assertEquals(handledBy(form), rows, form.id());
    }
  }

  @Test
  void theGroundsOfAnOutcomeAddUpToIt() {
    Form form = FORMS.in(2023).orElseThrow();
    for (Outcome outcome : FORMS.outcomes().all()) {
      List<Outcome> below = FORMS.outcomes().below(outcome.key());
      if (!below.isEmpty()) {
        assertEquals(
            cells(form, outcome),
            below.stream().flatMap(one -> cells(form, one).stream()).sorted().toList(),
            outcome.key());
      }
    }
  }

  /** The cells an identity of the form adds up to all that was handled. */
  private static Set<String> handledBy(Form form) {
    Sum handled = form.measurement(HANDLED).orElseThrow().sum();
    String total = handled.first().address();
    String column = handled.first().column().key();
    return form.table("requests")
        .orElseThrow()
        .figureLines()
        .map(Heading::key)
        .filter(row -> !Set.of("received", "carriedIn", "carriedForward").contains(row))
        .map(row -> "requests." + row + "." + column)
        .filter(cell -> !cell.equals(total))
        .collect(Collectors.toSet());
  }

  /** In order of address, each as often as it is counted. */
  private static List<String> cells(Form form, Outcome outcome) {
    return form.measurement(outcome.measure()).stream()
        .flatMap(measurement -> measurement.sum().terms().stream())
        .map(term -> term.cell().address())
        .sorted()
        .toList();
  }

  private static boolean isIn(Form form, Outcome outcome) {
    return form.measurement(outcome.measure()).isPresent();
  }

  private static OutcomeCount count(int bodies, Report... reports) {
    return OutcomeCount.of(2023, outcome("stateSecret"), HANDLED, List.of(reports), bodies);
  }

  private static Outcome outcome(String key) {
    return FORMS.outcomes().find(key).orElseThrow();
  }

  /**
   * @param given numbers and {@code blank} by address
   */
  private static Report report(int year, Map<String, String> given) {
    Form form = FORMS.in(year).orElseThrow();
    Figures.Draft figures = new Figures.Draft(form, "test");
    given.forEach(
        (address, word) -> {
          var cell = form.cells().find(address).orElseThrow();
          if (word.equals("blank")) {
            figures.leaveBlank(cell);
          } else {
            figures.report(cell, Long.parseLong(word), 0);
          }
        });
    Location nowhere = Location.of("test");
    Agency agency =
        new Agency(
            "test",
            Text.same("test"),
            List.of(),
            new Agency.Standing("360702", "county", "department", "finance", "", ""),
            new Agency.Contact("", "", "", ""),
            new Agency.Lineage("", Optional.empty(), Optional.empty(), "", List.of()),
            nowhere);
    Statement.Publication publication =
        new Statement.Publication(Silence.NOT_PUBLISHED, List.of(), nowhere);
    Statement.Fees fees =
        new Statement.Fees(Silence.NOT_PUBLISHED, Silence.NOT_PUBLISHED, List.of(), nowhere);
    Filing.Source source = new Filing.Source(Text.EMPTY, "", Text.EMPTY, "", Filing.Extent.FULL);
    return new Report(
        agency,
        year,
        form,
        figures.done(),
        new Statement(Map.of(), publication, fees, Map.of()),
        new Filing(
            Optional.empty(),
            Optional.empty(),
            source,
            Filing.Scope.OWN,
            List.of(),
            List.of(),
            nowhere),
        List.of());
  }
}
