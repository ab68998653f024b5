package org.gongkai.sum;

import static org.gongkai.chart.Reporting.FORMS;
import static org.gongkai.chart.Reporting.outcomes;
import static org.gongkai.chart.Reporting.report;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.form.Measure;
import org.gongkai.report.Report;
import org.gongkai.report.Silence;
import org.junit.jupiter.api.Test;

class TotalsTest {

  @Test
  void whatNoFormOfTheReportsAsksForIsNotSaidToBeUnpublished() {
    Measure forward = FORMS.measures().find("carriedForward").orElseThrow();
    Totals totals = new Totals(FORMS);
    assertEquals(Silence.NOT_PUBLISHED, totals.figure(forward));
    totals.add(report(2018).says("received", 5).done());
    assertEquals(Silence.NOT_ASKED, totals.figure(forward));
    totals.add(report(2022).says("received", 5).done());
    assertEquals(Silence.NOT_PUBLISHED, totals.figure(forward));
  }

  @Test
  void whatAReportDoesNotGiveLowersTheCountAndAddsNothing() {
    Totals totals =
        of(
            report(2023).says("received", 30).done(),
            report(2023).says("received", 0).done(),
            report(2023).done());
    assertEquals(number(30), totals.sum(measure("received")));
    assertEquals(2, totals.known(measure("received")));
    assertEquals(3, totals.reports());
    assertFalse(totals.isComplete(measure("received")));
  }

  @Test
  void aMeasureNobodyGivesHasNoSum() {
    Totals totals = of(report(2023).says("received", 30).done());
    assertEquals(Optional.empty(), totals.sum(measure("litigation")));
    assertEquals(0, totals.known(measure("litigation")));
    assertEquals(Optional.empty(), new Totals(FORMS).sum(measure("received")));
    assertFalse(new Totals(FORMS).isComplete(measure("received")));
  }

  @Test
  void outcomesAreAddedOnlyWhereAllOfThemAreKnown() {
    Totals totals = of(outcomes(2023, 10, 1, 2, 3, 4), report(2023).says("disclosed", 500).done());
    assertEquals(number(510), totals.sum(measure("disclosed")));
    assertEquals(number(10), totals.sum("outcomes", measure("disclosed")));
    assertEquals(1, totals.known("outcomes"));
    assertTrue(totals.isComplete(measure("disclosed")));
  }

  @Test
  void whatAFormDoesNotAskForIsNotMissedInItsReports() {
    Totals totals = of(report(2017).says("received", 40).says("handled", 38).done());
    assertEquals(1, totals.known("flow"));
    assertEquals(number(38), totals.sum("flow", measure("handled")));
    assertEquals(Optional.empty(), totals.sum("flow", measure("carriedIn")));
  }

  @Test
  void moneyInAnotherUnitIsNotAdded() {
    Totals totals =
        of(report(2023).charges(7, "wanyuan").done(), report(2023).charges(2950, "yuan").done());
    assertEquals(number(7), totals.sum(measure("feesCharged")));
    assertEquals(1, totals.known(measure("feesCharged")));
  }

  @Test
  void whatAllReportsLeaveBlankIsBlankAndNotUnpublished() {
    Report blank = report(2023).leavesBlank("received").done();
    Report none = report(2023).marksNotApplicable("received").done();
    assertEquals(Silence.BLANK, of(blank, blank).figure(measure("received")));
    assertEquals(Silence.NOT_APPLICABLE, of(none, none).figure(measure("received")));
    assertEquals(Silence.PARTLY_BLANK, of(blank, none).figure(measure("received")));
    assertEquals(Silence.NOT_PUBLISHED, of(blank, report(2023).done()).figure(measure("received")));
    assertEquals(
        Silence.BLANK,
        of(report(2023).leavesBlank("carriedForward").done(), report(2018).done())
            .figure(measure("carriedForward")),
        "a form that does not ask says nothing of it");
  }

  @Test
  void aPartlyBlankReportIsNoZero() {
    Totals totals =
        of(
            report(2023).says("disclosed", 5).leavesBlank("disclosed").done(),
            report(2023).says("disclosed", 7).done());
    assertEquals(number(7), totals.sum(measure("disclosed")));
    assertEquals(1, totals.known(measure("disclosed")));
    assertEquals(
        Silence.PARTLY_BLANK,
        of(report(2023).says("disclosed", 5).leavesBlank("disclosed").done())
            .figure(measure("disclosed")));
  }

  private static Totals of(Report... reports) {
    Totals totals = new Totals(FORMS);
    Stream.of(reports).forEach(totals::add);
    return totals;
  }

  private static Measure measure(String key) {
    return FORMS.measures().find(key).orElseThrow();
  }

  private static Optional<BigDecimal> number(long value) {
    return Optional.of(BigDecimal.valueOf(value));
  }
}
