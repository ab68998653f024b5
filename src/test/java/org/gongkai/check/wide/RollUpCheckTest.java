package org.gongkai.check.wide;

import static org.gongkai.check.Given.given;
import static org.gongkai.check.ReportDraft.report;

import java.util.List;
import java.util.Optional;
import org.gongkai.check.ReportDraft;
import org.gongkai.language.Text;
import org.gongkai.report.Agency;
import org.junit.jupiter.api.Test;

class RollUpCheckTest {

  private static Agency below(String path, String parent) {
    return below(path, parent, ReportDraft.AGENCY.standing());
  }

  private static Agency.Standing standing(String region, String level, String kind) {
    return new Agency.Standing(region, level, kind, "general", "", "");
  }

  private static Agency below(String path, String parent, Agency.Standing standing) {
    Agency usual = ReportDraft.AGENCY;
    return new Agency(
        path,
        Text.same(path),
        List.of(),
        standing,
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
  void anAreaBelowStandsForItsOwnBodies() {
    ReportDraft below = received(5).by(below("c", "b"));
    given(area(20), body("b", 20).forTheArea(), below).thenFindsNothing();
    given(area(20), body("b", 21).forTheArea(), below)
        .thenSays("2022.yaml: 新收申请：汇总报告为 20，所属 1 个机构已有 21（b 21）");
    given(area(20), body("b", 17), below)
        .thenSays("2022.yaml: 新收申请：汇总报告为 20，所属 2 个机构相加已有 22（b 17、c 5）");
  }

  @Test
  void aGovernmentHasItsDivisionsBodiesWithoutBeingTheirParent() {
    Agency.Standing county = standing("440103", "county", "government");
    Agency.Standing town = standing("440103", "township", "township");
    given(
            area(20).by(below("gov", "", county)),
            received(15).by(below("dept", "", standing("440103", "county", "department"))),
            received(6).by(below("town", "", town)))
        .thenSays("2022.yaml: 新收申请：汇总报告为 20，所属 2 个机构相加已有 21（dept 15、town 6）");
    given(area(20).by(below("town", "", town)), area(30).by(below("gov", "", county)))
        .thenFindsNothing();
  }

  @Test
  void aSecondReportOfTheDivisionIsNoPartOfTheFirst() {
    Agency.Standing county = standing("440103", "county", "government");
    given(
            area(20).by(below("a", "", county)),
            area(30).by(below("b", "", county)),
            received(25).by(below("c", "", standing("440103", "county", "department"))))
        .by("Y08")
        .thenSays("2022.yaml: 新收申请：汇总报告为 20，所属 1 个机构已有 25（c 25）");
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
