package org.gongkai.claim;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.law.Speech;

/**
 * A change on last year: 收到申请88件，同比减少12%.
 *
 * @param now the count that changed
 * @param sign 1 where it grew, -1 where it fell
 */
public record Growth(Sentence of, Count now, Percent percent, int sign) {

  private static final int FARTHEST = 16;

  /** The changes of a sentence whose count stands in the clause before them. */
  public static List<Growth> of(Sentence sentence, Speech speech) {
    List<Growth> found = new ArrayList<>(1);
    for (Percent percent : sentence.percents()) {
      Count now = lastBefore(sentence, percent);
      if (now != null) {
        String between = sentence.words(now.end(), percent.start());
        int sign = sign(between, speech);
        if (sign != 0) {
          found.add(new Growth(sentence, now, percent, sign));
        }
      }
    }
    return found;
  }

  private static Count lastBefore(Sentence sentence, Percent percent) {
    Count last = null;
    for (Count count : sentence.counts()) {
      if (count.depth() == 0 && count.end() <= percent.start()) {
        last = count;
      }
    }
    return last;
  }

  private static int sign(String between, Speech speech) {
    String outside = between.replaceFirst("^（[^）]*）", "");
    boolean isChange =
        outside.length() <= FARTHEST
            && outside.indexOf('%') < 0
            && startsWithAny(outside.replaceFirst("^[，,（( ]+", ""), speech.words("growth"));
    if (!isChange) {
      return 0;
    }
    return containsAny(outside, speech.words("down"))
        ? -1
        : containsAny(outside, speech.words("up")) ? 1 : 0;
  }

  private static boolean startsWithAny(String text, List<String> words) {
    return words.stream().anyMatch(text::startsWith);
  }

  private static boolean containsAny(String text, List<String> words) {
    return words.stream().anyMatch(text::contains);
  }
}
