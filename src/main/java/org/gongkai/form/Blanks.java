package org.gongkai.form;

import java.util.List;
import org.gongkai.law.Rule;

/**
 * Sums that were printed half empty.
 *
 * @param total the rule that a total is not left blank where its parts have figures
 * @param parts the rule that the parts are not left blank where the total is zero
 * @param sums the total on the left, its parts on the right
 */
public record Blanks(Rule total, Rule parts, List<Identity.Equation> sums) {
  public Blanks {
    sums = List.copyOf(sums);
  }
}
