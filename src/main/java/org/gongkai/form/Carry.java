package org.gongkai.form;

import java.util.List;
import org.gongkai.language.Text;
import org.gongkai.law.Rule;

/**
 * What last year's report leaves to this year's: {@code carriedForward} opens as {@code carriedIn}.
 *
 * @param rule its entry in the catalogue
 * @param steps one for each row or column it holds in
 */
public record Carry(Rule rule, List<Step> steps) {

  /**
   * @param now over this year's figures
   * @param before over the figures of the same addresses in last year's report
   */
  public record Step(Text where, Sum now, Sum before) {}

  public Carry {
    steps = List.copyOf(steps);
  }
}
