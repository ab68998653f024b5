package org.gongkai.chart;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.gongkai.language.Text;
import org.gongkai.report.Figure;

/**
 * What came in, and what became of it: counts on two sides that should come to the same.
 *
 * @param id unique on its page
 * @param whole the words for all that came in together: 待办
 * @param unit in words
 */
public record Flow(
    String id, Text title, Text whole, Text unit, List<Part> sources, List<Part> results) {

  /**
   * @param colour its place in the series of colours, from 1; 0 for none
   * @param missing what is said where there is no count
   */
  public record Part(Text label, Figure count, int colour, Text missing) {

    public static Part of(Text label, Figure count, int colour) {
      return new Part(label, count, colour, count.words());
    }

    Optional<Long> number() {
      return count.number().map(Number::longValue);
    }

    /** The count; 0 where there is none. */
    long size() {
      return count instanceof Figure.Count known ? known.value() : number().orElse(0L);
    }

    boolean isKnown() {
      return count.isReported();
    }
  }

  /** How the two sides stand to each other. */
  enum Balance {
    EQUAL,
    DIFFERENT,
    /** Something of what came in is not known. */
    SOURCES_UNKNOWN,
    /** Something of what became of it is not known. */
    RESULTS_UNKNOWN,
    UNKNOWN,
    /** There was nothing. */
    NOTHING
  }

  public Flow {
    sources = List.copyOf(sources);
    results = List.copyOf(results);
  }

  Balance balance() {
    OptionalLong in = sum(sources);
    OptionalLong out = sum(results);
    if (in.isEmpty() || out.isEmpty()) {
      return in.isPresent()
          ? Balance.RESULTS_UNKNOWN
          : out.isPresent() ? Balance.SOURCES_UNKNOWN : Balance.UNKNOWN;
    }
    if (in.getAsLong() != out.getAsLong()) {
      return Balance.DIFFERENT;
    }
    return in.getAsLong() == 0 ? Balance.NOTHING : Balance.EQUAL;
  }

  /** Whether both sides are known and come to the same. */
  public boolean balances() {
    return balance() == Balance.EQUAL || balance() == Balance.NOTHING;
  }

  /** Whether both sides are known and do not come to the same. */
  public boolean differs() {
    return balance() == Balance.DIFFERENT;
  }

  /** All of a side together; unknown where any part of it is. */
  static OptionalLong sum(List<Part> parts) {
    long sum = 0;
    for (Part part : parts) {
      if (!part.isKnown()) {
        return OptionalLong.empty();
      }
      sum += part.size();
    }
    return OptionalLong.of(sum);
  }

  /** How much is drawn: the greater of the sides that are known. */
  long size() {
    return Math.max(sum(sources).orElse(0), sum(results).orElse(0));
  }

  /** By how much what came in exceeds what became of it; 0 where that is not known. */
  long difference() {
    OptionalLong in = sum(sources);
    OptionalLong out = sum(results);
    return in.isPresent() && out.isPresent() ? in.getAsLong() - out.getAsLong() : 0;
  }

  /** Whether nothing at all is known. */
  boolean isUnknown() {
    return all().noneMatch(Part::isKnown);
  }

  /** Whether there is anything to draw: a side that is known and is not nothing. */
  boolean isDrawn() {
    return size() > 0 && all().allMatch(part -> part.size() >= 0);
  }

  Stream<Part> all() {
    return Stream.concat(sources.stream(), results.stream());
  }
}
