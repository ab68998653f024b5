package org.gongkai.check;

import java.util.List;
import org.gongkai.report.Library;

/** A rule that can only be judged over all agencies at once. */
interface WideCheck {

  /**
   * @param examiners of all reports, by agency in the library's order, oldest report first
   */
  void judge(List<Examiner> examiners, Library library);
}
