package org.gongkai.form;

import java.util.List;
import org.gongkai.law.Rule;

/** A table of which every figure is to be given, or why not. */
public record Whole(Rule rule, Table table, List<Cell> cells) {
  public Whole {
    cells = List.copyOf(cells);
  }
}
