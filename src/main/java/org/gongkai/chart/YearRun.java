package org.gongkai.chart;

import java.util.ArrayList;
import java.util.List;

/** Consecutive years of which the same is said. @param note that of the first year */
public record YearRun(int first, int last, YearNote note) {

  public static List<YearRun> of(List<YearNote> notes) {
    List<YearRun> runs = new ArrayList<>();
    for (YearNote note : notes) {
      int open = indexOfRunBefore(runs, note);
      if (open < 0) {
        runs.add(new YearRun(note.year(), note.year(), note));
      } else {
        runs.set(open, new YearRun(runs.get(open).first, note.year(), runs.get(open).note));
      }
    }
    return runs;
  }

  /** 2019, 2019–2021. */
  public String years() {
    return Words.stretch(first, last);
  }

  private static int indexOfRunBefore(List<YearRun> runs, YearNote note) {
    for (int i = runs.size() - 1; i >= 0; i--) {
      YearRun run = runs.get(i);
      if (run.last == note.year() - 1
          && run.note.words().equals(note.words())
          && run.note.brief().equals(note.brief())) {
        return i;
      }
    }
    return -1;
  }
}
