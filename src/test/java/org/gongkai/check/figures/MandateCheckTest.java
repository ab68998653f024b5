package org.gongkai.check.figures;

import static org.gongkai.check.Given.given;
import static org.gongkai.check.ReportDraft.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.check.Given;
import org.gongkai.check.ReportDraft;
import org.gongkai.report.Agency;
import org.junit.jupiter.api.Test;

class MandateCheckTest {

  private static Agency agency(String level, String kind, Optional<Set<String>> powers) {
    Agency usual = ReportDraft.AGENCY;
    return new Agency(
        usual.path(),
        usual.name(),
        List.of(),
        new Agency.Standing("440000", level, kind, "general", "", "", powers),
        usual.contact(),
        usual.lineage(),
        usual.places());
  }

  private static Given rulesIssuedBy(String level, String kind) {
    return given(
            report(2022).row("disclosure.rules", 2, 0, 9).by(agency(level, kind, Optional.empty())))
        .by("A07");
  }

  @Test
  void onlySomeBodiesIssueRules() {
    rulesIssuedBy("state", "department").thenFindsNothing();
    rulesIssuedBy("province", "government").thenFindsNothing();
    rulesIssuedBy("prefecture", "government").thenFindsNothing();
    rulesIssuedBy("province", "department").thenFinds("A07");
    rulesIssuedBy("county", "government").thenFinds("A07");
    rulesIssuedBy("township", "township").thenFinds("A07");
  }

  @Test
  void rulesInForceAndRepealedAreNobodysFault() {
    given(report(2022).row("disclosure.rules", 0, 1, 9)).thenFindsNothing();
    given(report(2022).notApplicable("disclosure.rules.issued")).thenFindsNothing();
    given(report(2022).row("disclosure.normativeDocuments", 2, 0, 9)).thenFindsNothing();
  }

  private static ReportDraft punishing(long decisions, Set<String> powers) {
    return report(2022)
        .row("disclosure.penalties", decisions)
        .by(agency("county", "department", Optional.of(powers)));
  }

  @Test
  void decisionsNeedThePower() {
    given(punishing(12, Set.of("licences"))).thenFinds("A13");
    given(punishing(12, Set.of())).thenFinds("A13");
    given(punishing(12, Set.of("penalties"))).thenFindsNothing();
    given(punishing(0, Set.of())).thenFindsNothing();
  }

  @Test
  void aPowerIsNotInapplicable() {
    Agency agency = agency("county", "department", Optional.of(Set.of("licences")));
    given(report(2022).notApplicable("disclosure.licences.decisions").by(agency)).thenFinds("A13");
    given(report(2022).notApplicable("disclosure.penalties.decisions").by(agency))
        .thenFindsNothing();
    given(report(2022).blank("disclosure.licences.decisions").by(agency)).thenFindsNothing();
  }

  @Test
  void whereThePowersAreNotToldNothingIsConcluded() {
    given(report(2022).row("disclosure.penalties", 12)).thenFindsNothing();
  }
}
