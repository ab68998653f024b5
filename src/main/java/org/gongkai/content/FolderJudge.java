package org.gongkai.content;

import org.gongkai.report.Library;

/**
 * Judges what one agency's folder says while its texts are at hand; asked for many folders at a
 * time.
 */
@FunctionalInterface
public interface FolderJudge {

  /** Looks at nothing. */
  FolderJudge NONE = own -> {};

  /**
   * @param own a library of this agency alone; asked again where some of its reports turn out to be
   *     of a year to come, and the last time counts
   */
  void judge(Library own);
}
