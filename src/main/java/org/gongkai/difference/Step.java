package org.gongkai.difference;

import java.util.List;

/**
 * A sentence that is new, gone or changed, or a number of sentences that stayed as they were.
 *
 * @param unchanged how many sentences stayed; 0 for a sentence that did not
 * @param runs the words of the sentence; none for sentences that stayed
 */
public record Step(int unchanged, List<Run> runs) {

  public Step {
    runs = List.copyOf(runs);
  }

  static Step kept(int sentences) {
    return new Step(sentences, List.of());
  }

  static Step of(Run.Mark mark, String sentence) {
    return new Step(0, List.of(new Run(mark, sentence)));
  }

  /** Whether the whole sentence is new, or gone. */
  public boolean is(Run.Mark mark) {
    return runs.size() == 1 && runs.get(0).mark() == mark;
  }

  /** Whether the sentence was there before and reads otherwise now. */
  public boolean isChanged() {
    return runs.size() > 1;
  }
}
