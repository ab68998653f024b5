package org.gongkai.check;

import org.gongkai.report.Library;

/** A family of rules, judged report by report. */
public interface Check {

  /**
   * Tells the examiner what can be judged in its report and what is wrong there; looks at no more
   * of the library than the agency's own reports.
   */
  void judge(Examiner examiner, Library library);
}
