package org.gongkai.check;

import java.util.List;
import org.gongkai.finding.Findings;
import org.gongkai.report.Library;
import org.gongkai.work.AllCores;

/** The checks every run makes. */
public record Checks(List<Check> all) {

  public Checks {
    all = List.copyOf(all);
  }

  public static Checks standard() {
    return new Checks(List.of(new IdentityCheck(), new CarryCheck(), new NarrativeCheck()));
  }

  /** Judges every report; agencies side by side. */
  public void judge(Library library, Findings findings) {
    AllCores.forEach(
        library.agencies(),
        agency ->
            library
                .reportsOf(agency)
                .forEach(report -> all.forEach(check -> check.judge(report, library, findings))));
  }
}
