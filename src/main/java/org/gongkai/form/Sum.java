package org.gongkai.form;

import java.util.List;

/** Cells added and subtracted: one side of an identity, or a measure. */
public record Sum(List<Term> terms) {

  /**
   * @param sign 1 or -1
   */
  public record Term(int sign, Cell cell) {}

  public Sum {
    terms = List.copyOf(terms);
  }
}
