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
public sealed interface Figure {

  Figure BLANK = new Blank();
  Figure NOT_APPLICABLE = new NotApplicable();
  Figure NOT_PUBLISHED = new NotPublished();
  Figure NOT_ASKED = new NotAsked();
  Figure PARTLY_BLANK = new Partly(BLANK, Text.of("部分空白", "partly blank"));
  Figure PARTLY_NOT_APPLICABLE = new Partly(NOT_APPLICABLE, Text.of("部分不适用", "partly n/a"));

  /** A count; small ones, which most are, are made once. */
  static Count count(long value) {
    return value >= 0 && value < Count.SMALL.size()
        ? Count.SMALL.get((int) value)
        : new Count(value);
  }

  /**
   * What a sum says of which these are parts, where it is no number: the word both have in common.
   * What was not asked for is no part of it. Something not published leaves the sum unpublished;
   * else it is unknown because a part is blank, or does not apply, and says so. Two numbers give
   * one of them: the sum is for others to work out.
   */
  static Figure together(Figure one, Figure other) {
    if (one.equals(other) || other == NOT_ASKED || one.isReported() && other.isReported()) {
      return one;
    }
    if (one == NOT_ASKED) {
      return other;
    }
    if (one == NOT_PUBLISHED || other == NOT_PUBLISHED) {
      return NOT_PUBLISHED;
    }
    return one.status().equals(BLANK.status()) || other.status().equals(BLANK.status())
        ? PARTLY_BLANK
        : PARTLY_NOT_APPLICABLE;
  }

  /**
   * The word for it in data files: {@code reported}, {@code blank}, {@code not-applicable}, {@code
   * not-published}, {@code no-such-cell}.
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

  /** Left empty in the original. */
  record Blank() implements Figure {
    @Override
    public String status() {
      return "blank";
    }

    @Override
    public Text words() {
      return Text.of("空白", "blank");
    }
  }

  /** Does not apply to this agency. */
  record NotApplicable() implements Figure {
    @Override
    public String status() {
      return "not-applicable";
    }

    @Override
    public Text words() {
      return Text.of("不适用", "n/a");
    }
  }

  /** A sum that is unknown because a part of it is blank, or does not apply. */
  record Partly(Figure part, Text words) implements Figure {
    @Override
    public String status() {
      return part.status();
    }
  }

  /** Not in what was published, or not to be had as text. */
  record NotPublished() implements Figure {
    @Override
    public String status() {
      return "not-published";
    }

    @Override
    public Text words() {
      return Text.of("未公布", "not published");
    }
  }

  /** Not given, and the form of that year does not ask for it. */
  record NotAsked() implements Figure {
    @Override
    public String status() {
      return "no-such-cell";
    }

    @Override
    public Text words() {
      return Text.of("格式无此项", "not asked");
    }
  }
}
