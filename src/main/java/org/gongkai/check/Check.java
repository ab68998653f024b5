package org.gongkai.check;

import java.util.Set;
import org.gongkai.report.Library;

/** A family of rules, judged report by report. */
public interface Check {

  /** The rules that forms name of their tables, which are always in the law. */
  Set<String> OF_THE_FORM = Set.of();

  /**
   * The rules it sees to, at most: it is asked where the law has one of them.
   *
   * @return {@link #OF_THE_FORM} where the forms say which
   */
  Set<String> rules();

  /**
   * Tells the examiner what can be judged in its report and what is wrong there; looks at no more
   * of the library than the agency's own reports.
   */
  void judge(Examiner examiner, Library library);
}
