package org.gongkai.check.wide;

import java.util.List;
import java.util.Set;
import org.gongkai.check.Examiner;
import org.gongkai.report.Library;

/** A rule that can only be judged over all agencies at once. */
public interface WideCheck {

  /** The rules it sees to, at most: it is asked where the law has one of them. */
  Set<String> rules();

  /**
   * @param examiners of all reports, by agency in the library's order, oldest report first
   */
  void judge(List<Examiner> examiners, Library library);
}
