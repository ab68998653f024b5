package org.gongkai.form;

import java.util.List;
import org.gongkai.law.Rule;

/**
 * Figures that only some bodies may have: only they may issue rules (规章).
 *
 * @param bodies those that may
 */
public record Reserved(Rule rule, List<Cell> figures, List<Body> bodies) {

  /**
   * @param kind empty for every kind
   */
  public record Body(String level, String kind) {
    boolean is(String itsLevel, String itsKind) {
      return level.equals(itsLevel) && (kind.isEmpty() || kind.equals(itsKind));
    }
  }

  public Reserved {
    figures = List.copyOf(figures);
    bodies = List.copyOf(bodies);
  }

  public boolean admits(String level, String kind) {
    return bodies.stream().anyMatch(body -> body.is(level, kind));
  }
}
