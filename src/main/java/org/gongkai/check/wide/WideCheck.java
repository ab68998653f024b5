package org.gongkai.check.wide;

import java.util.List;
import org.gongkai.check.Examiner;
import org.gongkai.report.Library;

/** A rule that can only be judged over all agencies at once. */
public interface WideCheck {

  /**
   * @param examiners of all reports, by agency in the library's order, oldest report first
   */
  void judge(List<Examiner> examiners, Library library);
}
