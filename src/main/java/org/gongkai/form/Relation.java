package org.gongkai.form;

import java.util.Arrays;
import java.util.List;

/** How two sums must stand to each other. */
public enum Relation {
  AT_LEAST(">="),
  AT_MOST("<="),
  ABOVE(">"),
  EQUAL("=");

  private final String sign;

  Relation(String sign) {
    this.sign = sign;
  }

  /** What form files write between the sums. */
  public String sign() {
    return sign;
  }

  /** The relation of a written formula: {@code lastYear + change >= 0}. */
  public static Relation in(String formula) {
    List<String> tokens = List.of(formula.split("\\s+"));
    return Arrays.stream(values())
        .filter(relation -> tokens.contains(relation.sign))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no relation in: " + formula));
  }

  public boolean holds(long left, long right) {
    return switch (this) {
      case EQUAL -> left == right;
      case AT_LEAST -> left >= right;
      case AT_MOST -> left <= right;
      case ABOVE -> left > right;
    };
  }
}
