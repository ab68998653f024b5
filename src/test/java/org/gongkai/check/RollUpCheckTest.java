package org.gongkai.check;

import static org.gongkai.check.Given.given;
import static org.gongkai.check.ReportDraft.report;

import java.util.List;
import java.util.Optional;
import org.gongkai.language.Text;
import org.gongkai.report.Agency;
import org.junit.jupiter.api.Test;

class RollUpCheckTest {

  private static Agency below(String path, String parent) {
    Agency usual = ReportDraft.AGENCY;
    return new Agency(
        path,
        Text.same(path),
        List.of(),
        usual.standing(),
        usual.contact(),
        new Agency.Lineage(parent, Optional.empty(), Optional.empty(), "", List.of()),
        usual.places());
  }

  private static ReportDraft received(long requests) {
    return report(2022).with("requests.received.total", requests);
  }

  private static ReportDraft area(long requests) {
    return received(requests).forTheArea();
  }

  private static ReportDraft body(String path, long requests) {
    return received(requests).by(below(path, "a"));
  }

  @Test
  void anAreaHasNoLessThanItsBodies() {
    given(area(20), body("b", 15), body("c", 5)).thenFindsNothing();
    given(area(20), body("b", 15), body("c", 6))
        .thenSays("2022.yaml: 新收申请：汇总报告为 20，所属 2 个机构相加已有 21（b 15、c 6）");
  }

  @Test
  void anAreaMayHaveMore() {
    given(area(2000), body("b", 15)).thenFindsNothing();
  }

  @Test
  void aReportOfTheAgencyAloneIsNoSum() {
    given(received(20), body("b", 30)).thenFindsNothing();
  }

  @Test
  void anAreaBelowIsNotAddedToItsOwnBodies() {
    given(area(20), body("b", 30).forTheArea()).thenFindsNothing();
  }

  @Test
  void onlyTheSameYearAndTheSameAreaAreAdded() {
    given(
            area(20),
            report(2023).with("requests.received.total", 30).by(below("b", "a")),
            received(30).by(below("c", "d")))
        .thenFindsNothing();
  }

  @Test
  void whatIsUnknownIsNotAdded() {
    given(area(20), body("b", 15), report(2022).by(below("c", "a"))).thenFindsNothing();
    given(report(2022).forTheArea(), body("b", 15)).thenFindsNothing();
  }
}
