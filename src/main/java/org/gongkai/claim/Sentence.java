package org.gongkai.claim;

import java.util.List;
import org.gongkai.prose.Wording;

/**
 * A sentence with the figures in it.
 *
 * @param start where in the wording it begins
 * @param end behind its last sign
 * @param counts outside and inside brackets, in order
 */
public record Sentence(
    Wording wording, int start, int end, List<Count> counts, List<Percent> percents) {

  public Sentence {
    counts = List.copyOf(counts);
    percents = List.copyOf(percents);
  }

  public boolean saysAny(WordSet words) {
    return words.find(wording.words(), start, end) >= 0;
  }

  /** The words from one place to another. */
  public String words(int from, int to) {
    return wording.words().substring(from, to);
  }

  /** The words before a count, as written. */
  public String lead(Count count) {
    return words(count.lead(), count.start());
  }

  /** A count as written: 88件. */
  public String written(Count count) {
    return words(count.start(), count.end());
  }

  /** Whether the count is a link to a figure. */
  public boolean isLinked(Count count) {
    return wording.isLinked(count.start());
  }
}
