package org.gongkai.claim;

import java.util.ArrayList;
import java.util.List;

/**
 * A share of a whole: 56件，占64%.
 *
 * @param part what it is the share of; the count before it
 */
public record Share(Sentence of, Count part, Percent percent) {

  /** How far 占 stands before its figure at most: 占申请总数的. */
  static final int LONGEST = 14;

  /** The shares of a sentence whose part stands right before them. */
  public static List<Share> of(Sentence sentence) {
    List<Share> shares = new ArrayList<>(2);
    int behind = sentence.start();
    for (Percent percent : sentence.percents()) {
      Count part = lastBefore(sentence, percent, behind);
      if (part != null && isShare(sentence, part, percent)) {
        shares.add(new Share(sentence, part, percent));
      }
      behind = percent.end();
    }
    return shares;
  }

  private static Count lastBefore(Sentence sentence, Percent percent, int from) {
    Count last = null;
    for (Count count : sentence.counts()) {
      if (count.start() >= from && count.end() <= percent.start()) {
        last = count;
      }
    }
    return last;
  }

  private static boolean isShare(Sentence sentence, Count part, Percent percent) {
    String between = sentence.words(part.end(), percent.start());
    int sign = between.indexOf('占');
    return sign >= 0
        && between.length() - sign <= LONGEST
        && between.substring(0, sign).chars().allMatch(c -> "，,、；;（( ".indexOf(c) >= 0);
  }
}
