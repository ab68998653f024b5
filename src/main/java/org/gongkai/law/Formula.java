package org.gongkai.law;

import java.util.ArrayList;
import java.util.List;

/**
 * A sum as form files and the words of a law write it: {@code received + carriedIn}, {@code
 * refused.*}, {@code inForce - issued}. A name ending in {@code .*} stands for all names it begins.
 */
public record Formula(List<Part> parts) {

  public Formula {
    parts = List.copyOf(parts);
  }

  /**
   * @param sign 1 or -1
   */
  public record Part(int sign, String name) {}

  /** Reads the written form; throws {@link IllegalArgumentException} where it is not one. */
  public static Formula of(String written) {
    List<Part> parts = new ArrayList<>();
    int sign = 1;
    boolean nameExpected = true;
    for (String token : written.trim().split("\\s+")) {
      boolean operator = token.equals("+") || token.equals("-");
      if (operator == nameExpected) {
        throw new IllegalArgumentException("not a sum of names: " + written);
      }
      if (operator) {
        sign = token.equals("+") ? 1 : -1;
      } else {
        parts.add(new Part(sign, token));
      }
      nameExpected = operator;
    }
    if (nameExpected) {
      throw new IllegalArgumentException("a name is missing at the end of: " + written);
    }
    return new Formula(parts);
  }
}
