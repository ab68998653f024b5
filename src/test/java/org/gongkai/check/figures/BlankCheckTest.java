package org.gongkai.check.figures;

import static org.gongkai.check.Given.given;
import static org.gongkai.check.ReportDraft.report;

import org.gongkai.check.ReportDraft;
import org.junit.jupiter.api.Test;

class BlankCheckTest {

  @Test
  void aTotalIsNotLeftBlankBesideFigures() {
    given(report(2022).row("requests.granted", 3, 0, 0, 0, 0, 0).blank("requests.granted.total"))
        .thenFinds("B06");
    given(report(2022).blank("requests.granted.natural").blank("requests.granted.total"))
        .thenFindsNothing();
    given(
            report(2022)
                .row("requests.granted", 3, 0, 0, 0, 0, 0)
                .notApplicable("requests.granted.total"))
        .thenFindsNothing();
  }

  @Test
  void applicantsAreNotLeftBlankBesideATotalOfZero() {
    given(report(2022).blank("requests.granted.natural").with("requests.granted.total", 0))
        .thenFinds("B07");
    given(report(2022).blank("requests.granted.natural").with("requests.granted.total", 2))
        .thenFindsNothing();
    given(report(2022).with("requests.granted.total", 0)).thenFindsNothing();
  }

  @Test
  void allRowsAreToldAtOnce() {
    ReportDraft report = report(2022);
    for (String row : new String[] {"received", "carriedIn", "granted"}) {
      report.with("requests." + row + ".natural", 1).blank("requests." + row + ".total");
    }
    given(report).thenSays("2022.yaml: 总计空白而各栏有数：本年新收、上年结转、予以公开");
  }
}
