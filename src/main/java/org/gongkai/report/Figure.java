package org.gongkai.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.gongkai.language.Text;

/**
 * What a report says in one place. Only a {@link Count} and an {@link Amount} are numbers; none of
 * the others is ever zero.
 */
public sealed interface Figure permits Figure.Count, Figure.Amount, Silence {

  /** A count; small ones, which most are, are made once. */
  static Count count(long value) {
    return value >= 0 && value < Count.SMALL.size()
        ? Count.SMALL.get((int) value)
        : new Count(value);
  }

  /**
   * What a sum says of which these are parts, where it is no number: the word both have in common.
   * What was not asked for is no part of it. Something not obtained may be any number, so that the
   * sum is not to be had either; something not published leaves the sum unpublished; else it is
   * unknown because a part is blank, or does not apply, and says so. Two numbers give one of them:
   * the sum is for others to work out.
   */
  static Figure together(Figure one, Figure other) {
    if (one.equals(other) || other == Silence.NOT_ASKED || one.isReported() && other.isReported()) {
      return one;
    }
    if (one == Silence.NOT_ASKED) {
      return other;
    }
    if (one == Silence.NOT_OBTAINED || other == Silence.NOT_OBTAINED) {
      return Silence.NOT_OBTAINED;
    }
    if (one.isUnpublished() || other.isUnpublished()) {
      return Silence.NOT_PUBLISHED;
    }
    return isBlank(one) || isBlank(other) ? Silence.PARTLY_BLANK : Silence.PARTLY_NOT_APPLICABLE;
  }

  private static boolean isBlank(Figure figure) {
    return figure == Silence.BLANK || figure == Silence.PARTLY_BLANK;
  }

  /**
   * The word for it in data files: {@code reported}, {@code blank}, {@code not-applicable}, {@code
   * not-published}, {@code not-obtained}, {@code no-such-cell}.
   */
  String status();

  /** What a page shows instead of a number; empty for a number. */
  Text words();

  /** The number, where there is one. */
  default Optional<BigDecimal> number() {
    return Optional.empty();
  }

  default boolean isReported() {
    return number().isPresent();
  }

  /** Whether there is a number that was not to be had. */
  default boolean isUnpublished() {
    return false;
  }

  /** A whole number of things. */
  record Count(long value) implements Figure {

    private static final List<Count> SMALL =
        LongStream.range(0, 1000).mapToObj(Count::new).toList();

    @Override
    public String status() {
      return "reported";
    }

    @Override
    public Text words() {
      return Text.EMPTY;
    }

    @Override
    public Optional<BigDecimal> number() {
      return Optional.of(BigDecimal.valueOf(value));
    }

    @Override
    public boolean isReported() {
      return true;
    }
  }

  /**
   * A sum of money with the decimals of the source. @param unit key of the unit; empty where the
   * source gives none
   */
  record Amount(BigDecimal value, String unit) implements Figure {

    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);

    /** The same in yuan, where the unit is known. */
    public Optional<BigDecimal> inYuan() {
      return switch (unit) {
        case "yuan" -> Optional.of(value);
        case "wanyuan" -> Optional.of(value.multiply(WAN));
        default -> Optional.empty();
      };
    }

    @Override
    public String status() {
      return "reported";
    }

    @Override
    public Text words() {
      return Text.EMPTY;
    }

    @Override
    public Optional<BigDecimal> number() {
      return Optional.of(value);
    }

    @Override
    public boolean isReported() {
      return true;
    }
  }
}
