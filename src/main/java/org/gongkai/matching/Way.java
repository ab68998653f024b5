package org.gongkai.matching;

import java.util.ArrayList;
import java.util.List;

/**
 * The headings met on the way from a figure to the edge of its table, nearest first.
 *
 * @param stranger the text nearest to the figure where it is no heading that is known; empty where
 *     the nearest is one
 */
record Way(List<Mark> marks, String stranger) {

  Way {
    marks = List.copyOf(marks);
  }

  boolean isEmpty() {
    return marks.isEmpty() && stranger.isEmpty();
  }

  /** Collects what is met. */
  static final class Walk {

    private final List<Mark> marks = new ArrayList<>();
    private String stranger = "";

    void meet(Mark mark) {
      if (!marks.contains(mark)) {
        marks.add(mark);
      }
    }

    void meetStranger(String words) {
      if (marks.isEmpty() && stranger.isEmpty()) {
        stranger = words;
      }
    }

    boolean hasBegun() {
      return !marks.isEmpty() || !stranger.isEmpty();
    }

    Way done() {
      return new Way(marks, stranger);
    }
  }
}
