package org.gongkai.check;

import static org.gongkai.check.Given.given;
import static org.gongkai.check.ReportDraft.report;

import java.util.List;
import java.util.Optional;
import org.gongkai.language.Text;
import org.gongkai.report.Agency;
import org.junit.jupiter.api.Test;

/** Findings say as data what they are about, and which other places have a part in them. */
class SubjectsTest {

  @Test
  void anIdentityIsAboutTheFigureItBeginsWith() {
    given(
            report(2022)
                .with("requests.received.total", 120)
                .with("requests.carriedIn.total", 4)
                .with("requests.handled.total", 118)
                .with("requests.carriedForward.total", 5))
        .by("B01")
        .thenConcerns("figure requests.received.total");
  }

  @Test
  void aCarryHasItsPartInLastYearsReport() {
    given(
            report(2021).with("requests.carriedForward.total", 5),
            report(2022).with("requests.carriedIn.total", 4))
        .by("Y01")
        .thenConcerns("figure requests.carriedIn.total + 2021.yaml");
  }

  @Test
  void aSumOfAnAreaHasItsPartsInTheReportsOfItsBodies() {
    given(
            report(2022).with("requests.received.total", 20).forTheArea(),
            report(2022).with("requests.received.total", 21).by(below("b")))
        .by("Y08")
        .thenConcerns("figure requests.received.total + 2022.yaml");
  }

  @Test
  void aGapHasItsPartInTheReportBefore() {
    given(report(2019), report(2022)).by("Y10").thenConcerns("source + 2019.yaml");
  }

  private static Agency below(String path) {
    Agency usual = ReportDraft.AGENCY;
    return new Agency(
        path,
        Text.same(path),
        List.of(),
        usual.standing(),
        usual.contact(),
        new Agency.Lineage("a", Optional.empty(), Optional.empty(), "", List.of()),
        usual.places());
  }
}
