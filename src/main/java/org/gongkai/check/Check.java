package org.gongkai.check;

import org.gongkai.finding.Findings;
import org.gongkai.report.Library;
import org.gongkai.report.Report;

/** A family of rules. */
public interface Check {

  /**
   * Adds what is wrong in this report; looks at no more of the library than the agency's own
   * reports.
   */
  void judge(Report report, Library library, Findings findings);
}
