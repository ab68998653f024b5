package org.gongkai.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.gongkai.law.Formula;

/** Cells added and subtracted: one side of an identity, or a measure. */
public record Sum(List<Term> terms) {

  /**
   * @param sign 1 or -1
   */
  public record Term(int sign, Cell cell) {}

  public Sum {
    terms = List.copyOf(terms);
  }

  /** The cell it begins with: where a finding about the sum stands. */
  public Cell first() {
    return terms.get(0).cell();
  }

  /** The sum of the cells the names of a formula stand for. */
  public static Sum of(Formula formula, Function<String, List<Cell>> cells) {
    List<Term> terms = new ArrayList<>();
    for (Formula.Part part : formula.parts()) {
      for (Cell cell : cells.apply(part.name())) {
        terms.add(new Term(part.sign(), cell));
      }
    }
    return new Sum(terms);
  }
}
