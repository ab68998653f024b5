package org.gongkai.difference;

import java.util.ArrayList;
import java.util.List;

/** One sentence beside another it came from, word by word. */
final class Rewording {

  /** Words between two changes that are shorter than this are changed with them: nobody reads 的. */
  private static final int LEAST_KEPT = 2;

  private final List<Run> runs = new ArrayList<>();
  private final StringBuilder gone = new StringBuilder();
  private final StringBuilder fresh = new StringBuilder();
  private final StringBuilder kept = new StringBuilder();

  private Rewording() {}

  static List<Run> of(String before, String after) {
    return new Rewording().runs(Words.of(before), Words.of(after));
  }

  private List<Run> runs(List<String> before, List<String> after) {
    Alignment kept = Alignment.of(before, after);
    int i = 0;
    int j = 0;
    while (i < before.size() || j < after.size()) {
      if (i < before.size() && !kept.before()[i]) {
        change(gone, before.get(i++));
      } else if (j < after.size() && !kept.after()[j]) {
        change(fresh, after.get(j++));
      } else {
        this.kept.append(before.get(i++));
        j++;
      }
    }
    change();
    keep();
    return runs;
  }

  /** A word that changed; what was kept before it is worth a run of its own or goes with it. */
  private void change(StringBuilder words, String word) {
    boolean changing = gone.length() + fresh.length() > 0;
    if (kept.length() > 0 && changing && kept.length() < LEAST_KEPT) {
      gone.append(kept);
      fresh.append(kept);
      kept.setLength(0);
    } else if (kept.length() > 0) {
      change();
      keep();
    }
    words.append(word);
  }

  private void change() {
    add(Run.Mark.GONE, gone);
    add(Run.Mark.NEW, fresh);
  }

  private void keep() {
    add(Run.Mark.KEPT, kept);
  }

  private void add(Run.Mark mark, StringBuilder words) {
    if (words.length() > 0) {
      runs.add(new Run(mark, words.toString()));
      words.setLength(0);
    }
  }
}
