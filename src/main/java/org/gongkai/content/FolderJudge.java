package org.gongkai.content;

import org.gongkai.report.Library;

/**
 * Judges what one agency's folder says while its texts are at hand; asked for many folders at a
 * time.
 */
@FunctionalInterface
public interface FolderJudge {

  /** Looks at nothing. */
  FolderJudge NONE = (folder, own) -> {};

  /**
   * Asked again where some of the reports turn out to be of a year to come; the last time counts.
   *
   * @param own a library of this agency alone
   */
  void judge(FolderRead folder, Library own);
}
