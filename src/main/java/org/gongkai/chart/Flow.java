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
 * @param totals what the report prints as the sums of some of the results, which need not be their
 *     sums: who says that both sides are equal has to know both
 */
public record Flow(
    String id,
    Text title,
    Text whole,
    Text unit,
    List<Part> sources,
    List<Part> results,
    List<Total> totals) {

  /** One of which no totals are printed. */
  public Flow(
      String id, Text title, Text whole, Text unit, List<Part> sources, List<Part> results) {
    this(id, title, whole, unit, sources, results, List.of());
  }

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
    public long size() {
      return count instanceof Figure.Count known ? known.value() : number().orElse(0L);
    }

    public boolean isKnown() {
      return count.isReported();
    }
  }

  /** A total as it is printed, and what it should be the sum of. */
  public record Total(Text label, Figure printed, List<Figure> parts) {

    public Total {
      parts = List.copyOf(parts);
    }

    /** The sum of the parts; unknown where any of them is. */
    public OptionalLong sum() {
      return Flow.add(parts);
    }

    /** By how much the printed total exceeds the sum; 0 where either is unknown. */
    long excess() {
      OptionalLong sum = sum();
      OptionalLong whole = Flow.add(List.of(printed));
      return sum.isPresent() && whole.isPresent() ? whole.getAsLong() - sum.getAsLong() : 0;
    }
  }

  /** How the two sides stand to each other. */
  enum Balance {
    EQUAL,
    DIFFERENT,
    /** The sides come to the same, but some of it not to what is printed as its total. */
    TOTAL_DIFFERENT,
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
    totals = List.copyOf(totals);
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
    if (!wrongTotals().isEmpty()) {
      return Balance.TOTAL_DIFFERENT;
    }
    return in.getAsLong() == 0 ? Balance.NOTHING : Balance.EQUAL;
  }

  /** Whether both sides are known and come to the same, and so does all that is printed of them. */
  public boolean balances() {
    return balance() == Balance.EQUAL || balance() == Balance.NOTHING;
  }

  /**
   * Whether both sides are known and do not come to the same, be it the results one by one or by
   * their printed totals.
   */
  public boolean differs() {
    OptionalLong in = sum(sources);
    OptionalLong printed = printed();
    return balance() == Balance.DIFFERENT
        || in.isPresent() && printed.isPresent() && in.getAsLong() != printed.getAsLong();
  }

  /** The totals that are not the sums of their parts. */
  public List<Total> wrongTotals() {
    return totals.stream().filter(total -> total.excess() != 0).toList();
  }

  /** All of a side together; unknown where any part of it is. */
  public static OptionalLong sum(List<Part> parts) {
    return add(parts.stream().map(Part::count).toList());
  }

  private static OptionalLong add(List<Figure> figures) {
    long sum = 0;
    for (Figure figure : figures) {
      Optional<Long> number = figure.number().map(Number::longValue);
      if (number.isEmpty()) {
        return OptionalLong.empty();
      }
      sum += number.get();
    }
    return OptionalLong.of(sum);
  }

  /** What became of it by the printed totals; unknown where any result is. */
  OptionalLong printed() {
    OptionalLong out = sum(results);
    return out.isEmpty()
        ? out
        : OptionalLong.of(out.getAsLong() + totals.stream().mapToLong(Total::excess).sum());
  }

  /** How much is drawn: the greater of the sides that are known; of both, by the totals too. */
  public long size() {
    OptionalLong in = sum(sources);
    long size = Math.max(in.orElse(0), sum(results).orElse(0));
    return in.isPresent() ? Math.max(size, printed().orElse(0)) : size;
  }

  /** By how much what came in exceeds what became of it; 0 where that is not known. */
  public long difference() {
    OptionalLong in = sum(sources);
    OptionalLong out = sum(results);
    return in.isPresent() && out.isPresent() ? in.getAsLong() - out.getAsLong() : 0;
  }

  /** What a side lacks of all that is drawn; 0 where that is not known. */
  public long lack(List<Part> side) {
    boolean isKnown = sum(sources).isPresent() && sum(results).isPresent();
    return isKnown ? size() - sum(side).orElse(0) : 0;
  }

  /** Whether nothing at all is known. */
  boolean isUnknown() {
    return all().noneMatch(Part::isKnown);
  }

  /** Whether there is anything to draw: a side that is known and is not nothing. */
  public boolean isDrawn() {
    return size() > 0 && all().allMatch(part -> part.size() >= 0);
  }

  Stream<Part> all() {
    return Stream.concat(sources.stream(), results.stream());
  }
}
