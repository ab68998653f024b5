package org.gongkai.quality;

import org.gongkai.check.Examination;

/** How many reports were judged, and how many findings stand open or explained. */
public final class Tally {

  private int reports;
  private int clear;
  private int open;
  private int accepted;

  void add(Examination examination) {
    open += examination.open().size();
    accepted += examination.accepted().size();
    if (!examination.judged().isEmpty()) {
      reports++;
      clear += examination.open().isEmpty() ? 1 : 0;
    }
  }

  /** Reports with anything to be judged by. */
  public int reports() {
    return reports;
  }

  /** Reports without an open finding. */
  public int clear() {
    return clear;
  }

  /** Open findings. */
  public int open() {
    return open;
  }

  /** Findings that are explained. */
  public int accepted() {
    return accepted;
  }
}
