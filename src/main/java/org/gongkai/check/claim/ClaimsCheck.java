package org.gongkai.check.claim;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.check.Check;
import org.gongkai.check.Examiner;
import org.gongkai.claim.Count;
import org.gongkai.form.Measures;
import org.gongkai.law.Law;
import org.gongkai.report.Library;
import org.gongkai.report.Report;

/** Reads the text of a report once for its figures and asks every rule about them. */
public final class ClaimsCheck implements Check {

  private final Claims claims;
  private final List<ClaimRule> rules =
      List.of(
          new QuantityRule(),
          new NoneRule(),
          new ListRule(),
          new ShareRule(),
          new GrowthRule(),
          new AllDoneRule());

  public ClaimsCheck(Law law) {
    this.claims = new Claims(law);
  }

  @Override
  public Set<String> rules() {
    return Set.of(
        "N01", "N02", "N03", "N04", "N05", "N06", "N07", "N10", "N11", "N12", "N13", "Y04");
  }

  @Override
  public void judge(Examiner examiner, Library library) {
    Report report = examiner.report();
    Measures measures = library.forms().measures();
    List<Telling> tellings = claims.tellings(report, examiner.narratives());
    if (tellings.isEmpty()) {
      return;
    }
    List<Claim> known = new ArrayList<>();
    tellings.forEach(telling -> known.addAll(claims.claims(telling, report, measures)));
    Map<Count, Claim> byCount = new IdentityHashMap<>();
    known.forEach(claim -> byCount.put(claim.count(), claim));
    Told told =
        new Told(report, library.before(report), tellings, known, byCount, claims, measures);
    rules.forEach(rule -> rule.judge(told, examiner));
  }
}
