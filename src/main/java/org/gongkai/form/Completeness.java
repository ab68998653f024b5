package org.gongkai.form;

import java.util.List;

/** What is not to be missing from the tables. */
public record Completeness(List<Whole> tables, List<Blanks> sums) {
  public Completeness {
    tables = List.copyOf(tables);
    sums = List.copyOf(sums);
  }
}
