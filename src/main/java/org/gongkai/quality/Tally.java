package org.gongkai.quality;

import java.util.List;
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

  /** Of the reports of both, which stay as they are. */
  Tally merge(Tally other) {
    Tally both = new Tally();
    List.of(this, other)
        .forEach(
            one -> {
              both.reports += one.reports;
              both.clear += one.clear;
              both.open += one.open;
              both.accepted += one.accepted;
            });
    return both;
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
