package org.gongkai.difference;

import java.util.ArrayList;
import java.util.List;

/**
 * What changed from one text to another. Sentences that stand in both, in the same order, stayed; a
 * new sentence beside an old one much like it is a change of that one. The work is bounded: texts
 * of more than a thousand sentences are compared only where they begin and end alike.
 */
public final class TextDifference {

  /** From this likeness on, in percent, a sentence is told as a change of another. */
  private static final int ALIKE = 50;

  /** So many old sentences are looked at for each new one. */
  private static final int REACH = 12;

  private final List<String> before;
  private final List<String> after;
  private final Alignment kept;
  private final List<Step> steps = new ArrayList<>();

  private TextDifference(List<String> before, List<String> after) {
    this.before = before;
    this.after = after;
    this.kept = Alignment.of(before, after);
  }

  /**
   * @param before paragraphs @param after paragraphs
   */
  public static List<Step> of(List<String> before, List<String> after) {
    return new TextDifference(sentences(before), sentences(after)).steps();
  }

  private static List<String> sentences(List<String> paragraphs) {
    return paragraphs.stream().flatMap(words -> Words.sentences(words).stream()).toList();
  }

  private List<Step> steps() {
    int i = 0;
    int j = 0;
    while (i < before.size() || j < after.size()) {
      int unchanged = 0;
      while (i < before.size() && j < after.size() && kept.before()[i] && kept.after()[j]) {
        unchanged++;
        i++;
        j++;
      }
      kept(unchanged);
      int oldEnd = end(kept.before(), i);
      int newEnd = end(kept.after(), j);
      replace(before.subList(i, oldEnd), after.subList(j, newEnd));
      i = oldEnd;
      j = newEnd;
    }
    return steps;
  }

  private static int end(boolean[] kept, int from) {
    int to = from;
    while (to < kept.length && !kept[to]) {
      to++;
    }
    return to;
  }

  /**
   * Sentences that gave way to others: each new one beside the old one it came from, if any; what
   * is gone stands before what is new.
   */
  private void replace(List<String> old, List<String> now) {
    List<Likeness> likenesses = old.stream().map(Likeness::of).toList();
    List<String> fresh = new ArrayList<>();
    int from = 0;
    for (String sentence : now) {
      int origin = origin(Likeness.of(sentence), likenesses, from);
      if (origin < 0) {
        fresh.add(sentence);
      } else {
        whole(Run.Mark.GONE, old.subList(from, origin));
        whole(Run.Mark.NEW, fresh);
        fresh.clear();
        if (old.get(origin).equals(sentence)) {
          kept(1);
        } else {
          steps.add(new Step(0, Rewording.of(old.get(origin), sentence)));
        }
        from = origin + 1;
      }
    }
    whole(Run.Mark.GONE, old.subList(from, old.size()));
    whole(Run.Mark.NEW, fresh);
  }

  /** Sentences that stayed, counted with those that stayed before them. */
  private void kept(int sentences) {
    int last = steps.size() - 1;
    if (sentences > 0 && last >= 0 && steps.get(last).unchanged() > 0) {
      steps.set(last, Step.kept(steps.get(last).unchanged() + sentences));
    } else if (sentences > 0) {
      steps.add(Step.kept(sentences));
    }
  }

  private void whole(Run.Mark mark, List<String> sentences) {
    sentences.forEach(sentence -> steps.add(Step.of(mark, sentence)));
  }

  private static int origin(Likeness sentence, List<Likeness> old, int from) {
    int best = -1;
    int most = ALIKE - 1;
    for (int i = from; i < Math.min(old.size(), from + REACH); i++) {
      int likeness = sentence.with(old.get(i));
      if (likeness > most) {
        best = i;
        most = likeness;
      }
    }
    return best;
  }
}
