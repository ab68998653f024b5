package org.gongkai.form;

import java.util.List;
import org.gongkai.language.Text;
import org.gongkai.law.Rule;

/**
 * What last year's report leaves to this year's: {@code carriedForward} opens as {@code carriedIn}.
 *
 * @param rule its entry in the catalogue
 * @param relation how this year's sum must stand to last year's
 * @param steps one for each row or column it holds in
 */
public record Carry(Rule rule, Relation relation, List<Step> steps) {

  /**
   * @param now over this year's figures
   * @param before over the figures of the same addresses in last year's report
   * @param isMain whether it weighs what the rule weighs; elsewhere it weighs a warning at most
   */
  public record Step(Text where, Sum now, Sum before, boolean isMain) {}

  public Carry {
    steps = List.copyOf(steps);
  }

  /** Whether this year's sum is enough by itself, whatever last year's report says. */
  public boolean holdsAlone(long now) {
    return relation == Relation.AT_MOST && now <= 0;
  }
}
